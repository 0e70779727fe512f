import { createCache } from '../../src/cache.ts';
import { type Clock, DAY } from '../../src/clock.ts';
import { Refusal } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import { TIMED_OUT, withTimeout } from './timeout.ts';
import type { Turn } from './turn.ts';

/** Whether somebody is a guest changes seldom. */
const KEEP_MS = DAY;
/** A directory that does not answer for so long may let in who has become a guest since. */
const REMEMBERED_MS = 30 * DAY;
/** A turn does not wait longer to find out. */
const WAIT_MS = 800;
const MOST = 20_000;

export interface GuestListDeps {
  /** Whether this Entra id is a guest, as the directory says now. */
  readonly isGuest: (userId: string) => Promise<boolean>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Asks the directory who is a guest, once a day for each person. While it does not answer people are what they were
 * before, at first let in, and asked about again at their next message: a busy Graph must not shut everybody out. That one
 * question goes on when the turn is over, so that the next one knows.
 */
export function createGuestList({ isGuest, clock, log }: GuestListDeps) {
  const today = createCache<boolean>({ most: MOST, keepMs: KEEP_MS, clock });
  const before = createCache<boolean>({ most: MOST, keepMs: REMEMBERED_MS, clock });

  async function ask(userId: string): Promise<boolean> {
    const guest = await isGuest(userId);
    before.put(userId, guest);
    return guest;
  }

  return async function isOnGuestList(userId: string): Promise<boolean> {
    const known = today.peek(userId);
    if (known !== undefined) return known;
    try {
      const guest = await withTimeout(
        WAIT_MS,
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

/** Refuses guests of the organisation where they are not welcome; people of others never get as far as a turn. */
export function createAdmit({ isGuest }: AdmitDeps) {
  return async function admit({ person }: Turn): Promise<void> {
    if (isGuest !== undefined && (await isGuest(person.userId))) throw new Refusal('guest');
  };
}
