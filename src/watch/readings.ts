/** What is read anew whenever somebody looks. Prometheus adds `_total` to the names of counters. */
export const readingKinds = {
  coursemate_info: ['gauge', '1; version, node and engine are labels'],
  coursemate_start_time_seconds: ['gauge', 'When this process was started, by its clock'],
  coursemate_time_seconds: ['gauge', 'What the clock of this process says'],
  coursemate_schema_version: ['gauge', 'Number of the newest step of the database’s schema'],
  coursemate_database_reachable: ['gauge', '1 while the database answers'],
  coursemate_database_writable: ['gauge', '1 while it answers and can be written to'],
  coursemate_database_pool_open: ['gauge', 'Connections to PostgreSQL that this process holds'],
  coursemate_database_pool_most: ['gauge', 'Connections it may hold'],
  coursemate_database_pool_waiting: ['gauge', 'Statements that wait for one of them'],
  coursemate_disk_free_bytes: ['gauge', 'Room where the SQLite file is'],
  coursemate_memory_resident_bytes: ['gauge', 'Memory of this process'],
  coursemate_memory_limit_bytes: ['gauge', 'Memory that it may have, or that the machine has'],
  coursemate_event_loop_delay_p99_seconds: ['gauge', 'How late the process is, in the last minute or two'],
  coursemate_event_loop_delay_max_seconds: [
    'gauge',
    'The longest that nothing else was done, in the same time',
  ],
  coursemate_outbox_waiting: ['gauge', 'Changes that have not reached Graph'],
  coursemate_outbox_oldest_seconds: ['gauge', 'Age of the oldest change that has not reached Graph'],
  coursemate_outbox_set_aside: ['gauge', 'Changes that an operator has to look at'],
  coursemate_graph_pace_per_second: ['gauge', 'Learning requests a second, as learned from Graph’s answers'],
  coursemate_graph_pace_waiting: [
    'gauge',
    'Learning requests that wait for the pacer, by who waits for them',
  ],
  coursemate_graph_throttled: ['counter', 'How often Graph throttled learning requests'],
  coursemate_graph_named_waits: ['counter', 'How often it named a wait'],
  coursemate_graph_named_wait_seconds: ['gauge', 'The last wait that it named; absent before the first'],
  coursemate_outbox_gate_closed: ['gauge', '1 while Graph asked everybody to slow down'],
  coursemate_people_unreachable: ['gauge', 'People who blocked or removed the bot, 10,000 at most'],
  coursemate_people_held_back: [
    'gauge',
    'People whom Teams does not let the bot write to for now, by its code, 10,000 at most',
  ],
  coursemate_learners_never_met: ['gauge', 'Learners who wait to be told something and never met the bot'],
  coursemate_reminders_held: [
    'gauge',
    'People who are not reminded before a learning administrator releases it',
  ],
  coursemate_gauges_age_seconds: [
    'gauge',
    'How old the values are that are read from elsewhere, by what they say',
  ],
  coursemate_background_last_success_age_seconds: [
    'gauge',
    'Since a background job last succeeded, or was begun',
  ],
  coursemate_background_overdue_after_seconds: ['gauge', 'From what age on that is too long ago'],
  coursemate_background_last_failure_age_seconds: ['gauge', 'Since it last failed; absent when it never did'],
  coursemate_background_failures: ['counter', 'How often it failed'],
  coursemate_unhandled_rejections: ['counter', 'Failures that no code was there to handle'],
} as const satisfies Readonly<Record<string, readonly ['gauge' | 'counter', string]>>;

export type ReadingName = keyof typeof readingKinds;

/** One value as it is now. Labels come from the code, never from people. */
export interface Reading {
  readonly name: ReadingName;
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
}
