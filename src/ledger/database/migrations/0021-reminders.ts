import { atOnce, type Migration } from './step.ts';

const statements: readonly string[] = [
  `create table reminder_wishes (
    user_id text not null,
    tenant_id text not null,
    wishes text not null,
    version integer not null,
    updated_at text not null,
    primary key (user_id, tenant_id)
  )`,
  `create table own_reminders (
    id text primary key,
    tenant_id text not null,
    user_id text not null,
    course_id text,
    at text not null,
    recurrence text not null,
    next_on text not null,
    created_at text not null
  )`,
  'create index own_reminders_user on own_reminders (user_id, next_on)',
  `create table reminders (
    user_id text not null,
    day text not null,
    slot text not null,
    run text not null,
    kinds text not null,
    due_at text not null,
    state text not null,
    reason text,
    lease_until text,
    fence integer not null default 0,
    primary key (user_id, day, slot)
  )`,
  // a run that is held is not looked through for what may be sent
  `create index reminders_due on reminders (run, due_at) where state = 'planned'`,
  `create index reminders_sending on reminders (lease_until) where state = 'sending'`,
  `create table reminder_days (
    day text primary key,
    people integer not null,
    unreachable integer not null,
    state text not null,
    released_by text
  )`,
];

/** What people wish, what they asked to be reminded of, and what the bot is to say by itself. */
export const reminders: Migration = () => [atOnce('tables of reminders', statements)];
