import { personal, type Rows } from '../shared/rows.ts';
import type { RemindersDeps } from './deps.ts';
import { editOwn, remind, remindByButton, removeOwn, removeOwnAbout, saveOwn, showOwn } from './own.ts';
import { wishByButton, wishTyped } from './wish.ts';

export type OwnReminderRows = Rows<Typable, Pressable>;

type Typable = 'remind' | 'unremind' | 'show.reminders' | 'wish';
type Pressable = `reminders.${'list' | 'add' | 'edit' | 'save' | 'remove' | 'wish'}`;

/** Reminders that people make for themselves, and how they want to be reminded. */
export function createOwnReminderRows(deps: RemindersDeps): OwnReminderRows {
  return {
    commands: {
      remind: personal((turn, { course, when }, { seed }) =>
        remind(turn, deps, course?.courseId ?? null, { when, seed }),
      ),
      unremind: personal((turn, { course }) => removeOwnAbout(turn, deps, course?.courseId ?? null)),
      'show.reminders': personal((turn) => showOwn(turn, deps, 0)),
      wish: personal((turn, { wish }) => wishTyped(turn, deps, wish)),
    },
    actions: {
      'reminders.list': personal((turn, { offset }) => showOwn(turn, deps, offset)),
      'reminders.add': personal((turn, asked) => remindByButton(turn, deps, asked)),
      'reminders.edit': personal((turn, { reminderId }) => editOwn(turn, deps, reminderId)),
      'reminders.save': personal((turn, typed) => saveOwn(turn, deps, typed)),
      'reminders.remove': personal((turn, { reminderId }) => removeOwn(turn, deps, reminderId)),
      'reminders.wish': personal((turn, asked) => wishByButton(turn, deps, asked)),
    },
  };
}
