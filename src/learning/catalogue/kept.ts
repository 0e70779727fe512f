/**
 * `make`, with what it made of each key kept. Emptied when full: words that are typed and those they are held against come again, and
 * dropping the oldest each time (memoize.ts) takes four times as long.
 */
export function kept<Key, T>(most: number, make: (key: Key) => T): (key: Key) => T {
  const made = new Map<Key, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
