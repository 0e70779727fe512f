import { type Clock, HOUR, MINUTE, SECOND } from '../clock.ts';
import type { Course } from '../learning/course.ts';
import type { LearningGateway } from '../learning/ports.ts';
import type { Log } from '../log.ts';
import { createCourses } from './courses.ts';
import type { Database } from './database.ts';
import { every } from './every.ts';
import { createSchedule } from './schedule.ts';

/** A catalogue that loses more than this part at once is not believed. */
const BELIEVED_LOSS = 0.5;
const SCHEDULE = 'courses';

export interface CourseSyncDeps {
  readonly database: Database;
  readonly gateway: Pick<LearningGateway, 'courses'>;
  readonly clock: Clock;
  /** Courses new or changed since the last call, by whichever instance; all stored ones at first. */
  readonly changed: (courses: readonly Course[]) => void | Promise<void>;
  readonly log?: Log;
  readonly options?: Partial<CourseSyncOptions>;
}

/** Times in milliseconds. */
interface CourseSyncOptions {
  readonly everyMs: number;
  /** How soon a failed synchronisation is tried again. */
  readonly againMs: number;
  /** How often changes made by other instances are read. */
  readonly pollMs: number;
}

const usual: CourseSyncOptions = { everyMs: HOUR, againMs: 2 * MINUTE, pollMs: 15 * SECOND };

/** What a synchronisation saw; not `believed` when it would have taken most of the catalogue away. */
export interface CourseSyncResult {
  readonly seen: number;
  readonly changed: number;
  readonly deactivated: number;
  readonly believed: boolean;
}

/** Keeps the stored courses like the provider's, page by page, and a reader in memory like the stored ones. */
export function createCourseSync({ database, gateway, clock, changed, log, options }: CourseSyncDeps) {
  const { everyMs, againMs, pollMs } = { ...usual, ...options };
  const courses = createCourses(database);
  const schedule = createSchedule(database, clock);
  let revision = 0;
  let underWay: Promise<CourseSyncResult> | undefined;

  async function synchronise(): Promise<CourseSyncResult> {
    const before = await courses.countActive();
    const seen = new Set<string>();
    let stored = 0;
    for await (const page of gateway.courses()) {
      for (const { id } of page) seen.add(id);
      stored += await courses.store(page);
      await handOver();
    }
    const believed = before === 0 || (seen.size > 0 && seen.size >= before * (1 - BELIEVED_LOSS));
    const deactivated = believed ? await courses.deactivateAllBut(seen) : 0;
    if (!believed)
      log?.warn(
        { event: 'courses.notBelieved', before, seen: seen.size },
        'most courses are missing: all are kept',
      );
    await handOver();
    return { seen: seen.size, changed: stored, deactivated, believed };
  }

  async function handOver(): Promise<void> {
    const changes = await courses.changedSince(revision);
    if (changes.courses.length > 0) await changed(changes.courses);
    revision = changes.revision;
  }

  /** Synchronises now; a call while one is under way gets that one's result. */
  function run(): Promise<CourseSyncResult> {
    underWay ??= synchronise().finally(() => {
      underWay = undefined;
    });
    return underWay;
  }

  async function round(): Promise<void> {
    await handOver();
    const due = await schedule.claim(SCHEDULE, everyMs);
    // an earlier start may have died over its first synchronisation
    if (!due && revision > 0) return;
    try {
      log?.info({ event: 'courses.synchronised', ...(await run()) }, 'courses were synchronised');
    } catch (error) {
      log?.warn({ event: 'courses.failed', err: error }, 'courses could not be synchronised');
      await schedule.again(SCHEDULE, againMs);
    }
  }

  return { run, handOver, ...every(pollMs, round, log) };
}
