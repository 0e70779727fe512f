import type { Token } from './tokens.ts';
import { vocabulary } from './vocabulary.ts';

/** A number and how many tokens say it. */
export interface Amount {
  readonly value: number;
  readonly length: number;
}

/** A number in figures alone. */
export const plainAmount = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A number in figures or words: "50", "fifty five", "cincuenta y cinco". */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (token === undefined || token.parts) return null;
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
function compound(token: Token): Amount | null {
  for (let cut = 5; cut < token.word.length; cut += 1) {
    const [ten, unit] = [token.word.slice(0, cut), token.word.slice(cut)].map((word) =>
      vocabulary.numbers.whole([{ ...token, word, fixed: null }]),
    );
    if (!ten || !unit || ten.value < 20 || ten.value % 10 !== 0 || ten.value > 90) continue;
    if (unit.value >= 1 && unit.value <= 9) return { value: ten.value + unit.value, length: 1 };
  }
  return null;
}

/** "33,5" and "33.5" → 33.5. */
export const number = (text: string) => Number(text.replace(',', '.'));
