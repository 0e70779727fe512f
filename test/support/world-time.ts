import { type Clock, fasterTimer, SECOND, systemTimer, type Timer } from '../../src/clock.ts';

export interface MovableClock extends Clock {
  move(ms: number): void;
}

/** The time of a world, which stands still unless it is moved. */
export interface WorldTime {
  readonly clock: MovableClock;
  /** The local Graph's: ahead of the others by what a tenant is late. */
  readonly graphClock: Clock;
  /** What the bot waits by before it asks Graph again; undefined for what it does in life. */
  readonly pacerTimer: Timer | undefined;
  /** People take their time: so long passes before somebody says the next thing. */
  passes(): void;
}

export interface WorldTimeOptions {
  readonly start: Date;
  /** In the place of one that stands still: it cannot be moved. */
  readonly clock?: Clock | undefined;
  /** How long Graph takes to know what it has made. */
  readonly lateMs: number;
  /** Graph throttles whoever asks more than once a second: there time passes when somebody waits. */
  readonly isThrottled: boolean;
  /** The bot does by itself what it does in life. */
  readonly asStarted: boolean;
}

/** Between two things that people say where Graph throttles: longer than its waits, and than the slowest pace has between two. */
const BETWEEN_MS = 5 * SECOND;
/** How much faster than in life time runs for a bot that does all by itself. */
const SPEED = 60;
/** Where nobody throttles the pacer need not wait for longer than a moment. */
const RUSHING = fasterTimer(systemTimer, 10_000);

export function createWorldTime({
  start,
  clock,
  lateMs,
  isThrottled,
  asStarted,
}: WorldTimeOptions): WorldTime {
  const runs = isThrottled && asStarted && clock === undefined;
  const began = performance.now();
  let moved = 0;
  let aheadMs = 0;
  const now = () =>
    clock?.now().getTime() ?? start.getTime() + moved + (runs ? (performance.now() - began) * SPEED : 0);
  const move = (ms: number) => {
    moved += ms;
  };

  function pacerTimer(): Timer | undefined {
    if (runs) return fasterTimer(systemTimer, SPEED);
    if (asStarted) return undefined;
    return isThrottled ? createPassingTimer(now, move) : RUSHING;
  }

  return {
    clock: { now: () => new Date(now()), move },
    graphClock: { now: () => new Date(now() + aheadMs) },
    pacerTimer: pacerTimer(),
    passes() {
      aheadMs += lateMs;
      if (isThrottled) move(BETWEEN_MS);
    },
  };
}

/** A timer by which time passes as soon as somebody waits for it. */
function createPassingTimer(now: () => number, move: (ms: number) => void): Timer {
  const set = new Set<{ readonly at: number; readonly work: () => void }>();
  let latest = Number.NEGATIVE_INFINITY;
  /** Never back, also when the clock is set back. */
  const elapsed = () => {
    latest = Math.max(latest, now());
    return latest;
  };
  function goOn(): void {
    const [first] = [...set].sort((one, other) => one.at - other.at);
    if (first === undefined) return;
    set.delete(first);
    move(Math.max(0, first.at - elapsed()));
    first.work();
  }
  return {
    elapsed,
    after(ms, work) {
      const timer = { at: elapsed() + ms, work };
      set.add(timer);
      setImmediate(goOn);
      return () => void set.delete(timer);
    },
  };
}
