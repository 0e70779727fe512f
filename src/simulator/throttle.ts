import { type Clock, MINUTE, SECOND } from '../clock.ts';
import type { ErrorContent } from './protocol/error-envelope.ts';
import type { Settings } from './settings.ts';

interface Throttled {
  readonly error: ErrorContent;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Refuses requests to employeeExperience that come too often, by the simulator's clock; undefined when a request may pass. */
export function createThrottle(clock: Clock, settings: Settings): (path: string) => Throttled | undefined {
  let taken: number[] = [];
  let blockedUntil = Number.NEGATIVE_INFINITY;

  return (path) => {
    const { throttling, throttlingSecondMs, throttlingWindowMs, throttlingWindowTakes } = settings;
    if (throttling === 'none' || !path.includes('/employeeExperience')) return undefined;
    const now = clock.now().getTime();
    taken = taken.filter((at) => at > now - throttlingWindowMs);
    if (now >= blockedUntil && taken.length >= throttlingWindowTakes) {
      blockedUntil = now + throttlingWindowMs;
      taken = [];
    }
    if (now < blockedUntil) {
      const minutes = Math.ceil((blockedUntil - now) / MINUTE);
      return { error: tooMany(`Retry after ${minutes} minutes`) };
    }
    const last = taken.at(-1);
    if (last !== undefined && last > now - throttlingSecondMs) {
      const seconds = Math.ceil(throttlingSecondMs / SECOND);
      return { error: tooMany('Too many requests.'), headers: { 'retry-after': String(seconds) } };
    }
    taken.push(now);
    return undefined;
  };
}

const tooMany = (message: string) => ({ status: 429, code: 'tooManyRequests', message });
