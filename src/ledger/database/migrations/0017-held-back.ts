import { atOnce, type Migration, makeIndex } from './step.ts';

/** Whom Teams does not let the bot write to for now, and when it tries again. */
export const heldBack: Migration = () => [
  atOnce('conversations that are tried again', [
    'alter table conversations add column retry_at text',
    'alter table conversations add column refusals integer not null default 0',
    'alter table conversations add column refused_because text',
  ]),
  makeIndex('conversations_held_back', 'conversations (retry_at) where retry_at is not null'),
];
