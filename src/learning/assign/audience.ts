import { Refusal } from '../../errors.ts';
import { MOST_PEOPLE } from '../limits.ts';
import type { PersonRecord } from '../ports/ports.ts';
import type { AudienceRequest } from '../ports/team-ports.ts';
import type { PeopleFound, Teams } from '../team/teams.ts';

/** The resolved people, in the order found, and how many chosen ones this person may not assign to. */
export interface Audience {
  readonly people: readonly PersonRecord[];
  readonly notYours: number;
}

export interface AudienceDeps {
  readonly teams: Teams;
  readonly signal?: AbortSignal;
}

/**
 * Resolves the audience against Graph, now: a manager may choose direct reports and, with their teams, everybody below; a
 * learning admin anybody, and groups. Refuses people who lead nobody and are no admins, an empty choice, more than
 * MOST_PEOPLE, and a group chosen by a non-admin. People outside the manager's teams are not looked up.
 */
export async function audienceOf(
  personId: string,
  request: AudienceRequest,
  { teams, signal }: AudienceDeps,
): Promise<Audience> {
  const { everyReport, includeTeams, groupId } = request;
  const { isAdmin, below, isWhole } = await reachOf(personId, includeTeams, teams, signal);
  if (groupId !== null && !isAdmin) throw new Refusal('notYourReport');
  if (everyReport && !isWhole) throw tooMany();

  const belowById = new Map(below.map((person) => [person.id, person]));
  const chosen = [...new Set(request.people)];
  const elsewhere = chosen.filter((id) => !belowById.has(id));
  const known = isAdmin && elsewhere.length > 0 ? await teams.persons(elsewhere, signal) : new Map();
  const named = chosen.flatMap((id): PersonRecord[] => belowById.get(id) ?? known.get(id) ?? []);

  const found = new Map((everyReport ? below : []).map((person) => [person.id, person]));
  const add = (those: readonly PersonRecord[]) => {
    for (const person of those) found.set(person.id, person);
  };
  add(named);
  if (includeTeams && named.length > 0)
    add(
      whole(
        await teams.everyoneBelow(
          named.map(({ id }) => id),
          signal,
        ),
      ),
    );
  if (groupId !== null) add(whole(await teams.membersOf(groupId, signal)));

  const notYours = chosen.length - named.length;
  if (found.size === 0) throw new Refusal(notYours === 0 ? 'nobodyChosen' : 'notYourReport');
  if (found.size > MOST_PEOPLE) throw tooMany();
  return { people: [...found.values()], notYours };
}

/**
 * Those of these learners to whom this person may assign now, in their order, without reading names: for people assigned to
 * earlier. Refuses people who lead nobody and are no learning admins.
 */
export async function stillTheirs(
  personId: string,
  learnerIds: readonly string[],
  { teams, signal }: AudienceDeps,
): Promise<readonly string[]> {
  const { isAdmin, below } = await reachOf(personId, true, teams, signal);
  if (isAdmin) return learnerIds;
  const theirs = new Set(below.map(({ id }) => id));
  return learnerIds.filter((id) => theirs.has(id));
}

/** Whom this person leads, and whether they are a learning admin. Refuses people who are neither. */
async function reachOf(personId: string, includeTeams: boolean, teams: Teams, signal?: AbortSignal) {
  const [reports, isAdmin] = await Promise.all([
    teams.reports(personId, signal),
    teams.isLearningAdmin(personId, signal),
  ]);
  if (reports.people.length === 0 && !isAdmin) throw new Refusal('notAManager');
  const { people: below, isWhole } = includeTeams ? await teams.everyoneBelow([personId], signal) : reports;
  return { isAdmin, below, isWhole };
}

function whole({ people, isWhole }: PeopleFound): readonly PersonRecord[] {
  if (!isWhole) throw tooMany();
  return people;
}

const tooMany = () => new Refusal('tooManyPeople', { values: { limit: MOST_PEOPLE } });
