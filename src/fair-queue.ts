/** A queue that serves round robin by `whose`, first in first out within each. */
export interface FairQueue<Waiter> {
  readonly size: number;
  /** Returns a function that removes it again, if it still waits. */
  add(whose: string, waiter: Waiter): () => void;
  next(): Waiter | undefined;
}

export function createFairQueue<Waiter>(): FairQueue<Waiter> {
  /** Waiters by `whose`; the first key is served next. */
  const lines = new Map<string, { readonly waiter: Waiter }[]>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(whose, waiter) {
      const place = { waiter };
      const line = lines.get(whose) ?? [];
      line.push(place);
      lines.set(whose, line);
      size++;
      return () => {
        const at = line.indexOf(place);
        if (at < 0) return;
        line.splice(at, 1);
        size--;
        if (line.length === 0) lines.delete(whose);
      };
    },
    next() {
      const [first] = lines;
      if (first === undefined) return undefined;
      const [whose, line] = first;
      const place = line.shift();
      size--;
      lines.delete(whose);
      if (line.length > 0) lines.set(whose, line);
      return place?.waiter;
    },
  };
}
