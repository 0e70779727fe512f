import { messageCard } from '../../../cards/parts/message.ts';
import type { Said } from '../../../cards/views.ts';
import { Refusal } from '../../../src/errors.ts';
import type { Services } from '../../services.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Exported } from './file.ts';

/** Offers a file of about so many bytes, and a link for where a file cannot be offered. `also`: what else there is to know. */
export async function offerFile(
  { person, speech }: Turn,
  { exports }: Pick<Services, 'exports'>,
  { what, bytes, also = [] }: { what: Exported; bytes: number; also?: readonly Said[] },
): Promise<Answer> {
  const offered = await exports.offer(person, what, bytes, speech);
  const url = await exports.linkFor(person, what);
  const ways: readonly Said[] = [
    ...(offered ? [{ key: 'reply.exportOffered' }] : []),
    ...(url === undefined ? [] : [{ key: 'reply.exportLink' }]),
  ];
  const text = [...(ways.length === 0 ? [{ key: 'reply.exportNowhere' }] : ways), ...also];
  const link = url === undefined ? {} : { link: { title: { key: 'card.button.download' }, url } };
  return answer(messageCard({ text, ...link }, speech), { place: 'new' });
}

const outcomes = {
  saved: 'reply.exportSaved',
  declined: 'reply.exportDeclined',
  failed: 'reply.exportFailed',
  busy: 'reply.exportBusy',
} as const;

/**
 * Puts an offered file where the person said, or not; nothing when that was decided before. What came with the offer is
 * only a wish: the file is worked out again.
 */
export async function saveFile(turn: Turn, services: Services, value: unknown): Promise<readonly Answer[]> {
  if (!turn.personal) throw new Refusal('privateOnly');
  const asker = { ...turn.person, signal: turn.signal };
  const decided = await services.exports.decided(value, asker, turn.speech, services);
  if (decided === 'again') return [];
  return [answer(messageCard({ text: [{ key: outcomes[decided] }] }, turn.speech))];
}
