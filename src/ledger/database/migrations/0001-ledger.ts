import { atOnce, type Engine, type Migration } from './step.ts';

/** Numbers grow with each row in both engines, in their own words. */
const counting = {
  sqlite: 'integer primary key autoincrement',
  postgres: 'integer generated always as identity primary key',
} as const;

const statements = (engine: Engine): readonly string[] => [
  `create table activities (
    id text primary key,
    external_id text not null unique,
    graph_id text unique,
    learner_id text not null,
    course_id text not null,
    open_key text unique,
    activity text not null,
    confirmed text,
    version integer not null,
    touched integer not null,
    updated_at text not null,
    settled_at text,
    deleted_at text,
    due_at text,
    lease_until text,
    fence integer not null default 0,
    unsure integer not null default 0,
    attempts integer not null default 0,
    failing_since text,
    blocked integer not null default 0
  )`,
  'create index activities_learner on activities (learner_id)',
  'create index activities_course on activities (course_id, learner_id)',
  'create index activities_due on activities (due_at) where due_at is not null',

  `create table operations (
    position ${counting[engine]},
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
  'create index operations_actor on operations (actor_id, position)',
  'create index operations_batch on operations (batch_id) where batch_id is not null',
  'create index operations_tell on operations (tell_at) where tell_at is not null',
  `create index operations_open on operations (entry_id, seq) where state in ('waiting', 'setAside')`,

  `create table gates (
    name text primary key,
    closed_until text,
    probe_until text,
    attempts integer not null default 0
  )`,

  `create table conversations (
    tenant_id text not null,
    user_id text not null,
    reference text not null,
    dead integer not null default 0,
    updated_at text not null,
    primary key (tenant_id, user_id)
  )`,
  `create table contexts (
    conversation_id text not null,
    user_id text not null,
    context text not null,
    updated_at text not null,
    primary key (conversation_id, user_id)
  )`,
  `create table turns (
    conversation_id text not null,
    activity_id text not null,
    seen_at text not null,
    primary key (conversation_id, activity_id)
  )`,
  'create index turns_seen on turns (seen_at)',
  `create table welcomes (
    tenant_id text not null,
    user_id text not null,
    welcomed_at text not null,
    primary key (tenant_id, user_id)
  )`,
  `create table receipts (
    operation_id text not null,
    conversation_id text not null,
    message_id text not null,
    tenant_id text not null,
    user_id text not null,
    shown_at text not null,
    primary key (operation_id, conversation_id, message_id)
  )`,

  `create table courses (
    id text primary key,
    course text not null,
    is_active integer not null,
    revision integer not null
  )`,
  'create index courses_revision on courses (revision)',
  `create table schedule (
    name text primary key,
    next_at text not null
  )`,
];

/** Activities with their place in the outbox, operations, what conversations need, and the catalogue. */
export const ledger: Migration = (engine) => [atOnce('tables of the ledger', statements(engine))];
