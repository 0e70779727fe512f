import type { TeamScope } from '../../../cards/team/team.ts';
import type { Said } from '../../../cards/views.ts';
import { Refusal } from '../../../src/errors.ts';
import type { Audit } from '../../../src/learning/audit/audit.ts';
import { authorise, type Deed, type Standing } from '../../../src/learning/authorisation.ts';
import type { MomentOf } from '../../../src/learning/due-day.ts';
import type { Ledger, LedgerEntry, PersonRecord } from '../../../src/learning/ports/ports.ts';
import type { Nudges } from '../../../src/learning/ports/team-ports.ts';
import type { MomentsOf } from '../../../src/learning/team/learner-moments.ts';
import { isOverdue, nextNudge } from '../../../src/learning/team/nudging.ts';
import { type AssignmentEntry, assignmentsIn } from '../../../src/learning/team/team-standing.ts';
import type { PeopleFound, Teams } from '../../../src/learning/team/teams.ts';
import type { Names } from '../../turn/names.ts';
import type { Turn } from '../../turn/turn.ts';
import { nameOf } from './views.ts';

/** What a team is found and looked at with. */
export interface TeamAccessDeps {
  readonly ledger: Ledger;
  readonly names: Names;
  readonly teams: Teams;
  readonly audit: Audit;
  readonly nudges: Nudges;
  readonly momentsOf: MomentsOf;
}

/** The person who asks, how to speak to them, and the signal of their turn. */
type Asking = Pick<Turn, 'person' | 'speech' | 'now'> & { readonly signal?: AbortSignal };

/** A person's team as Graph names it, and what is in the ledger of it. */
export interface Team {
  /** False when there are more people than these, who are nearest to the top. */
  readonly isWhole: boolean;
  readonly people: readonly PersonRecord[];
  readonly nameOf: (learnerId: string) => string;
  readonly assignments: readonly AssignmentEntry[];
  /** Of each of the people: what is overdue is so where they are. */
  readonly momentOf: MomentOf;
  readonly selfInitiated: readonly LedgerEntry[];
}

/** Direct reports, or everybody below. Refuses a person without any. */
export async function teamPeople(
  { userId, signal }: { readonly userId: string; readonly signal?: AbortSignal },
  { teams }: Pick<TeamAccessDeps, 'teams'>,
  scope: TeamScope,
): Promise<PeopleFound> {
  const found = await (scope === 'reports'
    ? teams.reports(userId, signal)
    : teams.everyoneBelow([userId], signal));
  if (found.people.length === 0) throw new Refusal('noTeam');
  return found;
}

/** A sentence for a team of which only a part is shown. */
export function notWhole({ people, isWhole }: PeopleFound): readonly Said[] {
  return isWhole ? [] : [{ key: 'card.team.notWhole', values: { count: people.length } }];
}

/** The same people with their entries in the ledger. */
export async function teamOf(
  { person, speech, now, signal }: Asking,
  deps: Pick<TeamAccessDeps, 'ledger' | 'names' | 'teams' | 'momentsOf'>,
  scope: TeamScope,
): Promise<Team> {
  const { ledger, names } = deps;
  const found = await teamPeople({ ...person, signal }, deps, scope);
  const { people } = found;
  names.know(people);
  const entries = await ledger.entriesOfAll(people.map(({ id }) => id));
  const assignments = assignmentsIn(entries);
  const momentOf = await deps.momentsOf(assignments, now);
  return { ...teamFrom(found, entries, speech.say('reply.someone')), assignments, momentOf };
}

/** The same for one learner of this person's. Anybody else is refused like a learner who does not exist. */
export async function learnerOf(
  { person, speech, now, signal }: Turn,
  { teams, ledger, names, audit, momentsOf }: Omit<TeamAccessDeps, 'nudges'>,
  learnerId: string,
): Promise<Team> {
  const standing = await teams.standing(person.userId, learnerId, signal);
  if (standing === 'stranger' || standing === 'learner') throw new Refusal('activityNotFound');
  await noteLook(person.userId, standing, learnerId, audit);
  const displayName = await nameOf(learnerId, { names }, { speech, signal });
  const people = [{ id: learnerId, displayName, userPrincipalName: null }];
  const entries = await ledger.entriesOf(learnerId);
  const assignments = assignmentsIn(entries);
  const momentOf = await momentsOf(assignments, now);
  return { ...teamFrom({ people, isWhole: true }, entries, displayName), assignments, momentOf };
}

function teamFrom({ people, isWhole }: PeopleFound, entries: readonly LedgerEntry[], someone: string) {
  const known = new Map(people.map(({ id, displayName }) => [id, displayName]));
  return {
    people,
    isWhole,
    nameOf: (id: string) => known.get(id) ?? someone,
    selfInitiated: entries.filter(({ activity }) => activity.kind === 'selfInitiated'),
  };
}

/** A learner's entry, when Graph says now that this person may do that to it. A refused attempt is noted in the audit. */
export async function managedEntry(
  { person: { userId: personId }, signal }: Pick<Turn, 'person' | 'signal'>,
  deed: Deed,
  entryId: string,
  { ledger, teams, audit }: Pick<TeamAccessDeps, 'ledger' | 'teams' | 'audit'>,
): Promise<AssignmentEntry> {
  const entry = await ledger.entry(entryId);
  try {
    if (entry === undefined) throw new Refusal('activityNotFound');
    const standing = await teams.standing(personId, entry.activity.learnerId, signal);
    const [assignment] = assignmentsIn([authorise(personId, deed, entry, standing)]);
    if (assignment === undefined) throw new Refusal('activityNotFound');
    await noteLook(personId, standing, entry.activity.learnerId, audit);
    return assignment;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const whom = entry?.activity.learnerId ?? null;
    await audit.refused({ who: personId, what: 'change', whom, source: 'card', code: error.code });
    throw error;
  }
}

/** Notes in the audit that a learning admin looked at somebody's learning; managers see their people's every day. */
async function noteLook(
  who: string,
  standing: Standing,
  whom: string,
  audit: Pick<Audit, 'note'>,
): Promise<void> {
  if (standing !== 'learningAdmin') return;
  await audit.note({ who, what: 'view', whom, source: 'card', outcome: 'done' });
}

/** Those of the assignments that are overdue where their learners are. */
export function overdueIn({ assignments, momentOf }: Pick<Team, 'assignments' | 'momentOf'>) {
  return assignments.filter(({ activity }) => isOverdue(activity, momentOf(activity.learnerId)));
}

/** When a reminder of each entry is possible next; null where it is possible now. */
export async function nextNudges(
  entries: readonly LedgerEntry[],
  now: Date,
  { nudges }: Pick<TeamAccessDeps, 'nudges'>,
): Promise<(entry: LedgerEntry) => string | null> {
  const last = await nudges.last([...new Set(entries.map(({ activity }) => activity.learnerId))]);
  return ({ activity }) => nextNudge(last.get(`${activity.learnerId} ${activity.courseId}`), now);
}
