import { sql } from 'kysely';
import { remakeTable } from './remake-table.ts';
import { atOnce, dropIndex, type Engine, type Migration, makeIndex, raw, type Step } from './step.ts';

/** Turns numbered in one transaction on PostgreSQL: about 0.1 s. */
const NUMBERED_AT_ONCE = 5_000;
/** More turns than are taken while those that are there are counted. */
const MEANWHILE = 1_000_000;

const onSqlite: readonly Step[] = [
  ...remakeTable({
    table: 'operations',
    columns: `
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
      unique (entry_id, seq)`,
    names: [
      ...['id', 'entry_id', 'seq', 'kind', 'actor_id', '"before"', '"after"', 'committed_at', 'state'],
      ...['refusal', 'last_error', 'undoes', 'undone_by', 'batch_id', 'settled_at', 'tell_at'],
    ],
    belongings: [
      'create index operations_actor on operations (actor_id, position)',
      'create index operations_batch on operations (batch_id) where batch_id is not null',
      'create index operations_tell on operations (tell_at) where tell_at is not null',
      `create index operations_open on operations (entry_id, seq) where state in ('waiting', 'setAside')`,
    ],
    atOnce: 500,
  }),
  ...remakeTable({
    table: 'audit',
    columns: `
      position integer primary key,
      at text not null,
      who text not null,
      what text not null,
      whom text,
      road text not null,
      outcome text not null,
      operation_id text`,
    names: ['at', 'who', 'what', 'whom', 'road', 'outcome', 'operation_id'],
    belongings: [
      `create trigger audit_append_only before update on audit
        begin select raise(abort, 'the audit is append-only'); end`,
    ],
    atOnce: 5_000,
  }),
  ...remakeTable({
    table: 'turns',
    columns: `
      position integer primary key,
      conversation_id text not null,
      activity_id text not null,
      seen_at text not null,
      unique (conversation_id, activity_id)`,
    names: ['conversation_id', 'activity_id', 'seen_at'],
    belongings: [],
    atOnce: 1_000,
  }),
];

interface Numbering {
  readonly seenAt: string;
  readonly last: number;
}

const toProgress = (numbering: Numbering) => JSON.stringify(numbering);

/** One that another instance changes at the same moment is left out, and found by another round from the beginning. */
const numberTurns: Step = {
  kind: 'in portions',
  name: 'turns numbered, the oldest first',
  async run(on, progress) {
    const { seenAt, last } = (
      progress === null ? { seenAt: '', last: 0 } : JSON.parse(progress)
    ) as Numbering;
    const { rows } = await sql<{ seen_at: string; position: number }>`
      with oldest as materialized (
        select ctid as place, seen_at from turns where seen_at >= ${seenAt} and position is null
        order by seen_at limit ${sql.lit(NUMBERED_AT_ONCE)} for update
      ), numbered as (
        select place, ${sql.lit(last)} + row_number() over (order by seen_at) as position from oldest
      )
      update turns set position = numbered.position from numbered where turns.ctid = numbered.place
      returning turns.seen_at, turns.position`.execute(on);
    const newest = rows.toSorted((one, other) => one.position - other.position).at(-1);
    if (newest !== undefined) return toProgress({ seenAt: newest.seen_at, last: newest.position });
    const { rows: left } = await raw('select 1 from turns where position is null limit 1').execute(on);
    return left.length === 0 ? null : toProgress({ seenAt: '', last });
  },
};

const onPostgres: readonly Step[] = [
  atOnce('one line of the audit an operation: taken for granted', [
    'alter table audit drop constraint audit_operation_id_key',
  ]),
  atOnce('a column for the number of a turn', ['alter table turns add column position integer']),
  {
    kind: 'at once',
    name: 'new turns numbered',
    async run(on) {
      const { rows } = await raw<{ turns: string }>('select count(*) as turns from turns').execute(on);
      const first = Number(rows[0]?.turns) + MEANWHILE;
      await raw(`create sequence turns_numbering as integer start with ${first}`).execute(on);
      await raw(`alter table turns alter column position set default nextval('turns_numbering')`).execute(on);
    },
  },
  numberTurns,
  atOnce('no turn without a number', [
    'alter table turns add constraint turns_numbered check (position is not null) not valid',
  ]),
  atOnce('no turn without a number: looked through', [
    'alter table turns validate constraint turns_numbered',
  ]),
  makeIndex('turns_by_position', 'turns (position)', { unique: true }),
  makeIndex('turns_by_activity', 'turns (conversation_id, activity_id)', { unique: true }),
  {
    kind: 'at once',
    name: 'turns known by their number',
    async run(on) {
      const statements = [
        // without reading the table: the check says so
        'alter table turns alter column position set not null',
        'alter table turns drop constraint turns_numbered',
        'alter table turns drop constraint turns_pkey',
        `alter table turns add constraint turns_conversation_id_activity_id_key unique using index turns_by_activity`,
        'alter table turns add constraint turns_pkey primary key using index turns_by_position',
        'alter table turns alter column position drop default',
        'drop sequence turns_numbering',
        'alter table turns alter column position add generated always as identity',
        `select setval(pg_get_serial_sequence('turns', 'position'), greatest(max(position), 1), max(position) is not null)
          from turns`,
      ];
      for (const statement of statements) await raw(statement).execute(on);
    },
  },
  dropIndex('turns_seen'),
];

const steps: Readonly<Record<Engine, readonly Step[]>> = { sqlite: onSqlite, postgres: onPostgres };

/**
 * What each change wrote and nobody needed. SQLite's `autoincrement` keeps a table of its own up to date so that no number
 * comes again even when the newest rows were deleted; only old ones are. A line of the audit is as unique as its
 * operation. Turns are numbered as they are seen, so the oldest are found without an index on the time.
 */
export const fewerPages: Migration = (engine) => steps[engine];
