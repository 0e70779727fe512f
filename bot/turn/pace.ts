import { type Clock, MINUTE, SECOND } from '../../src/clock.ts';

/** Turns a minute; what was not used is saved up to one minute's worth. Undefined: as many as come. */
export interface PaceLimits {
  readonly person: number | undefined;
  readonly tenant: number | undefined;
}

/** `tell`: too fast, say so; `silent`: too fast, and told just now. */
export type Pace = 'go' | 'tell' | 'silent';

const TELL_EVERY = 10 * SECOND;
const MOST = 20_000;

interface Bucket {
  left: number;
  at: number;
  toldAt: number;
}

/** Keeps one person (named within their tenant), and one organisation, from taking the bot for themselves. */
export function createPace(limits: PaceLimits, clock: Clock) {
  const people = createBuckets(limits.person);
  const tenants = createBuckets(limits.tenant);

  return function pace(tenantId: string, userId: string): Pace {
    const now = clock.now().getTime();
    const person = people(`${tenantId}\n${userId}`, now);
    return person === 'go' ? tenants(tenantId, now) : person;
  };
}

function createBuckets(perMinute: number | undefined): (key: string, now: number) => Pace {
  const buckets = new Map<string, Bucket>();
  if (perMinute === undefined) return () => 'go';

  return (key, now) => {
    const bucket = buckets.get(key) ?? { left: perMinute, at: now, toldAt: Number.NEGATIVE_INFINITY };
    // refilled evenly; a clock that went back refills nothing
    const refilled = (Math.max(now - bucket.at, 0) / MINUTE) * perMinute;
    bucket.left = Math.min(perMinute, bucket.left + refilled);
    bucket.at = now;
    // last used is last in the map: the longest unused goes first
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > MOST) {
      const [oldest = key] = buckets.keys();
      buckets.delete(oldest);
    }
    if (bucket.left >= 1) {
      bucket.left -= 1;
      return 'go';
    }
    if (now - bucket.toldAt < TELL_EVERY) return 'silent';
    bucket.toldAt = now;
    return 'tell';
  };
}

export type TakePace = ReturnType<typeof createPace>;
