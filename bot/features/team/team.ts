import type { Payload } from '../../../cards/verbs.ts';
import { operationIdOf } from '../../../src/learning/activities/operation-id.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { personal, type Rows } from '../shared/rows.ts';
import { notWhole, teamPeople } from '../shared/team-access.ts';
import type { TeamDeps } from './deps.ts';
import { showTeamCourse, showTeamPerson } from './details.ts';
import { courseStanding, personSaid, whoHasFinished, whoIsOverdue } from './lead.ts';
import { nudgeAll, nudgeOne } from './nudge.ts';
import { askToRemind, remindAll } from './remind-said.ts';
import { showTeam } from './show.ts';
import { teamFileSize } from './team-file.ts';

type Typable =
  | `show.${'team' | 'export' | 'nudge'}`
  | `lead.${'person' | 'course' | 'team' | 'overdue' | 'finished' | 'remind'}`;
type Pressable = `team.${'show' | 'person' | 'course' | 'nudge' | 'nudgeAll' | 'remind' | 'export'}`;

/** A manager's team: how it is doing, its people and courses in detail, reminders, and all of it as a file. */
export function createTeam(deps: TeamDeps): Rows<Typable, Pressable> {
  const scope = 'reports';
  return {
    commands: {
      'show.team': personal((turn) => showTeam(turn, deps, { by: 'person', scope, offset: 0 })),
      'show.export': personal((turn) => exportTeam(turn, deps, { scope })),
      'show.nudge': personal((turn) =>
        nudgeAll(turn, deps, { scope, op: operationIdOf(turn.person.userId, turn.seed) }),
      ),
      'lead.person': personal((turn, said) => personSaid(turn, deps, said)),
      'lead.course': personal((turn, said) => courseStanding(turn, deps, said)),
      'lead.team': personal((turn) => showTeam(turn, deps, { by: 'person', scope, offset: 0 })),
      'lead.overdue': personal((turn) => whoIsOverdue(turn, deps)),
      'lead.finished': personal((turn) => whoHasFinished(turn, deps)),
      'lead.remind': personal((turn, said) => askToRemind(turn, deps, said)),
    },
    actions: {
      'team.show': personal((turn, asked) => showTeam(turn, deps, asked)),
      'team.person': personal((turn, asked) => showTeamPerson(turn, deps, asked)),
      'team.course': personal((turn, asked) => showTeamCourse(turn, deps, asked)),
      'team.nudge': personal((turn, asked) => nudgeOne(turn, deps, asked)),
      'team.nudgeAll': personal((turn, asked) => nudgeAll(turn, deps, asked)),
      'team.remind': personal((turn, asked) => remindAll(turn, deps, asked)),
      'team.export': personal((turn, asked) => exportTeam(turn, deps, asked)),
    },
  };
}

/** Offers the team's assignments as a file. Refuses who leads nobody. */
async function exportTeam(turn: Turn, deps: TeamDeps, { scope }: Payload<'team.export'>): Promise<Answer> {
  const { userId } = turn.person;
  deps.takeCostly(turn.person);
  const team = await teamPeople({ userId, signal: turn.signal }, deps, scope);
  const bytes = teamFileSize(team.people.length);
  return deps.offerFile(turn, { what: { kind: 'team', scope }, bytes, also: notWhole(team) });
}
