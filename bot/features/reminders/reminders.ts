import { forAdmins, personal, type Rows } from '../shared/rows.ts';
import type { RemindersDeps } from './deps.ts';
import { releaseDay, showDays } from './held.ts';
import { sayLess } from './less.ts';
import { createOwnReminderRows, type OwnReminderRows } from './own-reminders.ts';
import { showSettings } from './settings.ts';
import { snooze, snoozeTyped } from './snooze.ts';
import { sayWhy } from './why.ts';

type Typable = 'reminders' | 'snooze' | 'show.settings';

/** What the bot says by itself: later, why, less; and for learning administrators what is planned and what is held. */
export function createReminderRows(
  deps: RemindersDeps,
): Rows<Typable, `reminders.${'settings' | 'snooze' | 'why' | 'less' | 'release'}`> & OwnReminderRows {
  const own = createOwnReminderRows(deps);
  return {
    commands: {
      ...own.commands,
      snooze: personal((turn, { course, until }) => snoozeTyped(turn, deps, course, until)),
      'show.settings': personal((turn) => showSettings(turn, deps)),
      reminders: forAdmins((turn) => showDays(turn, deps)),
    },
    actions: {
      ...own.actions,
      'reminders.settings': personal((turn) => showSettings(turn, deps)),
      'reminders.snooze': personal((turn, asked) => snooze(turn, deps, asked)),
      'reminders.why': personal((turn, asked) => sayWhy(turn, deps, asked)),
      'reminders.less': personal((turn, asked) => sayLess(turn, deps, asked)),
      'reminders.release': personal((turn, asked) => releaseDay(turn, deps, asked)),
    },
  };
}
