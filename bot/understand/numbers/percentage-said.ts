import type { PercentageReading } from '../reading.ts';

/** A percentage in a clause and the tokens that say it. */
export interface PercentageFound {
  readonly from: number;
  readonly to: number;
  readonly reading: PercentageReading;
  /** True for a number without sign or word that could also belong to a title: "windows 11". */
  readonly bare: boolean;
}

export interface PercentageContext {
  /** After a command that asks for a percentage: "mark excel 80". */
  readonly marking: boolean;
  /** After any command that tells how far somebody is. */
  readonly reporting?: boolean;
}

/** What a number said as a percentage means: whole and 0 to 100, or else impossible or to be asked. */
export function percentageOf(value: number, text: string): PercentageReading {
  if (value < 0 || value > 100) return { kind: 'impossible', text };
  if (Number.isInteger(value)) return { kind: 'value', value };
  const guess = value < 1 ? Math.round(value * 100) : Math.round(value);
  return { kind: 'unclear', text, guess };
}
