import { audienceOf } from '../src/learning/audience.ts';
import { meantEntries } from '../src/learning/own-activities.ts';
import type { LedgerEntry } from '../src/learning/ports.ts';
import { type Prospect, prospectOf } from '../src/learning/prospect.ts';
import type { Draft } from '../src/learning/team-ports.ts';
import type { Services } from './services.ts';
import { LATE, within } from './within.ts';

/** Licences are looked at for so few people at most, and for so long: a preview does not wait for them. */
const LICENCES_OF = 40;
const LICENCES_WITHIN_MS = 1_200;

/** A person of a draft's audience and what the draft would mean for them. */
export interface ProspectivePerson {
  readonly id: string;
  /** Null when the directory gives none in time. */
  readonly name: string | null;
  readonly prospect: Prospect;
}

/** What a draft would mean for everybody it is for, as Graph and the ledger know now. Refuses as `audienceOf` does. */
export async function prospectsFor(
  actorId: string,
  { audience, courseId }: Draft,
  services: Services,
): Promise<readonly ProspectivePerson[]> {
  const { ledger, names } = services;
  const { people, notYours } = await audienceOf(actorId, audience, services);
  names.know(people);
  const ids = people.map(({ id }) => id);
  const [entries, licences, known] = await Promise.all([
    ledger.entriesForCourse(courseId, ids),
    licencesOf(ids, services),
    names(notYours),
  ]);
  const byLearner = Map.groupBy(entries, ({ activity }) => activity.learnerId);
  const meant = (id: string): LedgerEntry | undefined => meantEntries(byLearner.get(id) ?? [])[0];
  return [
    ...notYours.map((id) => ({
      id,
      name: known.get(id) ?? null,
      prospect: { kind: 'notYours' } as const,
    })),
    ...people.map(({ id, displayName }) => ({
      id,
      name: displayName,
      prospect: prospectOf(meant(id)?.activity, licences.get(id)),
    })),
  ];
}

/** Licences as far as Graph tells in time. */
async function licencesOf(
  ids: readonly string[],
  { teams }: Services,
): Promise<ReadonlyMap<string, boolean | undefined>> {
  if (ids.length > LICENCES_OF) return new Map();
  const asked = Promise.all(ids.map(async (id) => [id, await teams.hasLicence(id)] as const));
  const answers = await within(LICENCES_WITHIN_MS, asked);
  return new Map(answers === LATE ? [] : answers);
}
