import { SECOND, type Timer } from '../../clock.ts';
import { Later } from '../../errors.ts';
import { createFairQueue } from '../../fair-queue.ts';
import type { CallPriority } from '../../learning/ports/ports.ts';
import { createPace, type Learning, type Throttling } from './pace.ts';

/** From the highest to the lowest. */
export const callPriorities: readonly CallPriority[] = ['turn', 'outbox', 'shown', 'sync'];

/** A waiting priority is served after so many requests of others at the latest. */
export const PATIENCE = 8;
/** The background queues no more than can go in this time, in milliseconds: what waits here holds a lease. */
const IN_HAND = 5 * SECOND;

export interface Asker {
  readonly priority: CallPriority;
  /** Requests of one priority are served round robin by this. */
  readonly whose?: string | undefined;
  /** Ends the wait, which rejects with Later. */
  readonly signal?: AbortSignal | undefined;
}

/** For metrics and the doctor. */
export interface PacerState {
  /** Requests a second, as learned. */
  readonly perSecond: number;
  readonly waiting: Readonly<Record<CallPriority, number>>;
  /** How often Graph throttled since the start; what was in flight together counts once. */
  readonly throttled: number;
  /** How often it named a wait, and the last one, in milliseconds. */
  readonly namedWaits: number;
  readonly lastNamedMs: number | undefined;
}

export interface PacerDeps extends Learning {
  readonly timer: Timer;
}

interface Waiting {
  enter(): void;
  refuse(why: Error): void;
}

interface Line {
  readonly priority: CallPriority;
  readonly queue: ReturnType<typeof createFairQueue<Waiting>>;
  passedOver: number;
}

/**
 * The rate limit of all requests to Graph's learning API: a queue for each priority. The highest that waits goes first, the others
 * now and then. What a turn waits for is admitted at once until Graph throttles: people are few beside a bulk.
 */
export function createPacer({ timer, ...learning }: PacerDeps) {
  const pace = createPace(learning);
  /** From the highest to the lowest; each with how often it was passed over. */
  const lines: readonly Line[] = callPriorities.map((priority) => ({
    priority,
    queue: createFairQueue<Waiting>(),
    passedOver: 0,
  }));
  const lineOf = Object.fromEntries(lines.map((line) => [line.priority, line])) as Record<CallPriority, Line>;
  let callOff: (() => void) | undefined;
  let isClosed = false;
  let throttled = 0;
  let namedWaits = 0;
  let lastNamedMs: number | undefined;

  /** The one passed over most often, if that is too often; else the highest that waits. */
  function nextLine(): Line | undefined {
    const waiting = lines.filter(({ queue }) => queue.size > 0);
    const owed = waiting.filter(({ passedOver }) => passedOver >= PATIENCE);
    return owed.sort((one, other) => other.passedOver - one.passedOver)[0] ?? waiting[0];
  }

  /** One of this line goes; the others that wait are passed over. */
  function goes(line: Line, now: number): void {
    pace.goes(now);
    for (const other of lines)
      other.passedOver = other === line || other.queue.size === 0 ? 0 : other.passedOver + 1;
  }

  function letIn(line: Line, now: number): void {
    const next = line.queue.next();
    goes(line, now);
    next?.enter();
  }

  /** Admits all that may go now, and sets the timer for the next. */
  function advance(): void {
    callOff?.();
    callOff = undefined;
    for (;;) {
      const line = nextLine();
      if (line === undefined) return;
      const now = timer.elapsed();
      const waitMs = pace.waitMs(now);
      if (waitMs > 0) {
        callOff = timer.after(waitMs, advance);
        return;
      }
      letIn(line, now);
    }
  }

  function goesAtOnce(priority: CallPriority, now: number): boolean {
    if (priority === 'turn' && !pace.hasThrottled(now)) return true;
    return nextLine() === undefined && pace.waitMs(now) === 0;
  }

  const givenUp = (signal: AbortSignal | undefined) =>
    new Later('It was not sent: nobody waits for it any more', { notSent: true, cause: signal?.reason });
  const notSent = () => new Later('It was not sent: nothing is sent any more', { notSent: true });

  return {
    /** Resolves when the request may be sent; undefined when that is now. Throws or rejects with Later after `close`. */
    admit({ priority, whose = '', signal }: Asker): Promise<void> | undefined {
      if (signal?.aborted) throw givenUp(signal);
      if (isClosed) throw notSent();
      const now = timer.elapsed();
      if (goesAtOnce(priority, now)) {
        goes(lineOf[priority], now);
        const next = nextLine();
        if (next !== undefined && next.passedOver >= PATIENCE) letIn(next, now);
        return undefined;
      }
      return new Promise((resolve, reject) => {
        const leave = () => {
          takeOut();
          reject(givenUp(signal));
        };
        const end = () => signal?.removeEventListener('abort', leave);
        const takeOut = lineOf[priority].queue.add(whose, {
          enter() {
            end();
            resolve();
          },
          refuse(why) {
            end();
            reject(why);
          },
        });
        signal?.addEventListener('abort', leave, { once: true });
        advance();
      });
    },

    /** How many more requests the outbox's background work may queue. */
    room(): number {
      const most = Math.max(1, pace.within(IN_HAND, timer.elapsed()));
      return Math.max(0, most - lineOf.outbox.queue.size);
    },

    /** For how many milliseconds a request that a turn waits for would be queued, if it came now. */
    turnWaitMs(): number {
      const now = timer.elapsed();
      if (!pace.hasThrottled(now)) return 0;
      return pace.waitMs(now) + (lineOf.turn.queue.size / pace.perSecond()) * SECOND;
    },

    /** The pacer's time, for `sentAt`. */
    elapsed: timer.elapsed,

    answered: pace.answered,

    throttled(throttling: Omit<Throttling, 'now'>): void {
      if (!pace.throttled({ ...throttling, now: timer.elapsed() })) return;
      throttled++;
      if (throttling.waitMs !== undefined) {
        namedWaits++;
        lastNamedMs = throttling.waitMs;
      }
      if (callOff !== undefined) advance();
    },

    state: (): PacerState => ({
      perSecond: pace.perSecond(),
      waiting: Object.fromEntries(
        lines.map(({ priority, queue }) => [priority, queue.size]),
      ) as PacerState['waiting'],
      ...{ throttled, namedWaits, lastNamedMs },
    }),

    /** Rejects what waits and what comes. */
    close(): void {
      isClosed = true;
      callOff?.();
      callOff = undefined;
      for (const { queue } of lines)
        for (let waiting = queue.next(); waiting !== undefined; waiting = queue.next())
          waiting.refuse(notSent());
    },
  };
}

export type Pacer = ReturnType<typeof createPacer>;
