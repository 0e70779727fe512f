import type { Said } from '../../../cards/views.ts';
import { Refusal } from '../../../src/errors.ts';
import type { AssignmentEntry } from '../../../src/learning/team/team-standing.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { LeadIntention } from '../../understand/team/lead-intention.ts';
import { courseSaid, whomSaid } from '../shared/lead.ts';
import { overdueIn, type Team } from '../shared/team-access.ts';
import { courseView } from '../shared/views.ts';
import type { TeamDeps } from './deps.ts';
import { showTeamCourse, showTeamPerson } from './details.ts';
import { showTeam } from './show.ts';

/** Names in a sentence; the card has the others. */
const NAMED = 8;
const scope = 'reports';

/** How one person stands, or stands in one course: in a sentence, and the card. */
export async function personSaid(turn: Turn, deps: TeamDeps, said: LeadIntention): Promise<Answer> {
  const whom = await whomSaid(turn, deps, said);
  if ('asks' in whom) return whom.asks;
  const [person] = whom.settled.people;
  if (person === undefined) throw new Refusal('nobodyChosen');
  const [course] = said.courses;
  const theirs = new Set((await deps.ledger.entriesOf(person.id)).map(({ activity }) => activity.courseId));
  const found = course === undefined ? null : courseSaid(turn, deps, said, course, 0, theirs);
  // which of several courses it was matters little where all of them are shown
  const courseId = found !== null && 'settled' in found ? found.settled.courseId : null;
  return showTeamPerson(turn, deps, { learnerId: person.id, scope, offset: 0 }, (team) =>
    courseId === null ? standingOf(team, person.displayName) : inCourse(turn, deps, team, courseId),
  );
}

function standingOf({ assignments, momentOf }: Team, name: string): Said {
  const open = assignments.filter(({ activity }) => activity.status !== 'completed');
  const overdue = overdueIn({ assignments: open, momentOf }).length;
  return { key: 'lead.person', values: { name, open: open.length, overdue } };
}

function inCourse({ speech }: Turn, { catalogue }: TeamDeps, team: Team, courseId: string): Said {
  const course = courseView(catalogue, courseId, speech).title;
  const name = team.nameOf(team.people[0]?.id ?? '');
  const entry = team.assignments.find(({ activity }) => activity.courseId === courseId);
  if (entry === undefined) return { key: 'lead.notAssigned', values: { name, course } };
  const { status, progress, completedAt, dueAt } = entry.activity;
  if (status === 'completed')
    return completedAt === null
      ? { key: 'lead.completed', values: { name, course } }
      : { key: 'lead.completedOn', values: { name, course, day: speech.day(completedAt) } };
  return dueAt === null
    ? { key: 'lead.progress', values: { name, course, progress } }
    : { key: 'lead.progressDue', values: { name, course, progress, due: speech.due(dueAt) } };
}

/** How the team stands in one course: how many have done it and who still owes it, and the card. */
export async function courseStanding(turn: Turn, deps: TeamDeps, said: LeadIntention): Promise<Answer> {
  const [course] = said.courses;
  if (course === undefined) throw new Refusal('courseMissing');
  const found = courseSaid(turn, deps, said, course, 0, await assignedIn(turn, deps));
  if ('asks' in found) return found.asks;
  const { courseId, title } = found.settled;
  try {
    return await showTeamCourse(turn, deps, { courseId, scope, offset: 0 }, (entries, team) =>
      owing(turn, entries, team, title),
    );
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'activityNotFound') throw error;
    const said = { key: 'lead.nobodyHas', values: { course: title } };
    return showTeam(turn, deps, { by: 'course', scope, offset: 0 }, () => said);
  }
}

/** The courses that the team has: of several that a word fits, these are meant. */
async function assignedIn(
  { person, signal }: Turn,
  { teams, ledger }: TeamDeps,
): Promise<ReadonlySet<string>> {
  const { people } = await teams.reports(person.userId, signal);
  const entries = await ledger.entriesOfAll(people.map(({ id }) => id));
  return new Set(
    entries.flatMap(({ activity }) => (activity.kind === 'assignment' ? [activity.courseId] : [])),
  );
}

function owing(turn: Turn, entries: readonly AssignmentEntry[], team: Team, course: string): Said {
  const open = entries.filter(({ activity }) => activity.status !== 'completed');
  const done = entries.length - open.length;
  if (open.length === 0) return { key: 'lead.courseDone', values: { course, total: entries.length } };
  const learnerIds = open.map(({ activity }) => activity.learnerId);
  const names = namesOf(turn, learnerIds, team);
  return { key: 'lead.courseOwed', values: { course, done, total: entries.length, names } };
}

/** Who is overdue, by name, and the team's card. */
export async function whoIsOverdue(turn: Turn, deps: TeamDeps): Promise<Answer> {
  return showTeam(turn, deps, { by: 'person', scope, offset: 0 }, (team) => {
    const late = idsOf(overdueIn(team));
    return { key: 'lead.overdue', values: { count: late.length, names: namesOf(turn, late, team) } };
  });
}

/** Who has finished all that they were assigned, and the team's card. */
export async function whoHasFinished(turn: Turn, deps: TeamDeps): Promise<Answer> {
  return showTeam(turn, deps, { by: 'person', scope, offset: 0 }, (team) => {
    const open = new Set(idsOf(team.assignments.filter(({ activity }) => activity.status !== 'completed')));
    const through = idsOf(team.assignments).filter((id) => !open.has(id));
    return { key: 'lead.finished', values: { count: through.length, names: namesOf(turn, through, team) } };
  });
}

const idsOf = (entries: readonly AssignmentEntry[]): readonly string[] => [
  ...new Set(entries.map(({ activity }) => activity.learnerId)),
];

function namesOf({ speech }: Turn, ids: readonly string[], team: Team): string {
  const named = ids.slice(0, NAMED).map(team.nameOf);
  const more = ids.length - named.length;
  return speech.list(more > 0 ? [...named, speech.say('lead.more', { count: more })] : named);
}
