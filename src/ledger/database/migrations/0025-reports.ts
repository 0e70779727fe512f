import { atOnce, type Migration } from './step.ts';

/** What the report of an organisation was last counted to be. */
export const reports: Migration = () => [
  atOnce('tables of reports', [
    `create table reports (
      name text primary key,
      counted_at text not null,
      assigned integer not null,
      started integer not null,
      completed integer not null,
      overdue integer not null,
      courses integer not null,
      assigners integer not null
    )`,
    `create table report_rows (
      counted_at text not null,
      kind text not null,
      place integer not null,
      id text not null,
      assigned integer not null,
      started integer not null,
      completed integer not null,
      overdue integer not null,
      primary key (counted_at, kind, place)
    )`,
    'create unique index report_rows_id on report_rows (counted_at, kind, id)',
  ]),
];
