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

/** Longest word that is made of others, the longest of those, and the most of them. */
const LONGEST = 40;
const LONGEST_PART = 16;
const MOST_PARTS = 6;

/**
 * "파이어세이프티" → "파이어", "세이프티": the parts that a word is made of and take least; the word itself when it takes no more. Null when some
 * of it is no part, for which `costOf` gives null.
 */
export function fewestParts(word: string, costOf: (part: string) => number | null): readonly string[] | null {
  if (word.length > LONGEST) return null;
  const ways: ({ readonly cost: number; readonly parts: readonly string[] } | undefined)[] = [
    { cost: 0, parts: [] },
  ];
  for (let to = 1; to <= word.length; to += 1)
    for (let from = Math.max(0, to - LONGEST_PART); from < to; from += 1) {
      const before = ways[from];
      if (before === undefined || before.parts.length === MOST_PARTS) continue;
      const least = ways[to]?.cost ?? Number.POSITIVE_INFINITY;
      if (before.cost >= least) continue;
      const part = word.slice(from, to);
      const cost = before.cost + (costOf(part) ?? Number.POSITIVE_INFINITY);
      if (cost < least) ways[to] = { cost, parts: [...before.parts, part] };
    }
  return ways[word.length]?.parts ?? null;
}
