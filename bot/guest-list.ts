import { type Clock, DAY } from '../src/clock.ts';
import type { Log } from '../src/log.ts';
import { LATE, within } from './within.ts';

/** Whether somebody is a guest changes seldom. */
const KEEP_MS = DAY;
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
 * Asks the directory who is a guest, once a day for each person. While it does not answer people are let in and asked
 * about again at their next message: a busy Graph must not shut everybody out.
 */
export function createGuestList({ isGuest, clock, log }: GuestListDeps) {
  const known = new Map<string, { readonly guest: boolean; readonly until: number }>();
  const asked = new Map<string, Promise<boolean>>();

  function ask(userId: string): Promise<boolean> {
    const running = asked.get(userId);
    if (running !== undefined) return running;
    const answer = isGuest(userId)
      .then((guest) => {
        if (known.size >= MOST) known.clear();
        known.set(userId, { guest, until: clock.now().getTime() + KEEP_MS });
        return guest;
      })
      .catch((error: unknown) => {
        log.warn({ event: 'guest.unknown', err: error }, 'let in without knowing whether a guest');
        return false;
      })
      .finally(() => asked.delete(userId));
    asked.set(userId, answer);
    return answer;
  }

  return async function isOnGuestList(userId: string): Promise<boolean> {
    const kept = known.get(userId);
    if (kept !== undefined && kept.until > clock.now().getTime()) return kept.guest;
    const guest = await within(WAIT_MS, ask(userId));
    return guest === LATE ? (kept?.guest ?? false) : guest;
  };
}
