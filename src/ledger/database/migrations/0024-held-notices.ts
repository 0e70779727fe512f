import { atOnce, type Migration } from './step.ts';

/** Until when somebody is not told of an assignment, as they are not at work. */
export const heldNotices: Migration = () => [
  atOnce('until when a notice waits', ['alter table notices add column held_until text']),
];
