import { deliveryOf, receiptCard, receiptKind } from '../../../cards/activities/receipt.ts';
import type { Card } from '../../../cards/engine/card.ts';
import type { Delivery, Operation } from '../../../src/learning/ports/ports.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { courseView, type ViewDeps } from './views.ts';

export function giveReceipt(
  turn: Turn,
  deps: Pick<ViewDeps, 'catalogue'>,
  operation: Operation,
  delivery: Delivery,
): Answer {
  const card = receiptOf(operation, delivery, deps, turn.speech, turn.mint);
  return answer(card, {
    awaiting: delivery.state === 'onItsWay' ? [operation.id] : [],
    remember: { touched: operation.entryId, shown: [{ entryId: operation.entryId }] },
  });
}

/** The receipt of an operation, in its turn or after Graph settled it. */
export function receiptOf(
  operation: Operation,
  delivery: Delivery = deliveryOf(operation),
  { catalogue }: Pick<ViewDeps, 'catalogue'>,
  speech: LocalSpeech,
  mint: () => string,
): Card {
  const courseId = (operation.after ?? operation.before)?.courseId ?? '';
  const undoable = operation.undoes === null && operation.undoneBy === null && delivery.state !== 'refused';
  return receiptCard(
    {
      kind: receiptKind(operation),
      course: courseView(catalogue, courseId, speech),
      entryId: operation.entryId,
      before: operation.before,
      after: operation.after,
      delivery,
      undo: undoable ? { operationId: operation.id, op: mint() } : null,
    },
    speech,
  );
}
