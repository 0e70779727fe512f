import { type Clock, elapsed, MINUTE, SECOND } from '../clock.ts';
import type { Config } from '../config.ts';
import type { PacerState } from '../graph/client/pacer.ts';
import { databaseFile, schemaVersion } from '../ledger/database/condition.ts';
import type { Database } from '../ledger/database/database.ts';
import { createSchedule } from '../ledger/database/schedule.ts';
import { readGauges } from '../ledger/outbox/stats.ts';
import { readHeld } from '../ledger/stores/reminder-book.ts';
import { readUnreached } from '../ledger/stores/unreached.ts';
import { type CachedReading, createCachedReading, PATIENCE_MS } from '../watch/cached-reading.ts';
import type { JobState } from '../watch/job-record.ts';
import type { Reading, ReadingName } from '../watch/readings.ts';
import type { Machine } from './machine.ts';
import type { Reach } from './watch-database.ts';

export interface VitalsDeps {
  readonly config: Pick<Config, 'databaseUrl'>;
  readonly version: string;
  readonly database: Database;
  readonly reach: (patienceMs: number) => Promise<Reach>;
  readonly jobs: () => readonly JobState[];
  readonly pacer: () => PacerState;
  readonly unhandled: () => number;
  readonly machine: Machine;
  readonly clock: Clock;
  readonly sleep: (ms: number) => Promise<unknown>;
}

/** Jobs whose last success, by whichever instance, is kept in the schedule: the name there, and the name of the job. */
const shared: Readonly<Record<string, string>> = {
  courses: 'catalogue',
  activities: 'reconciliation',
  retention: 'retention',
  reminders: 'reminderPlan',
};

