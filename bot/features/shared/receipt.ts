import { deliveryOf, receiptCard, receiptKind } from '../../../cards/activities/receipt.ts';
import type { Card } from '../../../cards/engine/card.ts';
import type { Said } from '../../../cards/views.ts';
import { UNDO_WINDOW } from '../../../src/learning/activities/activity-rules.ts';
import type { Delivery, Ledger, Operation } from '../../../src/learning/ports/ports.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { mostPressing } from './pressing.ts';
import { courseView, nameOf, type ViewDeps } from './views.ts';

export async function giveReceipt(
  turn: Turn,
  deps: ReceiptDeps,
  operation: Operation,
  delivery: Delivery,
  notice?: Said,
): Promise<Answer> {
  const { speech, mint, now } = turn;
  const card = await receiptOf(operation, { delivery, notice }, deps, { speech, mint, now });
  return answer(card, {
    awaiting: delivery.state === 'onItsWay' ? [operation.id] : [],
    remember: { touched: operation.entryId, shown: [{ entryId: operation.entryId }] },
  });
}

export interface ReceiptDeps extends Pick<ViewDeps, 'catalogue' | 'names'> {
  readonly ledger: Pick<Ledger, 'entriesOf'>;
}

interface ToWhom {
  readonly speech: LocalSpeech;
  readonly mint: () => string;
  readonly now: Date;
}

/**
 * The receipt of an operation, in its turn, when the turn comes again, or after Graph settled it. One that was undone since says
 * so: it must not read as though the change stood.
 */
export async function receiptOf(
  operation: Operation,
  {
    delivery = deliveryOf(operation),
    notice: given,
  }: { readonly delivery?: Delivery; readonly notice?: Said | undefined },
  deps: ReceiptDeps,
  { speech, mint, now }: ToWhom,
): Promise<Card> {
  const { catalogue, names } = deps;
  const isRefused = delivery.state === 'refused';
  const isUndone = operation.undoneBy !== null && !isRefused;
  const { before, after } = operation;
  const { courseId = '', learnerId = operation.actorId } = after ?? before ?? {};
  const isOwn = learnerId === operation.actorId;
  const name = isOwn ? null : await nameOf(learnerId, { names }, { speech });
  const kind = isUndone ? 'undone' : receiptKind(operation);
  const notice = isUndone ? { key: 'reply.stale.undone' } : given;
  const isUndoable =
    operation.undoes === null &&
    !isUndone &&
    !isRefused &&
    notice === undefined &&
    now.getTime() - Date.parse(operation.committedAt) <= UNDO_WINDOW;
  return receiptCard(
    {
      ...{ kind, delivery, entryId: operation.entryId },
      ...(isUndone ? { before: after, after: before } : { before, after }),
      course: courseView(catalogue, courseId, speech),
      learner: name === null ? null : { id: learnerId, name },
      undo: isUndoable ? { operationId: operation.id, op: mint() } : null,
      ...(notice === undefined ? {} : { notice }),
      ...(isOwn && kind === 'completed'
        ? { next: await mostPressing(learnerId, deps, { speech, now }) }
        : {}),
    },
    speech,
  );
}
