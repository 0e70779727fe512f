import type { Payload } from '../../../cards/verbs.ts';
import type { Services } from '../../services.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { notWhole, teamPeople } from '../shared/leading.ts';
import { offerFile } from '../shared/offer-file.ts';
import { teamFileSize } from './team-file.ts';

/** Offers the team's assignments as a file. Refuses who leads nobody. */
export async function exportTeam(
  turn: Turn,
  services: Services,
  { scope }: Payload<'team.export'>,
): Promise<Answer> {
  const { userId } = turn.person;
  services.takeCostly(turn.person);
  const team = await teamPeople({ userId, signal: turn.signal }, services, scope);
  const bytes = teamFileSize(team.people.length);
  return offerFile(turn, services, { what: { kind: 'team', scope }, bytes, also: notWhole(team) });
}
