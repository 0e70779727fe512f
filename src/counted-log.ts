import { MINUTE } from './clock.ts';
import type { Log } from './log.ts';

/**
 * Writes to `log` what anybody on the internet can cause as often as they like, so that a flood writes few lines: the first of
 * its kind at once, those of each following minute as one line with their `count`. Of a kind are lines with the same message and
 * `why`, so both must come from the code and not from a caller.
 */
export function createCountedLog(log: Pick<Log, 'warn'>): Pick<Log, 'warn'> {
  const kinds = new Map<string, Kind>();

  function endOfMinute(key: string, kind: Kind): void {
    if (kind.count === 0) {
      kinds.delete(key);
      return;
    }
    log.warn({ ...kind.newest, count: kind.count }, kind.message);
    kind.count = 0;
    setTimeout(endOfMinute, MINUTE, key, kind).unref();
  }

  return {
    warn(about, message) {
      const key = `${message}\n${about.why}`;
      const known = kinds.get(key);
      if (known !== undefined) {
        known.count += 1;
        known.newest = about;
        return;
      }
      const kind: Kind = { message, newest: about, count: 0 };
      kinds.set(key, kind);
      log.warn({ ...about, count: 1 }, message);
      setTimeout(endOfMinute, MINUTE, key, kind).unref();
    },
  };
}

interface Kind {
  readonly message: string;
  newest: Readonly<Record<string, unknown>>;
  /** Not yet written. */
  count: number;
}
