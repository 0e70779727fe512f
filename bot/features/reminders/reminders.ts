import type { Rows } from '../shared/rows.ts';
import type { RemindersDeps } from './deps.ts';
import { releaseDay, showDays } from './held.ts';
import { sayLess } from './less.ts';
import { snooze } from './snooze.ts';
import { sayWhy } from './why.ts';

/** What the bot says by itself: later, why, less; and for learning administrators what is planned and what is held. */
export function createReminderRows(
  deps: RemindersDeps,
): Rows<'reminders', `reminders.${'snooze' | 'why' | 'less' | 'release'}`> {
  return {
    commands: {
      reminders: { personal: true, standing: 'learningAdmin', run: (turn) => showDays(turn, deps) },
    },
    actions: {
      'reminders.snooze': { personal: true, run: (turn, asked) => snooze(turn, deps, asked) },
      'reminders.why': { personal: true, run: (turn, asked) => sayWhy(turn, deps, asked) },
      'reminders.less': { personal: true, run: (turn, asked) => sayLess(turn, deps, asked) },
      'reminders.release': { personal: true, run: (turn, asked) => releaseDay(turn, deps, asked) },
    },
  };
}
