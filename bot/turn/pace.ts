import { type Clock, MINUTE, SECOND } from '../../src/clock.ts';
import { Refusal } from '../../src/errors.ts';

/** Turns a minute; what was not used is saved up to one minute's worth. Undefined: as many as come. */
export interface PaceLimits {
  readonly person: number | undefined;
  readonly tenant: number | undefined;
}

/** `tell`: too fast, say so; `silent`: too fast, and told just now. */
export type Pace = 'go' | 'tell' | 'silent';

const TELL_EVERY = 10 * SECOND;
const MOST = 20_000;

/** Beside its limit a tenant has this part of it for people who said at most a tenth of a minute's worth lately. */
const RESERVE = 0.5;
const SAID_LITTLE = 0.9;

interface Bucket {
  left: number;
  at: number;
  toldAt: number;
}

/**
 * Keeps one person (named within their tenant), and one organisation, from taking the bot for themselves: also its own people
 * who do not stop leave something to those who ask now and then.
 */
export function createPace(limits: PaceLimits, clock: Clock) {
  const bucketOfPerson = createBuckets(limits.person);
  const bucketOfTenant = createBuckets(limits.tenant);
  const reserveOfTenant = createBuckets(limits.tenant && limits.tenant * RESERVE);

  return function pace(tenantId: string, userId: string): Pace {
    const now = clock.now().getTime();
    const person = bucketOfPerson?.(`${tenantId}\n${userId}`, now);
    const saidLittle = person !== undefined && person.left >= (limits.person ?? 0) * SAID_LITTLE;
    if (person !== undefined && !take(person)) return tooFast(person, now);
    const tenant = bucketOfTenant?.(tenantId, now);
    if (tenant === undefined || take(tenant)) return 'go';
    const reserve = saidLittle ? reserveOfTenant?.(tenantId, now) : undefined;
    if (reserve !== undefined && take(reserve)) return 'go';
    return tooFast(person ?? tenant, now);
  };
}

/** Refuses `askedOften` for who asks, more often than so many times a minute, for what takes a long look. */
export type TakeCostly = (person: { readonly tenantId: string; readonly userId: string }) => void;

/** Undefined `perMinute`: as often as they like. */
export function createCostlyPace(perMinute: number | undefined, clock: Clock): TakeCostly {
  const bucketOf = createBuckets(perMinute);
  return ({ tenantId, userId }) => {
    const bucket = bucketOf?.(`${tenantId}\n${userId}`, clock.now().getTime());
    if (bucket !== undefined && !take(bucket))
      throw new Refusal('askedOften', { values: { times: perMinute ?? 0 } });
  };
}

function take(bucket: Bucket): boolean {
  if (bucket.left < 1) return false;
  bucket.left -= 1;
  return true;
}

function tooFast(bucket: Bucket, now: number): Pace {
  if (now - bucket.toldAt < TELL_EVERY) return 'silent';
  bucket.toldAt = now;
  return 'tell';
}

/** The bucket of each, filled up to this moment; undefined without a limit. */
function createBuckets(perMinute: number | undefined) {
  if (perMinute === undefined) return undefined;
  const buckets = new Map<string, Bucket>();
  return (key: string, now: number): Bucket => {
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
    return bucket;
  };
}

export type TakePace = ReturnType<typeof createPace>;
