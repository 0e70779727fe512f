import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { isOpening, type Sayings } from './sayings.ts';
import { teamVocabulary as v } from './team-vocabulary.ts';

/** Cut where another order begins. */
export function clausesIn(said: Sayings): readonly (readonly Token[])[] {
  const { tokens, useOf } = said;
  const cuts = tokens.flatMap((token, at) => {
    const parts =
      token.isSeparator || vocabulary.and.whole([token]) !== null || v.thereafter.whole([token]) !== null;
    if (!parts || useOf(at) !== null) return [];
    const first = tokens.findIndex(
      (one, i) =>
        i > at &&
        !one.isSeparator &&
        useOf(i) !== 'polite' &&
        !isOpening(one) &&
        v.thereafter.whole([one]) === null,
    );
    const opens =
      first > at &&
      useOf(first) === null &&
      [v.imperatives, v.remind, v.withdraw, v.move].some((set) => set.atStart(tokens, first) !== null);
    return opens && at > 0 ? [at] : [];
  });
  return [0, ...cuts]
    .map((from, i) => tokens.slice(from, cuts[i] ?? tokens.length))
    .filter((clause) => clause.some(({ isSeparator, word }) => !isSeparator && word !== 'and'));
}
