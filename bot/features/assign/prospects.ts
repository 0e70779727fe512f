import { meantEntries } from '../../../src/learning/activities/own-activities.ts';
import { audienceOf } from '../../../src/learning/assign/audience.ts';
import { type Prospect, prospectOf } from '../../../src/learning/assign/prospect.ts';
import type { LedgerEntry } from '../../../src/learning/ports/ports.ts';
import type { Draft } from '../../../src/learning/ports/team-ports.ts';
import { TIMED_OUT, withTimeout } from '../../turn/timeout.ts';
import type { Turn } from '../../turn/turn.ts';
import type { AssignDeps } from './deps.ts';

/** Most people whose licences are looked up, and how long a preview waits for them. */
const LICENCES_OF = 40;
const LICENCES_WITHIN_MS = 1_200;

/** A person of a draft's audience and what the draft would mean for them. */
export interface ProspectivePerson {
  readonly id: string;
  readonly name: string;
  readonly prospect: Prospect;
}

/** The people of a draft, and how many were chosen whom this person may not assign to. */
export interface Prospects {
  readonly people: readonly ProspectivePerson[];
  readonly notYours: number;
}

/** What a draft would mean for each of its people, by Graph and the ledger. Refuses as `audienceOf` does. */
export async function prospectsFor(
  { person, signal }: Pick<Turn, 'person' | 'signal'>,
  { audience, courseId }: Draft,
  deps: AssignDeps,
): Promise<Prospects> {
  const { ledger, names } = deps;
  const { people, notYours } = await audienceOf(person.userId, audience, { ...deps, signal });
  names.know(people);
  const ids = people.map(({ id }) => id);
  const [entries, licences] = await Promise.all([
    ledger.entriesForCourse(courseId, ids),
    licencesOf(ids, deps, signal),
  ]);
  const byLearner = Map.groupBy(entries, ({ activity }) => activity.learnerId);
  const meant = (id: string): LedgerEntry | undefined => meantEntries(byLearner.get(id) ?? [])[0];
  return {
    notYours,
    people: people.map(({ id, displayName }) => ({
      id,
      name: displayName,
      prospect: prospectOf(meant(id)?.activity, licences.get(id)),
    })),
  };
}

/** The licences that Graph names in time. */
async function licencesOf(
  ids: readonly string[],
  { teams }: AssignDeps,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, boolean | undefined>> {
  if (ids.length > LICENCES_OF) return new Map();
  const asked = Promise.all(ids.map(async (id) => [id, await teams.hasLicence(id, signal)] as const));
  const answers = await withTimeout(LICENCES_WITHIN_MS, asked);
  return new Map(answers === TIMED_OUT ? [] : answers);
}
