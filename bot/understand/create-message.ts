import { DateTime } from 'luxon';
import { createEffort } from '../../src/learning/effort.ts';
import { workdaysIn } from '../../src/learning/reminders/working-week.ts';
import type { Message } from './message.ts';
import { datesIn } from './numbers/date.ts';
import type { Dates } from './numbers/dates.ts';
import type { UnderstandOptions } from './understand-options.ts';

export function createMessage(options: UnderstandOptions): Message {
  const known = new Map<string, Dates>();
  const effort = options.effort ?? createEffort();
  return {
    effort,
    workdays: workdaysIn(options.timeZone),
    today: () => DateTime.fromJSDate(options.now).setZone(options.timeZone).toFormat('yyyy-MM-dd'),
    datesIn(text) {
      const dates = known.get(text) ?? datesIn(text, options, effort);
      known.set(text, dates);
      return dates;
    },
  };
}
