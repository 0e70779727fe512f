/** Minimum quality of a word for acting on the course without asking. */
export const PLAIN = 0.6;

const number = /^\p{N}+$/u;

export const isNumber = (word: string): boolean => number.test(word);

const signs = /[+#.]/;

/** Typing errors allowed in a word of that length. */
export function typosAllowed(word: string): number {
  if (number.test(word) || signs.test(word) || word.length < 3) return 0;
  return word.length < 7 ? 1 : 2;
}

/**
 * How well `typed` matches the word `known`, 0 (not at all) to 1 (the same); both folded. A prefix or one or two typing
 * errors match less well; a number or a name with signs matches only itself.
 */
export function wordQuality(typed: string, known: string): number {
  return wordMatcher(typed)(known);
}

/** The same for one typed word and many known ones. */
export function wordMatcher(typed: string): (known: string) => number {
  const figures = number.test(typed);
  const allowed = typosAllowed(typed);
  return (known) => {
    if (typed === known) return 1;
    if (figures) return 0;
    if (known.startsWith(typed)) return prefixQuality(typed, known);
    const typos = allowed === 0 ? 1 : distance(typed, known, allowed);
    if (typos > allowed || number.test(known) || signs.test(known)) return 0;
    return typoQuality(typed, known, typos);
  };
}

function prefixQuality(typed: string, known: string): number {
  if (signs.test(known.slice(typed.length))) return 0;
  return typed.length < 3 ? 0.4 : 0.65 + (0.3 * typed.length) / known.length;
}

/** In a word of three letters a different letter usually makes another word, while swapped letters are usually a typo. */
function typoQuality(typed: string, known: string, typos: number): number {
  if (typos === 2) return 0.62;
  if (typed.length > 4) return 0.75;
  const swapped = typed.length === known.length && [...typed].sort().join() === [...known].sort().join();
  if (swapped) return 0.7;
  if (typed.length < known.length && typed[0] === known[0]) return 0.62;
  return typed.length === 3 ? 0 : 0.45;
}

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
