/** Words shorter than this are not split. */
const SHORTEST = 3;

/** "firesafety" → "fire", "safety": the two known words that a word is made of; null when there are no such two. */
export function parted(word: string, knows: (part: string) => boolean): readonly [string, string] | null {
  if (!/^\p{L}{6,30}$/u.test(word)) return null;
  for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (knows(left) && knows(right)) return [left, right];
  }
  return null;
}
