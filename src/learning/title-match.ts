import { parted } from './joined-words.ts';
import { asked, titleWords } from './title-words.ts';
import { wordMatcher } from './word-match.ts';

/** How well two words of a title match that were typed as one. */
const JOINED = 0.95;

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
 * Matches what was typed with one title after the other, every word of it in any order; undefined when one does not match.
 */
export function titleMatcher(typed: string): (title: string) => TitleMatch | undefined {
  const { must, may } = asked(typed);
  const whole = titleWords(typed).join('');
  const matchers = must.map((word) => ({ word, qualityOf: wordMatcher(word) }));
  return (title) => {
    if (must.length === 0) return undefined;
    const known = titleWords(title);
    let worst = 1;
    let sum = 0;
    for (const { word, qualityOf } of matchers) {
      const quality = known.includes(word) ? 1 : bestQuality(word, qualityOf, known);
      if (quality === 0) return undefined;
      worst = Math.min(worst, quality);
      sum += quality;
    }
    const quality = sum / must.length;
    const exact = whole === known.join('');
    const extra = may.filter((word) => known.includes(word)).length;
    return { score: rank(quality, must.length + extra, known.length, exact), worst, quality, exact };
  };
}

function bestQuality(word: string, qualityOf: (known: string) => number, known: readonly string[]): number {
  let best = 0;
  for (const other of known) best = Math.max(best, qualityOf(other));
  if (best === 0 && parted(word, (part) => known.includes(part)) !== null) return JOINED;
  return best;
}

/** True when both are the same words in the same order, apart from case, accents and punctuation. */
export function sameWords(a: string, b: string): boolean {
  const [mine, others] = [titleWords(a), titleWords(b)];
  return mine.length > 0 && mine.length === others.length && mine.every((word, i) => word === others[i]);
}
