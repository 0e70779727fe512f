import type { Effort } from '../effort.ts';
import { areFaint, scriptOf } from './across-scripts.ts';
import { createHeardWords } from './heard-words.ts';
import { parted } from './joined-words.ts';
import { AS_IT_SOUNDS, FAINTLY } from './scripts/script.ts';
import { type Asked, asked, titleWords } from './title-words.ts';
import { wordMatcher } from './word-match.ts';

/** How well two words of a title match that were typed as one. */
const JOINED = 0.95;

/** Cost in steps of comparing two words. */
const STEPS_A_WORD = 5;

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

/** A typed word, compared with each known word once, however many titles have it. */
interface TypedWord {
  readonly qualityOf: (known: string) => number;
  readonly qualities: Map<string, number>;
  /** How well it matches the best word of each title, as far as that was asked. */
  readonly inTitles: (number | undefined)[];
}

/**
 * Matches typed words with each of these titles, in any order; undefined for a title that lacks one. Each pair of words is
 * compared once at most, and counted by `effort`.
 */
export function titleMatcher(
  titles: readonly string[],
): (typed: string, effort?: Effort) => readonly (TitleMatch | undefined)[] {
  const known = titles.map((title) => titleWords(title));
  const heard = createHeardWords(() => new Set(known.flat()));
  const typedWords = new Map<string, TypedWord>();

  function typedWord(word: string): TypedWord {
    const before = typedWords.get(word);
    if (before !== undefined) return before;
    const one: TypedWord = { qualityOf: wordMatcher(word), qualities: new Map(), inTitles: [] };
    typedWords.set(word, one);
    return one;
  }

  /** How well a word matches the best of these, the words of a title. */
  function bestOf(word: string, words: readonly string[], effort: Effort | undefined): number {
    if (words.includes(word)) return 1;
    const { qualityOf, qualities } = typedWord(word);
    let best = 0;
    for (const other of words) {
      let quality = qualities.get(other);
      if (quality === undefined) {
        effort?.spend(STEPS_A_WORD);
        quality = qualityOf(other);
        qualities.set(other, quality);
      }
      best = Math.max(best, quality);
    }
    if (best > 0) return best;
    effort?.spend(word.length);
    return parted(word, (part) => words.includes(part)) === null ? 0 : JOINED;
  }

  function matches(typed: string, { must, may }: Asked, effort: Effort | undefined) {
    const whole = titleWords(typed).join('');
    const isFaint = areFaint(must);
    const isHeard = must.some((word) => scriptOf(word) !== undefined);
    const typedMust = must.map((word) => ({ word, inTitles: typedWord(word).inTitles }));
    effort?.spend(must.length * titles.length);
    return known.map((words, title): TitleMatch | undefined => {
      if (must.length === 0) return undefined;
      let worst = 1;
      let sum = 0;
      for (const { word, inTitles } of typedMust) {
        inTitles[title] ??= bestOf(word, words, effort);
        const quality = inTitles[title];
        if (quality === 0) return undefined;
        worst = Math.min(worst, quality);
        sum += quality;
      }
      const quality = sum / must.length;
      // short words alone may be any others
      if (isFaint && worst <= FAINTLY) return undefined;
      const isSaid = isHeard && worst >= AS_IT_SOUNDS && must.length >= words.length;
      const exact = isSaid || whole === words.join('');
      const extra = may.filter((word) => words.includes(word)).length;
      return { score: rank(quality, must.length + extra, words.length, exact), worst, quality, exact };
    });
  }

  return (typed, effort) => {
    const literally = matches(typed, asked(typed), effort);
    if (literally.some((match) => match !== undefined)) return literally;
    const said = heard.asked(typed, effort);
    return said === null ? literally : matches(typed, said, effort);
  };
}

/** True when both are the same words in the same order, apart from case, accents and punctuation. */
export function sameWords(a: string, b: string): boolean {
  const [mine, others] = [titleWords(a), titleWords(b)];
  return mine.length > 0 && mine.length === others.length && mine.every((word, i) => word === others[i]);
}
