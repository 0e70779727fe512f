import type { PercentageReading } from '../reading.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { amountAt, number } from './amount.ts';
import { type PercentageFound, percentageOf } from './percentage-said.ts';

const sign = '%';
const amountWithSign = /^[~≈<>]?([+-]?\d+(?:[.,]\d+)?)%$/;
const range = /^(\d+)[-–/](\d+)%$/;
/** "80pct" */
const glued = /^(\d+(?:[.,]\d+)?)(\p{L}+)$/u;

/** "almost done" */
export function vague(tokens: readonly Token[], at: number): PercentageFound | null {
  const found = vocabulary.vagueAmounts.atStart(tokens, at);
  if (found === null) return null;
  const text = textOf(tokens.slice(at, at + found.length));
  return {
    from: at,
    to: at + found.length,
    reading: { kind: 'unclear', text, guess: found.value },
    bare: false,
  };
}

/** "50%", "50 %", "fifty percent", "40-50%", "abc%". */
export function signed(tokens: readonly Token[], at: number): PercentageFound | null {
  const token = tokens[at];
  if (token === undefined || token.isSeparator) return null;
  const one = (to: number, reading: PercentageReading): PercentageFound => ({
    from: at,
    to,
    reading,
    bare: false,
  });
  const figure = amountWithSign.exec(token.word)?.[1];
  if (figure?.startsWith('+')) return one(at + 1, { kind: 'unclear', text: token.text, guess: null });
  if (figure !== undefined) return one(at + 1, percentageOf(number(figure), token.text));
  const [, amountGlued, unit = ''] = glued.exec(token.word) ?? [];
  if (amountGlued !== undefined && vocabulary.percent.has(unit, token.listening)) {
    return one(at + 1, percentageOf(number(amountGlued), token.text));
  }
  if (range.test(token.word)) return one(at + 1, { kind: 'unclear', text: token.text, guess: null });
  if (token.word.length > 1 && token.word.endsWith(sign)) return wordWithSign(at, token);
  const amount = amountAt(tokens, at);
  const said = amount === null ? null : vocabulary.percent.atStart(tokens, at + amount.length);
  if (amount !== null && said !== null) {
    const to = at + amount.length + said.length;
    return one(to, percentageOf(amount.value, textOf(tokens.slice(at, to))));
  }
  if (token.word === sign) return one(at + 1, { kind: 'impossible', text: token.text });
  return null;
}

function wordWithSign(at: number, token: Token): PercentageFound {
  const word = token.word.slice(0, -1);
  const amount = amountAt([{ ...token, word }], 0);
  const reading: PercentageReading =
    amount === null ? { kind: 'impossible', text: token.text } : percentageOf(amount.value, token.text);
  return { from: at, to: at + 1, reading, bare: false };
}

/** "half" */
export function share(tokens: readonly Token[], at: number): PercentageFound | null {
  const found = vocabulary.fractions.atStart(tokens, at);
  if (found === null) return null;
  return { from: at, to: at + found.length, reading: { kind: 'value', value: found.value }, bare: false };
}
