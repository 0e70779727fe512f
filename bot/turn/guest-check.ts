import { createCache } from '../../src/cache.ts';
import { type Clock, DAY } from '../../src/clock.ts';
import { Refusal } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import { LOOK_UP_MS, TIMED_OUT, withTimeout } from './timeout.ts';
import type { Turn } from './turn.ts';

/** Whether a person is a guest changes seldom. */
const KEEP_MS = DAY;
/** While the directory does not answer, its last answer counts for this long. */
const REMEMBERED_MS = 30 * DAY;
const MOST = 20_000;

export interface GuestCheckDeps {
  /** Whether this Entra id is a guest, as the directory says now. */
  readonly isGuest: (userId: string) => Promise<boolean>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Asks the directory whether a person is a guest, once a day. While it does not answer, the last answer counts, and a person
 * without one is let in: a busy Graph must not shut everybody out. The question outlives the turn, so that the next one knows.
 */
export function createGuestCheck({ isGuest, clock, log }: GuestCheckDeps) {
  const today = createCache<boolean>({ most: MOST, keepMs: KEEP_MS, clock });
  const before = createCache<boolean>({ most: MOST, keepMs: REMEMBERED_MS, clock });

  async function ask(userId: string): Promise<boolean> {
    const guest = await isGuest(userId);
    before.put(userId, guest);
    return guest;
  }

  return async function isKnownGuest(userId: string): Promise<boolean> {
    const known = today.peek(userId);
    if (known !== undefined) return known;
    try {
      const guest = await withTimeout(
        LOOK_UP_MS,
        today.get(userId, () => ask(userId)),
      );
      if (guest !== TIMED_OUT) return guest;
    } catch (error) {
      log.warn({ event: 'guest.unknown', err: error }, 'let in without knowing whether a guest');
    }
    return before.peek(userId) ?? false;
  };
}

export interface AdmitDeps {
  /** Undefined where guests are welcome. */
  readonly isGuest: ((userId: string) => Promise<boolean>) | undefined;
}

/** Refuses guests where they are not welcome; people of other tenants are refused before a turn is opened. */
export function createAdmit({ isGuest }: AdmitDeps) {
  return async function admit({ person }: Turn): Promise<void> {
    if (isGuest !== undefined && (await isGuest(person.userId))) throw new Refusal('guest');
  };
}
