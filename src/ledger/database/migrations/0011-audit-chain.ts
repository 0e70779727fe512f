import { sql } from 'kysely';
import { pseudonymWith } from '../pseudonym.ts';
import { atOnce, type Engine, type Migration, raw, type Step } from './step.ts';

const counting = {
  sqlite: 'integer primary key',
  postgres: 'integer generated always as identity primary key',
} as const;

const tables = (engine: Engine): readonly string[] => [
  'create table audit_people (pseudonym text primary key, user_id text not null)',
  `create table audit_refusals (
    position ${counting[engine]},
    hour text not null,
    who text not null,
    what text not null,
    whom text not null,
    road text not null,
    outcome text not null,
    count integer not null,
    last_at text not null,
    unique (hour, who, what, whom, road, outcome)
  )`,
  'create table audit_chain (link integer primary key, position integer not null unique, hash text not null)',
  'create table audit_open (position integer primary key)',
  `create table audit_anchor (link integer not null, hash text not null, moved_at text)`,
  `insert into audit_anchor (link, hash) values (0, '')`,
];

/** Below the anchor, which only moves on, retention may delete; nothing else may be deleted, changed or put in its place. */
const passed = `(select link from audit_anchor)`;
const refusedOnSqlite = (
  name: string,
  when: string,
  condition: string,
) => `create trigger ${name} before ${when}
  when ${condition} begin select raise(abort, 'the audit is append-only'); end`;

const triggers: Readonly<Record<Engine, readonly string[]>> = {
  sqlite: [
    refusedOnSqlite(
      'audit_kept',
      'delete on audit',
      `not exists (select 1 from audit_chain where position = old.position and link <= ${passed})`,
    ),
    // "insert or replace" deletes without asking triggers of deletion; a line without a number of its own has -1 here
    refusedOnSqlite(
      'audit_not_replaced',
      'insert on audit',
      'exists (select 1 from audit where position = new.position)',
    ),
    refusedOnSqlite('audit_chain_unchanged', 'update on audit_chain', 'true'),
    refusedOnSqlite('audit_chain_kept', 'delete on audit_chain', `old.link > ${passed}`),
    refusedOnSqlite(
      'audit_chain_not_replaced',
      'insert on audit_chain',
      'exists (select 1 from audit_chain where link = new.link or position = new.position)',
    ),
    refusedOnSqlite('audit_anchor_forward', 'update on audit_anchor', 'new.link <= old.link'),
    refusedOnSqlite('audit_anchor_kept', 'delete on audit_anchor', 'true'),
    refusedOnSqlite('audit_anchor_alone', 'insert on audit_anchor', 'true'),
  ],
  postgres: [
    // the function of the trigger on update refuses whatever it is asked about
    ...['audit', 'audit_chain', 'audit_anchor'].map(
      (table) => `create trigger ${table}_not_emptied before truncate on ${table}
        for each statement execute function audit_append_only()`,
    ),
    `create function audit_kept() returns trigger language plpgsql as $$ begin
      if exists (select 1 from audit_chain where position = old.position and link <= ${passed})
        then return old; end if;
      raise exception 'the audit is append-only'; end $$`,
    'create trigger audit_kept before delete on audit for each row execute function audit_kept()',
    `create trigger audit_chain_unchanged before update on audit_chain
      for each row execute function audit_append_only()`,
    `create function audit_chain_kept() returns trigger language plpgsql as $$ begin
      if old.link <= ${passed} then return old; end if;
      raise exception 'the audit is append-only'; end $$`,
    'create trigger audit_chain_kept before delete on audit_chain for each row execute function audit_chain_kept()',
    `create trigger audit_anchor_forward before update on audit_anchor
      for each row when (new.link <= old.link) execute function audit_append_only()`,
    `create trigger audit_anchor_alone before insert or delete on audit_anchor
      for each row execute function audit_append_only()`,
    `create function audit_listed() returns trigger language plpgsql as $$ begin
      insert into audit_open (position) values (new.position) on conflict do nothing; return null; end $$`,
    'create trigger audit_listed after insert on audit for each row execute function audit_listed()',
  ],
};

/** People whose pseudonyms can be resolved, so many in one transaction. */
const PEOPLE_AT_ONCE = 1_000;
const LINES_AT_ONCE = 5_000;
const sources = [
  { table: 'activities', column: 'learner_id' },
  { table: 'operations', column: 'actor_id' },
  { table: 'conversations', column: 'user_id' },
] as const;

/** Everybody the ledger knows of: their lines were resolved by trying out all of them. */
const knownPeople: Step = {
  kind: 'in portions',
  name: 'people by their pseudonyms',
  async run(on, progress) {
    const { source, after } = (progress === null ? { source: 0, after: '' } : JSON.parse(progress)) as {
      readonly source: number;
      readonly after: string;
    };
    const from = sources[source];
    if (from === undefined) return null;
    const { rows } = await sql<{ id: string }>`
      select distinct ${sql.ref(from.column)} as id from ${sql.table(from.table)}
      where ${sql.ref(from.column)} > ${after} order by 1 limit ${sql.lit(PEOPLE_AT_ONCE)}`.execute(on);
    const last = rows.at(-1);
    if (last === undefined) return JSON.stringify({ source: source + 1, after: '' });
    const { rows: keys } = await raw<{ secret: string }>('select secret from audit_keys').execute(on);
    const values = rows.map(({ id }) => sql`(${pseudonymWith(keys[0]?.secret ?? '', id)}, ${id})`);
    await sql`insert into audit_people (pseudonym, user_id) values ${sql.join(values)}
      on conflict do nothing`.execute(on);
    return JSON.stringify(
      rows.length < PEOPLE_AT_ONCE ? { source: source + 1, after: '' } : { source, after: last.id },
    );
  },
};

/** PostgreSQL lists what is to be linked; what was written before the trigger is listed here. */
const earlierLines: Step = {
  kind: 'in portions',
  name: 'earlier lines listed for the chain',
  async run(on, progress) {
    const after = Number(progress ?? 0);
    const { rows } = await raw<{ last: number | null; found: string }>(
      `select max(position) as last, count(*) as found from
        (select position from audit where position > ${after} order by position limit ${LINES_AT_ONCE}) as portion`,
    ).execute(on);
    const { last = null, found = 0 } = rows[0] ?? {};
    if (last === null) return null;
    await raw(
      `insert into audit_open (position) select position from audit
        where position > ${after} and position <= ${last} on conflict do nothing`,
    ).execute(on);
    // what came after these was listed by the trigger
    return Number(found) < LINES_AT_ONCE ? null : String(last);
  },
};

/**
 * A chain of hashes over the lines of the audit, whose pseudonym is whose, and refusals that are counted before they are
 * lines. Lines that are there already are linked like those to come.
 */
export const auditChain: Migration = (engine) => [
  atOnce('tables of the chain', tables(engine)),
  atOnce('the audit is append-only for deletion, too', triggers[engine]),
  knownPeople,
  ...(engine === 'postgres' ? [earlierLines] : []),
];
