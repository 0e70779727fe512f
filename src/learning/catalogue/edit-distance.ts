/** Rows of the distance table, reused by each call: allocating them took longer than filling them. */
let beforeLast: number[] = [];
let last: number[] = [];
let row: number[] = [];

/**
 * Damerau-Levenshtein distance (optimal string alignment) of two words; anything above `limit` comes back as
 * `limit + 1`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row[j] = best;
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/**
 * Levenshtein distances of one word to others, which are asked for in their order: what two of them begin with is compared once. At most
 * 255 for `limit`, beyond which a distance is `limit + 1`.
 */
export function createDistances(word: string, limit: number) {
  /** For each beginning of the last word: its distances to each beginning of `word`. */
  const rows = [Uint8Array.from({ length: word.length + 1 }, (_, j) => Math.min(j, limit + 1))];
  let last = '';
  let filled = 0;
  let isHopeless = false;

  /** Fills the row of one more letter; false when all that begins so is too far. */
  function fill(letter: number): boolean {
    const before = rows[filled] as Uint8Array;
    filled += 1;
    rows[filled] ??= new Uint8Array(word.length + 1);
    const row = rows[filled] as Uint8Array;
    row.fill(limit + 1);
    const from = Math.max(filled - limit, 0);
    const to = Math.min(filled + limit, word.length);
    let isNear = false;
    for (let j = from; j <= to; j += 1) {
      const kept = j === 0 ? limit + 1 : (before[j - 1] ?? 0) + (word.charCodeAt(j - 1) === letter ? 0 : 1);
      const added = j === 0 ? filled : (row[j - 1] ?? 0) + 1;
      const cost = Math.min(kept, added, (before[j] ?? 0) + 1, limit + 1);
      row[j] = cost;
      isNear ||= cost <= limit;
    }
    return isNear;
  }

  return {
    to(known: string): number {
      let same = 0;
      const most = Math.min(filled, known.length);
      while (same < most && known.charCodeAt(same) === last.charCodeAt(same)) same += 1;
      last = known;
      filled = same;
      isHopeless = false;
      while (filled < known.length)
        if (!fill(known.charCodeAt(filled))) {
          isHopeless = true;
          return limit + 1;
        }
      return rows[filled]?.[word.length] ?? limit + 1;
    },
    /** What the last word begins with, when nothing that begins so is within the limit; null otherwise. */
    hopeless: (): string | null => (isHopeless ? last.slice(0, filled) : null),
  };
}
