import type { Payload } from '../../cards/verbs.ts';
import type { Answer } from '../answer.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';
import { offerFile } from './offer-file.ts';

/** Offers the team's assignments as a file. */
export async function exportTeam(
  turn: Turn,
  services: Services,
  { scope }: Payload<'team.export'>,
): Promise<Answer> {
  const what = { kind: 'team', scope } as const;
  const csv = await services.exports.csvFor(turn.person, what, turn.speech, services);
  return offerFile(turn, services, { csv, what });
}
