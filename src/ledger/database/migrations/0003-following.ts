import { atOnce, type Migration } from './step.ts';

const statements: readonly string[] = [
  `create table drafts (
    id text primary key,
    actor_id text not null,
    draft text not null,
    state text not null,
    run_until text,
    updated_at text not null
  )`,
  `create index drafts_running on drafts (run_until) where state = 'running'`,
  'create index drafts_updated on drafts (updated_at)',

  `create table notices (
    operation_id text primary key,
    learner_id text not null,
    actor_id text not null,
    noted_at text not null,
    claimed_until text
  )`,
  'create index notices_noted on notices (noted_at)',

  `create table nudges (
    learner_id text not null,
    course_id text not null,
    actor_id text not null,
    nudged_at text not null,
    primary key (learner_id, course_id)
  )`,

  `create table time_requests (
    id text primary key,
    entry_id text not null,
    open_key text unique,
    learner_id text not null,
    manager_id text not null,
    wanted_due_at text not null,
    reason text,
    state text not null,
    asked_at text not null,
    expires_at text not null,
    look_at text not null,
    messages text not null
  )`,
  `create index time_requests_look on time_requests (look_at) where state = 'open'`,
];

/** Assignments being prepared and carried out, what learners are to be told, reminders, and requests for more time. */
export const following: Migration = () => [atOnce('tables for managers', statements)];
