import type { Effort } from '../../src/learning/effort.ts';
import type { Weekday } from '../../src/learning/reminders/wishes.ts';
import type { Dates } from './numbers/dates.ts';

/** What the rules share while they read one message. */
export interface Message {
  /** The dates in a part of it, found once for each text. */
  readonly datesIn: (text: string) => Dates;
  readonly effort: Effort;
  /** The days on which people work where the person is, from the first of the week. */
  readonly workdays: readonly Weekday[];
  /** The day where the person is, `YYYY-MM-DD`. */
  readonly today: () => string;
}
