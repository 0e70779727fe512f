import type { Effort } from '../effort.ts';
import { parted } from './joined-words.ts';
import { asked, titleWords } from './title-words.ts';
import { wordMatcher } from './word-match.ts';

/** How well two words of a title match that were typed as one. */
const JOINED = 0.95;

/** What holding a typed word against a known one costs. */
const STEPS_A_WORD = 5;

/** How typed words match one title. */
export interface TitleMatch {
  /** For ranking: 0 to 1, counting also how much of the title was typed. */
  readonly score: number;
  /** How well the worst of the typed words matched, 0 to 1. */
  readonly worst: number;
  /** How well the typed words matched on average, 0 to 1. */
  readonly quality: number;
  /** True when the whole title was typed, with or without its spaces. */
  readonly exact: boolean;
}

/** Quality and share of the title that was typed → score. */
export function rank(quality: number, typed: number, inTitle: number, exact: boolean): number {
  if (exact) return 1;
  return quality * (0.6 + 0.39 * Math.min(1, typed / Math.max(1, inTitle)));
}

/**
 * Matches what was typed with each of these titles, every word of it in any order; undefined for a title that lacks one.
 * A word is held against the words of all titles once, however often it is typed, and `effort` counts that.
 */
export function titleMatcher(
  titles: readonly string[],
): (typed: string, effort?: Effort) => readonly (TitleMatch | undefined)[] {
  const known = titles.map((title) => titleWords(title));
  const places = new Map<string, number[]>();
  for (const [place, words] of known.entries())
    for (const word of new Set(words)) {
      const others = places.get(word);
      if (others === undefined) places.set(word, [place]);
      else others.push(place);
    }
  const qualities = new Map<string, Float64Array>();

  /** How well a word matches the best word of each title. */
  function qualitiesOf(word: string, effort: Effort | undefined): Float64Array {
    const before = qualities.get(word);
    if (before !== undefined) return before;
    effort?.spend(places.size * STEPS_A_WORD + titles.length);
    const best = new Float64Array(titles.length);
    const qualityOf = wordMatcher(word);
    for (const [other, theirs] of places) {
      const quality = qualityOf(other);
      if (quality > 0) for (const place of theirs) best[place] = Math.max(best[place] ?? 0, quality);
    }
    if (parted(word, (part) => places.has(part)) !== null)
      for (const [place, words] of known.entries())
        if (best[place] === 0 && parted(word, (part) => words.includes(part)) !== null) best[place] = JOINED;
    qualities.set(word, best);
    return best;
  }

  return (typed, effort) => {
    const { must, may } = asked(typed);
    const whole = titleWords(typed).join('');
    const asWell = must.map((word) => qualitiesOf(word, effort));
    effort?.spend(must.length * titles.length);
    return known.map((words, place): TitleMatch | undefined => {
      if (must.length === 0) return undefined;
      let worst = 1;
      let sum = 0;
      for (const qualities of asWell) {
        const quality = qualities[place] ?? 0;
        if (quality === 0) return undefined;
        worst = Math.min(worst, quality);
        sum += quality;
      }
      const quality = sum / must.length;
      const exact = whole === words.join('');
      const extra = may.filter((word) => words.includes(word)).length;
      return { score: rank(quality, must.length + extra, words.length, exact), worst, quality, exact };
    });
  };
}

/** True when both are the same words in the same order, apart from case, accents and punctuation. */
export function sameWords(a: string, b: string): boolean {
  const [mine, others] = [titleWords(a), titleWords(b)];
  return mine.length > 0 && mine.length === others.length && mine.every((word, i) => word === others[i]);
}
