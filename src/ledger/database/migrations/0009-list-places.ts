import { atOnce, type Migration } from './step.ts';

/** Where scheduled work that was left off goes on. */
export const listPlaces: Migration = () => [
  atOnce('a place beside the time of scheduled work', ['alter table schedule add column place text']),
];
