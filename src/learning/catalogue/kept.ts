/**
 * `make`, with what it made of each word kept. Emptied when full: words that are typed and those they are held against come again, and
 * dropping the oldest each time (memoize.ts) takes four times as long.
 */
export function kept<T>(most: number, make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const value = make(word);
    made.set(word, value);
    return value;
  };
}
