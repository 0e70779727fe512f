/** Files made at the same time in this instance, of all people together. */
const AT_ONCE = 2;

/** Files being made and brought: one of a person, and few in all. Who comes meanwhile is asked to come again. */
export function createMaking() {
  const people = new Set<string>();
  return {
    /** The function that ends it; undefined while this person has one made, or too many others have. */
    begin(userId: string): (() => void) | undefined {
      if (people.has(userId) || people.size >= AT_ONCE) return undefined;
      people.add(userId);
      return () => void people.delete(userId);
    },
  };
}
