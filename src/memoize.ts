/**
 * `make`, with the results of its newest arguments kept, at most `most` of them. For what depends on nothing but its arguments, so
 * that a result is never out of date; what somebody else may change is kept in a cache (`cache.ts`), which has a clock.
 */
export function memoize<Args extends readonly (string | number)[], T>(
  most: number,
  make: (...args: Args) => T,
): (...args: Args) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = args.length === 1 ? String(args[0]) : args.join('\n');
    const known = made.get(key);
    if (known !== undefined) return known;
    const [oldest] = made.keys();
    if (made.size >= most && oldest !== undefined) made.delete(oldest);
    const value = make(...args);
    made.set(key, value);
    return value;
  };
}
