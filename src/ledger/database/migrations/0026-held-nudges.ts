import { atOnce, type Migration, makeIndex } from './step.ts';

/** Reminders in a manager's name that wait until their learner is at work. */
export const heldNudges: Migration = () => [
  atOnce('until when a reminder of a manager waits', [
    'alter table nudges add column held_until text',
    'alter table nudges add column held text',
    'alter table reminder_runs add column held integer not null default 0',
  ]),
  makeIndex('nudges_held', 'nudges (held_until) where held_until is not null'),
];
