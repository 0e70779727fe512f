import { Later } from '../../src/errors.ts';
import type { Notifier, Operation, ReceiptReference, Receipts } from '../../src/learning/ports/ports.ts';
import { assignResultOf } from '../features/assign/result.ts';
import { receiptOf } from '../features/shared/receipt.ts';
import { createSpeech } from '../phrases/speech.ts';
import { createStage } from '../turn/turn.ts';
import type { NoticesDeps } from './notices.ts';

export interface NotifyDeps extends Omit<NoticesDeps, 'noticeBook'> {
  readonly receipts: Receipts;
}

/** Brings what Graph said after a turn to the cards that were shown in it. */
export function createNotifier(deps: NotifyDeps): Notifier {
  const { receipts, ledger, conversations, outbound, clock, mint } = deps;

  async function updateReceipt(operation: Operation, receipt: ReceiptReference): Promise<void> {
    const reference = await conversations.find(receipt.tenantId, receipt.userId);
    if (reference === undefined) return;
    const speech = createSpeech(reference.locale, reference.timeZone, clock);
    const { batchId } = operation;
    const card =
      batchId === null
        ? receiptOf(operation, undefined, deps, speech, mint)
        : await assignResultOf(batchId, await ledger.operationsOfBatch(batchId), deps, speech, mint);
    const address = { ...reference, conversationId: receipt.conversationId };
    const { outcome } = await createStage(address, outbound).replace(receipt.messageId, card);
    if (outcome === 'unreachable' && receipt.conversationId === reference.conversationId)
      await conversations.bury(receipt.tenantId, receipt.userId);
  }

  /** Whose turn died before it noted where its receipt stands is told of a refusal all the same, once. */
  async function tellActor(operation: Operation): Promise<void> {
    const reference = await conversations.findPerson(operation.actorId);
    if (reference === undefined) return;
    if (!(await conversations.claimAnswer(reference.conversationId, `refused:${operation.id}`))) return;
    const speech = createSpeech(reference.locale, reference.timeZone, clock);
    await createStage(reference, outbound).show(receiptOf(operation, undefined, deps, speech, mint));
  }

  return {
    async settled(operations) {
      const looked = new Set<string>();
      const shown = new Map<string, { operation: Operation; receipt: ReceiptReference }>();
      for (const operation of operations) {
        // the card of several changes is remembered once for all of them
        const id = operation.batchId ?? operation.id;
        if (looked.has(id)) continue;
        looked.add(id);
        const found = await receipts.of(id);
        for (const receipt of found) shown.set(receipt.messageId, { operation, receipt });
        if (found.length === 0 && operation.state === 'refused' && operation.batchId === null)
          await tellActor(operation);
      }
      const failures: Later[] = [];
      for (const { operation, receipt } of shown.values())
        await updateReceipt(operation, receipt).catch((error: unknown) => {
          if (!(error instanceof Later)) throw error;
          failures.push(error);
        });
      const [failure] = failures;
      // an update is the same twice: whoever told us tells us again
      if (failure !== undefined) throw failure;
    },
  };
}
