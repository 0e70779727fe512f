import { atOnce, type Migration, makeIndex } from './step.ts';

/** What operators want to see without a whole table being read: when work was last done, and who cannot be reached. */
export const seenFromOutside: Migration = () => [
  atOnce('when scheduled work was last done', ['alter table schedule add column done_at text']),
  makeIndex('conversations_dead', 'conversations (user_id) where dead = 1'),
];
