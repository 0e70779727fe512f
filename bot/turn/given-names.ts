import { createCache } from '../../src/cache.ts';
import { type Clock, DAY } from '../../src/clock.ts';

const MOST = 20_000;

/** Given names that the directory told with something else: nobody waits for one. */
export interface GivenNames {
  heard(userId: string, givenName: string): void;
  of(userId: string): string | undefined;
}

export function createGivenNames(clock: Clock): GivenNames {
  const kept = createCache<string>({ most: MOST, keepMs: DAY, clock });
  return { heard: kept.put, of: kept.peek };
}
