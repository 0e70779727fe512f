import { atOnce, type Migration } from './step.ts';

const statements: readonly string[] = [
  `create table reminder_runs (
    id text primary key,
    tenant_id text not null,
    actor_id text not null,
    entries text not null,
    done integer not null,
    sent integer not null,
    waiting integer not null,
    unreachable integer not null,
    run_until text,
    updated_at text not null
  )`,
  'create index reminder_runs_running on reminder_runs (run_until) where run_until is not null',
  'create index reminder_runs_actor on reminder_runs (actor_id)',
];

/** Reminders of many that are being sent. */
export const reminderRuns: Migration = () => [atOnce('table of reminder runs', statements)];
