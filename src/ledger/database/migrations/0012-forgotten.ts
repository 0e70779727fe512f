import { atOnce, type Migration, makeIndex } from './step.ts';

/** What has to stay when its person is forgotten goes as soon as it is over. */
export const forgotten: Migration = () => [
  atOnce('a mark on what goes when it is over', [
    'alter table operations add column forgotten integer not null default 0',
    'alter table time_requests add column forgotten integer not null default 0',
    'alter table drafts add column forgotten integer not null default 0',
  ]),
  makeIndex('operations_forgotten', 'operations (id) where forgotten = 1'),
  makeIndex('notices_actor', 'notices (actor_id)'),
];
