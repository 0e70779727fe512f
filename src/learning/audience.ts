import { Refusal } from '../errors.ts';
import type { People, PersonRecord } from './ports.ts';
import type { Teams } from './teams.ts';

/** Most people of one assignment. */
const AUDIENCE_LIMIT = 2_000;

/** For whom a course is meant, as somebody chose it; nothing here is believed. */
export interface AudienceRequest {
  /** Entra ids of single people. */
  readonly people: readonly string[];
  /** All direct reports. */
  readonly everyReport: boolean;
  /** Also everybody below those chosen. */
  readonly includeTeams: boolean;
  /** All members of this Entra group. */
  readonly groupId: string | null;
}

/** Whom that means, in the order found, and ids of those whom this person may not assign to. */
export interface Audience {
  readonly people: readonly PersonRecord[];
  readonly notYours: readonly string[];
}

/**
 * The people meant, held against what Graph says now: a manager may choose direct reports and, with their teams,
 * everybody below; a learning admin anybody, and groups. Refuses who leads nobody and is no admin, a choice of nobody,
 * and a group chosen by anybody else.
 */
export async function audienceOf(
  personId: string,
  request: AudienceRequest,
  { teams, people }: { teams: Teams; people: Pick<People, 'person'> },
): Promise<Audience> {
  const [reports, isAdmin] = await Promise.all([teams.reports(personId), teams.isLearningAdmin(personId)]);
  if (reports.length === 0 && !isAdmin) throw new Refusal('notAManager');
  if (request.groupId !== null && !isAdmin) throw new Refusal('notYourReport');

  const below = request.includeTeams ? await teams.everyoneBelow(personId) : reports;
  const within = new Map(below.map((person) => [person.id, person]));
  const found = new Map<string, PersonRecord>();
  const notYours: string[] = [];
  const add = (those: readonly PersonRecord[]) => {
    for (const person of those) found.set(person.id, person);
  };

  if (request.everyReport) add(below);
  for (const id of new Set(request.people)) {
    const person = within.get(id) ?? (isAdmin ? await people.person(id) : undefined);
    if (person === undefined) notYours.push(id);
    else add([person, ...(request.includeTeams ? await teams.everyoneBelow(person.id) : [])]);
  }
  if (request.groupId !== null) add(await teams.membersOf(request.groupId));

  if (found.size === 0 && notYours.length === 0) throw new Refusal('nobodyChosen');
  if (found.size === 0) throw new Refusal('notYourReport');
  if (found.size > AUDIENCE_LIMIT)
    throw new Refusal('tooManyPeople', { values: { count: found.size, limit: AUDIENCE_LIMIT } });
  return { people: [...found.values()], notYours };
}
