import { atOnce, type Migration, makeIndex } from './step.ts';

/** What operators want to see without a whole table being read: when work was last done, and who cannot be reached. */
export const seenFromOutside: Migration = () => [
  atOnce('when scheduled work was last done', [
    'alter table schedule add column done_at text',
    // an instance is ready once the courses have been read, which they have been where there are some
    `update schedule set done_at = next_at where name = 'courses' and exists (select 1 from courses)`,
  ]),
  makeIndex('conversations_dead', 'conversations (user_id) where dead = 1'),
];
