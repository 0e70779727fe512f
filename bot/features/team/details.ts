import { DETAILS_PAGE, type TeamDetail, teamDetailsCard } from '../../../cards/team/details.ts';
import type { Payload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { Refusal } from '../../../src/errors.ts';
import { may, originOf } from '../../../src/learning/authorisation.ts';
import { isOverdue } from '../../../src/learning/team/nudging.ts';
import { type AssignmentEntry, byPressure, countSections } from '../../../src/learning/team/team-standing.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { learnerOf, nextNudges, type Team, teamOf } from '../shared/team-access.ts';
import { activityViews, courseView, partOf } from '../shared/views.ts';
import type { TeamDeps } from './deps.ts';

/** One learner's assignments and their buttons; `said` is what was just done. */
export async function showTeamPerson(
  turn: Turn,
  deps: TeamDeps,
  { learnerId, scope, offset }: Payload<'team.person'>,
  said?: Said | ((team: Team) => Said),
): Promise<Answer> {
  const team = await learnerOf(turn, deps, learnerId);
  const { catalogue, teamShowsSelfInitiated } = deps;
  const titles = teamShowsSelfInitiated
    ? team.selfInitiated.map(({ activity }) => courseView(catalogue, activity.courseId, turn.speech).title)
    : [];
  return details(turn, deps, team, team.assignments, {
    ...{ of: 'person' as const, id: learnerId, name: team.nameOf(learnerId), scope, offset },
    selfInitiated: { count: team.selfInitiated.length, titles },
    ...(said === undefined ? {} : { said: typeof said === 'function' ? said(team) : said }),
  });
}

/** The people of a team to whom one course is assigned. */
export async function showTeamCourse(
  turn: Turn,
  deps: TeamDeps,
  { courseId, scope, offset }: Payload<'team.course'>,
  said?: (entries: readonly AssignmentEntry[], team: Team) => Said,
): Promise<Answer> {
  const team = await teamOf(turn, deps, scope);
  const entries = team.assignments.filter(({ activity }) => activity.courseId === courseId);
  if (entries.length === 0) throw new Refusal('activityNotFound');
  const { title } = courseView(deps.catalogue, courseId, turn.speech);
  return details(turn, deps, team, entries, {
    ...{ of: 'course' as const, id: courseId, name: title, scope, offset },
    selfInitiated: { count: 0, titles: [] },
    ...(said === undefined ? {} : { said: said(entries, team) }),
  });
}

type Shown = Pick<
  Parameters<typeof teamDetailsCard>[0],
  'of' | 'id' | 'name' | 'scope' | 'offset' | 'selfInitiated' | 'said'
>;

async function details(
  turn: Turn,
  deps: TeamDeps,
  team: Team,
  entries: readonly AssignmentEntry[],
  shown: Shown,
): Promise<Answer> {
  const { now, speech, mint, person, signal } = turn;
  const { momentOf } = team;
  const ordered = byPressure(entries, momentOf);
  const { offset, page } = partOf(ordered, shown.offset, DETAILS_PAGE);
  const [views, next, isAdmin] = await Promise.all([
    activityViews(deps, { now, today: turn.today, speech, signal, momentOf }, page),
    nextNudges(page, now, deps),
    deps.teams.isLearningAdmin(person.userId, signal),
  ]);
  const rows = page.flatMap((entry, i): readonly TeamDetail[] => {
    const view = views[i];
    if (view === undefined) return [];
    const { activity } = entry;
    const overdue = isOverdue(activity, momentOf(activity.learnerId));
    const standing = isAdmin ? 'learningAdmin' : 'manager';
    const open = activity.status !== 'completed';
    return [
      {
        view,
        learnerName: team.nameOf(activity.learnerId),
        nudge: overdue ? { possible: next(entry) === null, next: next(entry) } : null,
        mayChange: open && may(standing, 'change', originOf(person.userId, activity)),
      },
    ];
  });
  const counts = countSections(entries, momentOf);
  const onlyOf = team.isWhole ? null : team.people.length;
  const card = teamDetailsCard(
    { ...shown, offset, counts, onlyOf, rows, total: ordered.length, mint },
    speech,
  );
  const { of, id } = shown;
  const seen = of === 'person' ? { kind: of, learnerId: id } : { kind: of, courseId: id };
  return answer(card, { remember: { team: seen } });
}
