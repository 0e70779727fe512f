import { z } from 'zod';
import type { Clock } from '../../../src/clock.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import type { Services } from '../../services.ts';
import { auditFile } from '../audit/audit-file.ts';
import { teamFile } from '../team/team-file.ts';
import type { Asker, Pieces } from './pieces.ts';

const instant = z.iso.datetime().optional();

/** What can be had as a file. It says nothing of whether this person may: that is found out whenever the file is made. */
export const exported = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('team'), scope: z.enum(['reports', 'below']) }),
  z.object({ kind: z.literal('audit'), since: instant, before: instant }),
]);
export type Exported = z.output<typeof exported>;

/** What the audit calls it. */
export const deedOf = { team: 'exportTeam', audit: 'exportAudit' } as const;

/** The file as this person may have it now. Refuses who may not before there is any of it. */
export function piecesOf(
  what: Exported,
  asker: Asker,
  speech: LocalSpeech,
  services: Services,
  clock: Clock,
): Promise<Pieces> {
  return what.kind === 'team'
    ? teamFile(asker, what, speech, services, clock.now())
    : auditFile(asker, what, services);
}
