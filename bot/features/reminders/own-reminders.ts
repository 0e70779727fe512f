import type { Rows } from '../shared/rows.ts';
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
      remind: {
        personal: true,
        run: (turn, { course, when }, { seed }) =>
          remind(turn, deps, course?.courseId ?? null, { when, seed }),
      },
      unremind: {
        personal: true,
        run: (turn, { course }) => removeOwnAbout(turn, deps, course?.courseId ?? null),
      },
      'show.reminders': { personal: true, run: (turn) => showOwn(turn, deps, 0) },
      wish: { personal: true, run: (turn, { wish }) => wishTyped(turn, deps, wish) },
    },
    actions: {
      'reminders.list': { personal: true, run: (turn, { offset }) => showOwn(turn, deps, offset) },
      'reminders.add': { personal: true, run: (turn, asked) => remindByButton(turn, deps, asked) },
      'reminders.edit': { personal: true, run: (turn, { reminderId }) => editOwn(turn, deps, reminderId) },
      'reminders.save': { personal: true, run: (turn, typed) => saveOwn(turn, deps, typed) },
      'reminders.remove': {
        personal: true,
        run: (turn, { reminderId }) => removeOwn(turn, deps, reminderId),
      },
      'reminders.wish': { personal: true, run: (turn, asked) => wishByButton(turn, deps, asked) },
    },
  };
}
