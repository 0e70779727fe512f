import { type Clock, MINUTE, SECOND } from '../../src/clock.ts';
import { Refusal } from '../../src/errors.ts';

/** Turns a minute, as token buckets that hold one minute's worth. Undefined: no limit. */
export interface RateLimits {
  readonly person: number | undefined;
  readonly tenant: number | undefined;
}

/** `tell`: too fast, and to be told so; `silent`: too fast, and told so just now. */
export type RateDecision = 'go' | 'tell' | 'silent';

const TELL_EVERY = 10 * SECOND;
const MOST = 20_000;

/** A reserve of the tenant, as a part of its limit, for people who used at most a tenth of their own tokens. */
const RESERVE = 0.5;
const SAID_LITTLE = 0.9;

interface Bucket {
  left: number;
  at: number;
  toldAt: number;
}

/**
 * Limits how often one person, and one tenant, may ask. Within a tenant, people who ask all the time leave a reserve to those
 * who ask now and then.
 */
export function createRateLimit(limits: RateLimits, clock: Clock) {
  const bucketOfPerson = createBuckets(limits.person);
  const bucketOfTenant = createBuckets(limits.tenant);
  const reserveOfTenant = createBuckets(limits.tenant && limits.tenant * RESERVE);

  return function rateLimit(tenantId: string, userId: string): RateDecision {
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

/** Takes a token for an expensive request; refuses `askedOften` when there is none left. */
export type TakeCostly = (person: { readonly tenantId: string; readonly userId: string }) => void;

/** A rate limit for expensive requests of one person; undefined: no limit. */
export function createCostlyLimit(perMinute: number | undefined, clock: Clock): TakeCostly {
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

function tooFast(bucket: Bucket, now: number): RateDecision {
  if (now - bucket.toldAt < TELL_EVERY) return 'silent';
  bucket.toldAt = now;
  return 'tell';
}

/** Token buckets by key, refilled when they are looked up; undefined without a limit. */
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

export type RateLimit = ReturnType<typeof createRateLimit>;
