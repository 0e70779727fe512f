import { DateTime } from 'luxon';
import { createEffort, type Effort } from '../../src/learning/effort.ts';
import { type Dates, datesIn } from './numbers/date.ts';
import type { UnderstandOptions } from './understand-options.ts';

/** What the rules share while they read one message. */
export interface Message {
  /** The dates in a part of it, found once for each text. */
  readonly datesIn: (text: string) => Dates;
  readonly effort: Effort;
  /** The day where the person is, `YYYY-MM-DD`. */
  readonly today: () => string;
}

export function createMessage(options: UnderstandOptions): Message {
  const known = new Map<string, Dates>();
  const effort = options.effort ?? createEffort();
  return {
    effort,
    today: () => DateTime.fromJSDate(options.now).setZone(options.timeZone).toFormat('yyyy-MM-dd'),
    datesIn(text) {
      const dates = known.get(text) ?? datesIn(text, options, effort);
      known.set(text, dates);
      return dates;
    },
  };
}
