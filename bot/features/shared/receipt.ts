import { deliveryOf, receiptCard, receiptKind } from '../../../cards/activities/receipt.ts';
import type { Card } from '../../../cards/engine/card.ts';
import type { Delivery, Operation } from '../../../src/learning/ports/ports.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { courseView, nameOf, type ViewDeps } from './views.ts';

export async function giveReceipt(
  turn: Turn,
  deps: Pick<ViewDeps, 'catalogue' | 'names'>,
  operation: Operation,
  delivery: Delivery,
): Promise<Answer> {
  const card = await receiptOf(operation, delivery, deps, turn.speech, turn.mint);
  return answer(card, {
    awaiting: delivery.state === 'onItsWay' ? [operation.id] : [],
    remember: { touched: operation.entryId, shown: [{ entryId: operation.entryId }] },
  });
}

/** The receipt of an operation, in its turn or after Graph settled it. */
export async function receiptOf(
  operation: Operation,
  delivery: Delivery = deliveryOf(operation),
  { catalogue, names }: Pick<ViewDeps, 'catalogue' | 'names'>,
  speech: LocalSpeech,
  mint: () => string,
): Promise<Card> {
  const { courseId = '', learnerId = operation.actorId } = operation.after ?? operation.before ?? {};
  const isOwn = learnerId === operation.actorId;
  const name = isOwn ? null : await nameOf(learnerId, { names }, { speech });
  const undoable = operation.undoes === null && operation.undoneBy === null && delivery.state !== 'refused';
  return receiptCard(
    {
      kind: receiptKind(operation),
      course: courseView(catalogue, courseId, speech),
      entryId: operation.entryId,
      before: operation.before,
      after: operation.after,
      delivery,
      learner: name === null ? null : { id: learnerId, name },
      undo: undoable ? { operationId: operation.id, op: mint() } : null,
    },
    speech,
  );
}
