import type { Token } from '../token.ts';
import type { Listening } from '../words/language-words.ts';
import { lazyFor } from '../words/lazy.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** A number and how many tokens say it. */
export interface Amount {
  readonly value: number;
  readonly length: number;
}

/** A number in figures alone. */
export const plainAmount = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Every ten with a unit as one word: "twentyfive". */
const compoundsIn = lazyFor((listening: Listening) => {
  const words = listening.languages.flatMap((language) => [...vocabulary.numbers.wordsIn(language)]);
  const said = words.flatMap((word) => {
    const found = vocabulary.numbers.whole([
      { text: word, word, corrected: null, isSeparator: false, quoted: false, listening },
    ]);
    return found === null ? [] : [{ word, value: found.value }];
  });
  const units = said.filter(({ value }) => value >= 1 && value <= 9);
  const tens = said.filter(
    ({ word, value }) => word.length > 4 && [20, 30, 40, 50, 60, 70, 80, 90].includes(value),
  );
  return new Map(
    tens.flatMap((ten) => units.map((unit) => [ten.word + unit.word, ten.value + unit.value] as const)),
  );
});

/** A number in figures or words: "50", "fifty five", "cincuenta y cinco". */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (token === undefined || token.isSeparator) return null;
  const figure = token.word.replace(/^[~≈]/, '');
  if (plainAmount.test(figure)) return { value: number(figure), length: 1 };
  const first = vocabulary.numbers.atStart(tokens, at);
  if (first === null) return compound(token);
  if (first.value < 20 || first.value > 90 || first.value % 10 !== 0) return first;
  const joined = vocabulary.and.atStart(tokens, at + first.length)?.length === 1 ? 1 : 0;
  const unit = vocabulary.numbers.atStart(tokens, at + first.length + joined);
  if (unit === null || unit.value < 1 || unit.value > 9) return first;
  return { value: first.value + unit.value, length: first.length + joined + unit.length };
}

/** "twenty-five", which comes without its hyphen. */
function compound({ word, listening }: Token): Amount | null {
  const value = compoundsIn(listening).get(word);
  return value === undefined ? null : { value, length: 1 };
}

/** "33,5" and "33.5" → 33.5. */
export const number = (text: string) => Number(text.replace(',', '.'));
