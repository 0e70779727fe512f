import { randomBytes } from 'node:crypto';
import { atOnce, type Engine, type Migration } from './step.ts';

const counting = {
  sqlite: 'integer primary key autoincrement',
  postgres: 'integer generated always as identity primary key',
} as const;

/** Rows may be added, and removed when their time is over; never changed. */
const appendOnly = {
  sqlite: [
    `create trigger audit_append_only before update on audit
      begin select raise(abort, 'the audit is append-only'); end`,
  ],
  postgres: [
    `create function audit_append_only() returns trigger language plpgsql as
      $$ begin raise exception 'the audit is append-only'; end $$`,
    `create trigger audit_append_only before update on audit
      for each row execute function audit_append_only()`,
  ],
} as const;

const statements = (engine: Engine): readonly string[] => [
  `create table audit (
    position ${counting[engine]},
    at text not null,
    who text not null,
    what text not null,
    whom text,
    road text not null,
    outcome text not null,
    operation_id text unique
  )`,
  'create index audit_who on audit (who)',
  ...appendOnly[engine],
  'create table audit_keys (secret text not null)',
  // hexadecimal digits only
  `insert into audit_keys (secret) values ('${randomBytes(32).toString('hex')}')`,
];

/** Who did what to whom, by which road and with what outcome; people by pseudonyms keyed with a secret of this ledger. */
export const audit: Migration = (engine) => [atOnce('tables of the audit', statements(engine))];
