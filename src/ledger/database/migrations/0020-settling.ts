import { atOnce, type Migration } from './step.ts';

/** Until when Graph may not show yet that it has made an activity. */
export const settling: Migration = () => [
  atOnce('until when a new activity may not show', ['alter table activities add column settling_until text']),
];
