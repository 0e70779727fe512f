import { MINUTE } from './clock.ts';
import type { Log } from './log.ts';

/** A log for what can happen any number of times. `why` of a line comes from the code, not from a caller. */
export type CountedLog = Pick<Log, 'warn' | 'error'>;

/**
 * Writes to `log` what can happen any number of times, such as what anybody on the internet can cause, so that a flood writes
 * few lines: the first of its kind at once, those of each following minute as one line with their `count`. Of a kind are lines
 * with the same message and `why`.
 */
export function createCountedLog(log: CountedLog): CountedLog {
  const kinds = new Map<string, Kind>();

  function endOfMinute(key: string, kind: Kind): void {
    if (kind.count === 0) {
      kinds.delete(key);
      return;
    }
    log[kind.level]({ ...kind.newest, count: kind.count }, kind.message);
    kind.count = 0;
    setTimeout(endOfMinute, MINUTE, key, kind).unref();
  }

  const at = (level: keyof CountedLog) => (about: Kind['newest'], message: string) => {
    const key = `${message}\n${about.why}`;
    const known = kinds.get(key);
    if (known !== undefined) {
      known.count += 1;
      known.newest = about;
      return;
    }
    const kind: Kind = { level, message, newest: about, count: 0 };
    kinds.set(key, kind);
    log[level]({ ...about, count: 1 }, message);
    setTimeout(endOfMinute, MINUTE, key, kind).unref();
  };

  return { warn: at('warn'), error: at('error') };
}

interface Kind {
  readonly level: keyof CountedLog;
  readonly message: string;
  newest: Readonly<Record<string, unknown>>;
  /** Not yet written. */
  count: number;
}
