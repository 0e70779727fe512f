import type { Payload } from '../../../cards/verbs.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { notWhole, teamPeople } from '../shared/leading.ts';
import type { TeamDeps } from './deps.ts';
import { teamFileSize } from './team-file.ts';

/** Offers the team's assignments as a file. Refuses who leads nobody. */
export async function exportTeam(
  turn: Turn,
  deps: TeamDeps,
  { scope }: Payload<'team.export'>,
): Promise<Answer> {
  const { userId } = turn.person;
  deps.takeCostly(turn.person);
  const team = await teamPeople({ userId, signal: turn.signal }, deps, scope);
  const bytes = teamFileSize(team.people.length);
  return deps.offerFile(turn, { what: { kind: 'team', scope }, bytes, also: notWhole(team) });
}
