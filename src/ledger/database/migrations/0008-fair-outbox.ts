import { atOnce, type Migration, makeIndex } from './step.ts';

const columns: readonly string[] = [
  `alter table activities add column owner_id text not null default ''`,
  'alter table activities add column bulk integer not null default 0',
  'alter table gates add column closed_at text',
];

/**
 * Whose change waits in an entry and whether it is one of many, so that the outbox serves person after person; and when
 * the gate was shut, so that the wait can be told from a clock that was wrong. Rows that wait already, and those an older
 * version writes, belong to one nameless person.
 */
export const fairOutbox: Migration = () => [
  atOnce('columns of the fair outbox', columns),
  makeIndex('activities_turn', 'activities (bulk, owner_id, due_at) where due_at is not null'),
];