/** Health readings for metrics, within a second even when the database does not answer. */
export function createVitals(deps: VitalsDeps): () => Promise<readonly Reading[]> {
  const { config, version, database, reach, jobs, unhandled, machine, clock, sleep } = deps;
  const file = databaseFile(config.databaseUrl);
  const schedule = createSchedule(database, clock);
  const startedAt = clock.now().getTime();
  const keep = <T>(goodMs: number, read: () => Promise<T>) =>
    createCachedReading(read, { elapsed: () => elapsed(clock), sleep, goodMs });

  const outbox = keep(5 * SECOND, async () => {
    const [gauges, done] = await Promise.all([
      readGauges(database, clock),
      schedule.lastDone(Object.keys(shared)),
    ]);
    return { ...gauges, done: new Map([...done].map(([name, at]) => [shared[name], Date.parse(at)])) };
  });
  const unreached = keep(MINUTE, async () => ({
    ...(await readUnreached(database)),
    held: await readHeld(database),
    schema: await schemaVersion(database),
  }));
  const disk = file === undefined ? undefined : keep(5 * SECOND, () => machine.freeBytes(file));

  return async () => {
    const [standing, waiting, people, free] = await Promise.all([
      reach(PATIENCE_MS),
      outbox(),
      unreached(),
      disk?.(),
    ]);
    return [
      ...identity(),
      ...ofDatabase(standing),
      ...ofProcess(),
      ...ofPacer(),
      ...aged('outbox', waiting, ({ waiting, oldestMs, setAside, gateClosed }) => [
        ['coursemate_outbox_waiting', waiting],
        ['coursemate_outbox_oldest_seconds', oldestMs / SECOND],
        ['coursemate_outbox_set_aside', setAside],
        ['coursemate_outbox_gate_closed', gateClosed ? 1 : 0],
      ]),
      ...aged('people', people, ({ unreachable, neverMet, heldBack, held, schema }) => [
        ['coursemate_reminders_held', held],
        ['coursemate_people_unreachable', unreachable],
        ...Object.entries(heldBack).map(
          ([why, people]) => ['coursemate_people_held_back', people, { why }] as const,
        ),
        ['coursemate_learners_never_met', neverMet],
        ['coursemate_schema_version', schema],
      ]),
      ...(free === undefined ? [] : aged('disk', free, (bytes) => [['coursemate_disk_free_bytes', bytes]])),
      ...jobs().flatMap((job) => ofJob(job, waiting.value?.done.get(job.name))),
    ];
  };

  function identity(): readonly Reading[] {
    const labels = { version, node: process.version, engine: database.engine };
    return [
      { name: 'coursemate_info', value: 1, labels },
      { name: 'coursemate_start_time_seconds', value: startedAt / SECOND },
      { name: 'coursemate_time_seconds', value: clock.now().getTime() / SECOND },
    ];
  }

  function ofDatabase(standing: Reach): readonly Reading[] {
    const connections = database.connections();
    return [
      { name: 'coursemate_database_reachable', value: standing === 'away' ? 0 : 1 },
      { name: 'coursemate_database_writable', value: standing === 'writable' ? 1 : 0 },
      ...(connections === undefined
        ? []
        : ([
            { name: 'coursemate_database_pool_open', value: connections.open },
            { name: 'coursemate_database_pool_most', value: connections.most },
            { name: 'coursemate_database_pool_waiting', value: connections.waiting },
          ] as const)),
    ];
  }

  function ofPacer(): readonly Reading[] {
    const { perSecond, waiting, throttled, namedWaits, lastNamedMs } = deps.pacer();
    return [
      { name: 'coursemate_graph_pace_per_second', value: perSecond },
      ...Object.entries(waiting).map(
        ([of, value]) => ({ name: 'coursemate_graph_pace_waiting', value, labels: { of } }) as const,
      ),
      { name: 'coursemate_graph_throttled', value: throttled },
      { name: 'coursemate_graph_named_waits', value: namedWaits },
      ...(lastNamedMs === undefined
        ? []
        : ([{ name: 'coursemate_graph_named_wait_seconds', value: lastNamedMs / SECOND }] as const)),
    ];
  }

  function ofProcess(): readonly Reading[] {
    const { residentBytes, limitBytes } = machine.memory();
    const { p99Ms, maxMs } = machine.loopDelay();
    return [
      { name: 'coursemate_memory_resident_bytes', value: residentBytes },
      { name: 'coursemate_memory_limit_bytes', value: limitBytes },
      { name: 'coursemate_event_loop_delay_p99_seconds', value: p99Ms / SECOND },
      { name: 'coursemate_event_loop_delay_max_seconds', value: maxMs / SECOND },
      { name: 'coursemate_unhandled_rejections', value: unhandled() },
    ];
  }

  /** For a job that one instance does for all, the last success of any instance counts, also before this process started. */
  function ofJob(job: JobState, doneAt: number | undefined): readonly Reading[] {
    const labels = { work: job.name };
    const ageMs = doneAt === undefined ? job.successAgeMs : Math.max(0, clock.now().getTime() - doneAt);
    return [
      { name: 'coursemate_background_last_success_age_seconds', value: ageMs / SECOND, labels },
      { name: 'coursemate_background_overdue_after_seconds', value: job.overdueAfterMs / SECOND, labels },
      ...(job.failureAgeMs === undefined
        ? []
        : ([
            {
              name: 'coursemate_background_last_failure_age_seconds',
              value: job.failureAgeMs / SECOND,
              labels,
            },
          ] as const)),
      { name: 'coursemate_background_failures', value: job.failures, labels },
    ];
  }
}

/** A cached reading while it is fresh enough, and always its age. */
function aged<T>(
  what: string,
  { value, ageMs }: CachedReading<T>,
  name: (value: T) => readonly (readonly [ReadingName, number, labels?: Readonly<Record<string, string>>])[],
): readonly Reading[] {
  const values =
    value === undefined
      ? []
      : name(value).map(([name, value, labels]) => ({ name, value, ...(labels && { labels }) }));
  return [...values, { name: 'coursemate_gauges_age_seconds', value: ageMs / SECOND, labels: { of: what } }];
}
