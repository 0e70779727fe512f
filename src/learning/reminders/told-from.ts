import type { Clock } from '../../clock.ts';
import type { ConversationReference } from '../ports/ports.ts';
import type { Wishes } from '../ports/reminder-ports.ts';
import { noWishes } from './wishes.ts';
import { isZone, nextMoment, type UsualTime, workingTimeOf } from './working-time.ts';

export interface ToldFromDeps {
  readonly wishes: Pick<Wishes, 'of'>;
  /** When people are at work who have not said so themselves, and the zone (IANA) of those whose own is not known. */
  readonly workingTime: UsualTime;
  readonly timeZone: string;
  readonly clock: Clock;
}

/** From when a person may be told what others did: now, or when they are at work again. */
export type ToldFrom = (person: ConversationReference) => Promise<Date>;

export function createToldFrom({
  wishes,
  workingTime,
  timeZone: defaultZone,
  clock,
}: ToldFromDeps): ToldFrom {
  return async function toldFrom({ tenantId, userId, timeZone }) {
    const now = clock.now();
    const theirs = await wishes.of(tenantId, userId);
    const zone = isZone(timeZone) ? timeZone : defaultZone;
    return (
      nextMoment(now, { zone, time: workingTimeOf(workingTime, theirs, zone), wishes: theirs }) ??
      // who left themselves no time is told when others are
      nextMoment(now, { zone, time: workingTimeOf(workingTime, noWishes, zone), wishes: noWishes }) ??
      now
    );
  };
}
