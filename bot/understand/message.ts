import type { Effort } from '../../src/learning/effort.ts';
import type { Dates } from './numbers/dates.ts';

/** What the rules share while they read one message. */
export interface Message {
  /** The dates in a part of it, found once for each text. */
  readonly datesIn: (text: string) => Dates;
  readonly effort: Effort;
  /** The day where the person is, `YYYY-MM-DD`. */
  readonly today: () => string;
}
