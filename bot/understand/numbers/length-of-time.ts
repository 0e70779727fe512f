import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { amountAt, number } from './amount.ts';

/** How long something takes, and how many tokens say it. */
export interface LengthOfTime {
  readonly minutes: number;
  readonly length: number;
}

/** Longer is no time that somebody has in a day. */
const LONGEST = 12 * 60;
/** "20min", "1h", "1h30", "1.5h", "2u". */
const joined = /^(\d{1,3}(?:[.,]\d)?)(h|hrs?|std|uur|u|min|mins|m)(\d{1,2})?$/;

/** "20 minutes", "half an hour", "1 h 30 min", "an hour and a half" at this place; null when there is none. */
export function lengthOfTimeAt(tokens: readonly Token[], at: number): LengthOfTime | null {
  const found = inWords(tokens, at) ?? inOneWord(tokens, at) ?? inUnits(tokens, at);
  return found === null || found.minutes < 1 || found.minutes > LONGEST ? null : found;
}

function inWords(tokens: readonly Token[], at: number): LengthOfTime | null {
  const found = vocabulary.lengths.atStart(tokens, at);
  return found === null ? null : { minutes: found.value, length: found.length };
}

function inOneWord(tokens: readonly Token[], at: number): LengthOfTime | null {
  const [, amount, unit = '', rest = '0'] = joined.exec(tokens[at]?.word ?? '') ?? [];
  if (amount === undefined) return null;
  const isHours = /^[hsu]/.test(unit);
  return { minutes: Math.round(number(amount) * (isHours ? 60 : 1)) + Number(rest), length: 1 };
}

/** Hours, minutes, or both. */
function inUnits(tokens: readonly Token[], at: number): LengthOfTime | null {
  const amount = amountAt(tokens, at);
  if (amount === null || amount.value < 0) return null;
  const after = at + amount.length;
  const minutes = vocabulary.minutes.atStart(tokens, after);
  if (minutes !== null) return { minutes: Math.round(amount.value), length: amount.length + minutes.length };
  const hours = vocabulary.hours.atStart(tokens, after);
  if (hours === null) return null;
  const length = amount.length + hours.length;
  const joins = vocabulary.and.atStart(tokens, at + length)?.length ?? 0;
  const rest = amountAt(tokens, at + length + joins);
  const unit = rest === null ? null : vocabulary.minutes.atStart(tokens, at + length + joins + rest.length);
  const whole = Math.round(amount.value * 60);
  if (rest === null || unit === null) return { minutes: whole, length };
  return { minutes: whole + Math.round(rest.value), length: length + joins + rest.length + unit.length };
}
