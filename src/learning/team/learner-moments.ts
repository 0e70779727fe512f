import { DateTime, IANAZone } from 'luxon';
import type { Moment, MomentOf } from '../due-day.ts';
import type { Zones } from '../ports/ports.ts';
import { type AssignmentEntry, teamSectionOf } from './team-standing.ts';

export interface LearnerMomentsDeps {
  readonly zones: Zones;
  /** IANA; where people are of whom nothing is known. */
  readonly defaultZone: string;
}

/** The zones in which a day ends last and first. */
const WEST = 'UTC-12';
const EAST = 'UTC+14';

/**
 * What time it is where each of these learners is: a day is over, and something overdue, when that day has ended for them,
 * whoever looks. Zones are looked up only where an assignment stands differently in one and in another.
 */
export type MomentsOf = (entries: readonly AssignmentEntry[], now: Date) => Promise<MomentOf>;

export function createMomentsOf({ zones, defaultZone }: LearnerMomentsDeps): MomentsOf {
  return async function momentsOf(entries, now) {
    const [west, east] = [momentIn(WEST, now), momentIn(EAST, now)];
    const learnerIds = entries
      .filter(({ activity }) => teamSectionOf(activity, west) !== teamSectionOf(activity, east))
      .map(({ activity }) => activity.learnerId);
    const found = learnerIds.length === 0 ? new Map<string, string>() : await zones.of(learnerIds);
    const moments = new Map<string, Moment>();
    for (const zone of new Set(found.values()))
      if (IANAZone.isValidZone(zone)) moments.set(zone, momentIn(zone, now));
    const elsewhere = momentIn(defaultZone, now);
    return (learnerId) => moments.get(found.get(learnerId) ?? '') ?? elsewhere;
  };
}

function momentIn(zone: string, now: Date): Moment {
  return { now, today: DateTime.fromJSDate(now, { zone }).toFormat('yyyy-MM-dd') };
}
