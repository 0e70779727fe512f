import { TEAM_PAGE, type TeamCardRow, teamCard } from '../../../cards/team/team.ts';
import type { Payload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { byNeed, byPressure, countSections, teamRows } from '../../../src/learning/team/team-standing.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { actionOf } from '../shared/ask.ts';
import { nextNudges, overdueIn, type Team, teamOf } from '../shared/team-access.ts';
import { courseView, partOf } from '../shared/views.ts';
import type { TeamDeps } from './deps.ts';

/** How a team is doing, by person or by course, who needs help first. */
export async function showTeam(
  turn: Turn,
  deps: TeamDeps,
  { by, scope, offset: asked }: Payload<'team.show'>,
  said?: (team: Team) => Said,
): Promise<Answer> {
  const { now, speech, mint } = turn;
  const team = await teamOf(turn, deps, scope);
  const rows = byNeed(by === 'person' ? peopleIn(team) : coursesIn(team, turn, deps), speech.language);
  const { offset, page, next: nextOffset } = partOf(rows, asked, TEAM_PAGE);
  const overdue = overdueIn(team);
  const next = await nextNudges(overdue, now, deps);
  const possible = byPressure(
    overdue.filter((entry) => next(entry) === null),
    team.momentOf,
  );
  const nudgeOf = (learnerId: string) => {
    const entry = possible.find(({ activity }) => activity.learnerId === learnerId);
    if (entry === undefined) return null;
    return { entryId: entry.id, course: courseView(deps.catalogue, entry.activity.courseId, speech).title };
  };
  const card = teamCard(
    {
      ...{ scope, by, offset, mint },
      people: team.people.length,
      isWhole: team.isWhole,
      counts: countSections(team.assignments, team.momentOf),
      selfInitiated: team.selfInitiated.length,
      rows: page.map((row) => ({ ...row, nudge: by === 'person' ? nudgeOf(row.id) : null })),
      total: rows.length,
      mayNudge: possible.length > 0,
      ...(said === undefined ? {} : { said: said(team) }),
    },
    speech,
  );
  const more = nextOffset === null ? null : actionOf('team.show', { by, scope, offset: nextOffset });
  return answer(card, { remember: { more } });
}

/** A row before it is known whether anybody can be reminded. */
type Row = Omit<TeamCardRow, 'nudge'>;

function peopleIn({ people, assignments, momentOf }: Team): readonly Row[] {
  const rows = new Map(
    teamRows(assignments, ({ activity }) => activity.learnerId, momentOf).map((row) => [row.id, row]),
  );
  const nothing = countSections([], momentOf);
  return people.map(({ id, displayName }) => ({
    ...(rows.get(id) ?? { id, counts: nothing, total: 0 }),
    name: displayName,
  }));
}

function coursesIn({ assignments, momentOf }: Team, turn: Turn, { catalogue }: TeamDeps) {
  return teamRows(assignments, ({ activity }) => activity.courseId, momentOf).map((row) => ({
    ...row,
    name: courseView(catalogue, row.id, turn.speech).title,
  }));
}
