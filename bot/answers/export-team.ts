import { messageCard } from '../../cards/message.ts';
import type { Payload } from '../../cards/verbs.ts';
import type { Said } from '../../cards/views.ts';
import { Refusal } from '../../src/errors.ts';
import type { ConversationReference } from '../../src/learning/ports.ts';
import { type Answer, answer } from '../answer.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';

/** Offers the team's assignments as a file, and a link for where a file cannot be offered. */
export async function exportTeam(
  turn: Turn,
  services: Services,
  { scope }: Payload<'team.export'>,
): Promise<Answer> {
  const { person, speech } = turn;
  const { exports, conversations } = services;
  const csv = await exports.csvFor(person, scope, speech, services);
  const reference = await conversations.find(person.tenantId, person.userId);
  const offered = reference !== undefined && (await exports.offer(reference, csv, scope, speech));
  const link = exports.linkFor(person, scope, speech);
  const text: readonly Said[] = [
    ...(offered ? [{ key: 'reply.exportOffered' }] : []),
    ...(link === undefined ? [] : [{ key: 'reply.exportLink' }]),
  ];
  const card = messageCard(
    {
      text: text.length === 0 ? [{ key: 'reply.exportNowhere' }] : text,
      ...(link === undefined ? {} : { link: { title: { key: 'card.button.download' }, url: link } }),
    },
    speech,
  );
  return answer(card, { place: 'new' });
}

/** Puts an offered file where the person said, or not. What came with the offer is only a wish: it is worked out again. */
export async function saveExport(
  turn: Turn,
  services: Services,
  reference: ConversationReference,
  value: unknown,
): Promise<Answer> {
  if (!turn.personal) throw new Refusal('privateOnly');
  const decided = await services.exports.decided(value, turn.person, reference, services);
  const key = decided === 'saved' ? 'reply.exportSaved' : 'reply.exportDeclined';
  return answer(messageCard({ text: [{ key }] }, turn.speech));
}
