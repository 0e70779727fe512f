import { Refusal } from '../../errors.ts';

/**
 * A progress value as it came from a form (text or number) → whole per cent, 0 to 100.
 * Refuses everything else with a way forward; the client's own check is not relied on.
 */
export function parseProgress(typed: string | number | undefined): number {
  const text = String(typed ?? '')
    .trim()
    .replace(/\s*%$/, '');
  const value = /^[+-]?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isInteger(value) || value < 0 || value > 100) throw new Refusal('percentageOutOfRange');
  return value;
}
