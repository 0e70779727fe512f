import { setImmediate as nextTick } from 'node:timers/promises';
import { type Clock, HOUR, MINUTE, SECOND } from '../../clock.ts';
import { Later } from '../../errors.ts';
import type { Course } from '../../learning/catalogue/course.ts';
import type { LearningGateway } from '../../learning/ports/ports.ts';
import type { Log } from '../../log.ts';
import { readList, type Sleep, waitFor } from '../activities/read-list.ts';
import type { Database } from '../database/database.ts';
import { createInterval } from '../database/interval.ts';
import type { Job, Jobs } from '../database/jobs.ts';
import { createSchedule } from '../database/schedule.ts';
import { BEFORE_ALL, createCourses } from './courses.ts';

/** A synchronisation that would remove more than this share of the catalogue is not applied. */
const BELIEVED_LOSS = 0.5;
const SCHEDULE = 'courses';
/** Changed courses per hand-over: each one makes the reader merge them into all of its titles. */
const TOGETHER = 5_000;
/** A failed reading can be resumed for this long. */
const LEFT_OFF = 30 * MINUTE;

export interface CourseSyncDeps {
  readonly database: Database;
  readonly gateway: Pick<LearningGateway, 'courses'>;
  readonly clock: Clock;
  /** Receives courses that are new or changed since the last call, by any instance; all stored ones at first. */
  readonly changed: (courses: readonly Course[]) => void | Promise<void>;
  readonly log?: Log;
  readonly jobs?: Jobs;
  readonly sleep?: Sleep;
  readonly options?: Partial<CourseSyncOptions>;
}

/** Times in milliseconds. */
interface CourseSyncOptions {
  readonly everyMs: number;
  readonly againMs: number;
  /** How often changes of other instances are read. */
  readonly pollMs: number;
}

const usual: CourseSyncOptions = { everyMs: HOUR, againMs: 2 * MINUTE, pollMs: 15 * SECOND };

/** Result of a synchronisation; not `believed` when it would have removed most of the catalogue. */
export interface CourseSyncResult {
  readonly seen: number;
  readonly changed: number;
  readonly deactivated: number;
  readonly believed: boolean;
}

/** State of a synchronisation that failed midway: the next one resumes it. */
interface Unfinished {
  readonly begunAt: number;
  /** How many courses were active when it began. */
  readonly before: number;
  readonly seen: Set<string>;
  changed: number;
  next: string | null;
}

/** Keeps stored courses in step with the provider's, page by page, and the reader in memory with the stored ones. */
export function createCourseSync(deps: CourseSyncDeps) {
  const { database, gateway, clock, changed, log, jobs, sleep = waitFor } = deps;
  const { everyMs, againMs, pollMs } = { ...usual, ...deps.options };
  const courses = createCourses(database);
  const schedule = createSchedule(database, clock);
  let stopping = new AbortController();
  let place = BEFORE_ALL;
  let handing: Promise<void> = Promise.resolve();
  let unfinished: Unfinished | undefined;
  let running: Promise<CourseSyncResult> | undefined;
  let job: Job | undefined;
  const known = Promise.withResolvers<void>();

  async function synchronise(): Promise<CourseSyncResult> {
    const state = await begun();
    unfinished = state;
    const patiently: Sleep = async (ms, signal) => {
      // courses can be found before the synchronisation ends
      await handOver();
      await sleep(ms, signal);
    };
    const from = { from: state.next, signal: stopping.signal, sleep: patiently };
    let unhanded = 0;
    try {
      for await (const { items, next } of readList(gateway.courses, from)) {
        for (const { id } of items) state.seen.add(id);
        const stored = await courses.store(items);
        state.changed += stored;
        state.next = next ?? null;
        unhanded += stored;
        if (unhanded >= TOGETHER) {
          await handOver();
          unhanded = 0;
        }
        await schedule.goOn(SCHEDULE, null, againMs);
      }
    } catch (error) {
      if (!(error instanceof Later)) unfinished = undefined;
      throw error;
    }
    unfinished = undefined;
    const { before, seen } = state;
    const believed = before === 0 || (seen.size > 0 && seen.size >= before * (1 - BELIEVED_LOSS));
    const deactivated = believed ? await courses.deactivateAllBut(seen) : 0;
    if (!believed)
      log?.warn(
        { event: 'courses.notBelieved', before, seen: seen.size },
        'most courses are missing: all are kept',
      );
    await handOver();
    await schedule.done(SCHEDULE, everyMs);
    known.resolve();
    return { seen: seen.size, changed: state.changed, deactivated, believed };
  }

  async function begun(): Promise<Unfinished> {
    const now = clock.now().getTime();
    if (unfinished !== undefined && now - unfinished.begunAt < LEFT_OFF) return unfinished;
    const before = await courses.countActive();
    return { begunAt: now, before, seen: new Set(), changed: 0, next: null };
  }

  /** Serialised: hand-overs must not overlap, or courses would be handed over twice. */
  function handOver(): Promise<void> {
    handing = handing.catch(() => undefined).then(handOverNow);
    return handing;
  }

  async function handOverNow(): Promise<void> {
    let found: Course[] = [];
    for (let next = place; ; ) {
      const portion = await courses.changedSince(next);
      next = portion.place;
      found.push(...portion.courses);
      const isLast = portion.courses.length === 0;
      if (found.length > 0 && (isLast || found.length >= TOGETHER)) {
        await changed(found);
        place = next;
        found = [];
      }
      if (isLast) return;
      // SQLite queries block the event loop: let turns run between portions
      await nextTick();
    }
  }

  /** Hands over what other instances, or earlier processes, have read, and notices when that is all there is. */
  async function look(): Promise<void> {
    // asked first: what is stored later than that is handed over with the next look
    const wasRead = (await schedule.lastDone([SCHEDULE])).has(SCHEDULE);
    await handOver();
    if (wasRead) known.resolve();
  }

  /** Synchronises now; concurrent calls share one run. */
  function run(): Promise<CourseSyncResult> {
    running ??= synchronise().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function round(): Promise<void> {
    await look();
    const due = (await schedule.claimLong(SCHEDULE, { holdMs: againMs, everyMs })) !== undefined;
    // revision 0: an earlier process may have died during its first synchronisation
    if (!due && place.revision > 0) return;
    try {
      const result = await run();
      log?.info({ event: 'courses.synchronised', ...result }, 'courses were synchronised');
      job?.succeeded();
    } catch (error) {
      if (stopping.signal.aborted) return schedule.again(SCHEDULE, 0);
      job?.failed(error);
      const waitMs = error instanceof Later ? (error.waitMs ?? 0) : 0;
      await schedule.again(SCHEDULE, Math.max(againMs, waitMs));
    }
  }

  const rounds = createInterval({ name: 'catalogueRounds', everyMs: pollMs, longestMs: HOUR, jobs }, round);
  return {
    run,
    look,
    /** Resolves when every course of the provider was read once, by whichever instance and however long ago, and handed over. */
    known: known.promise,
    start() {
      if (stopping.signal.aborted) stopping = new AbortController();
      job ??= jobs?.({ name: 'catalogue', everyMs });
      rounds.start();
    },
    /** Aborts the request to Graph; what was read is kept. */
    async stop() {
      stopping.abort();
      await Promise.allSettled([rounds.stop(), running]);
    },
  };
}
