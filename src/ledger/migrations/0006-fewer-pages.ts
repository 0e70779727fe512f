import { sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';

/**
 * What each change wrote and nobody needed. SQLite's `autoincrement` keeps a table of its own up to date so that no number
 * comes again even when the newest rows were deleted; only old ones are. A line of the audit is as unique as its
 * operation. Turns are numbered as they are seen, so the oldest are found without an index on the time.
 */
const statements: Readonly<Record<Database['engine'], readonly string[]>> = {
  sqlite: [
    `create table operations_new (
      position integer primary key,
      id text not null unique,
      entry_id text not null,
      seq integer not null,
      kind text not null,
      actor_id text not null,
      "before" text,
      "after" text,
      committed_at text not null,
      state text not null,
      refusal text,
      last_error text,
      undoes text,
      undone_by text,
      batch_id text,
      settled_at text,
      tell_at text,
      unique (entry_id, seq)
    )`,
    'insert into operations_new select * from operations',
    'drop table operations',
    'alter table operations_new rename to operations',
    'create index operations_actor on operations (actor_id, position)',
    'create index operations_batch on operations (batch_id) where batch_id is not null',
    'create index operations_tell on operations (tell_at) where tell_at is not null',
    `create index operations_open on operations (entry_id, seq) where state in ('waiting', 'setAside')`,

    `create table audit_new (
      position integer primary key,
      at text not null,
      who text not null,
      what text not null,
      whom text,
      road text not null,
      outcome text not null,
      operation_id text
    )`,
    'insert into audit_new select * from audit',
    'drop table audit',
    'alter table audit_new rename to audit',
    `create trigger audit_append_only before update on audit
      begin select raise(abort, 'the audit is append-only'); end`,

    `create table turns_new (
      position integer primary key,
      conversation_id text not null,
      activity_id text not null,
      seen_at text not null,
      unique (conversation_id, activity_id)
    )`,
    `insert into turns_new (conversation_id, activity_id, seen_at)
      select conversation_id, activity_id, seen_at from turns order by seen_at`,
    'drop table turns',
    'alter table turns_new rename to turns',
  ],
  postgres: [
    'alter table audit drop constraint audit_operation_id_key',
    'alter table turns drop constraint turns_pkey',
    'alter table turns add unique (conversation_id, activity_id)',
    'alter table turns add column position integer generated always as identity primary key',
    'drop index turns_seen',
  ],
};

export async function up(transaction: Transaction<unknown>, engine: Database['engine']): Promise<void> {
  for (const statement of statements[engine]) await sql.raw(statement).execute(transaction);
}
