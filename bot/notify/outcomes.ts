import type { Said } from '../../cards/views.ts';
import type { Clock } from '../../src/clock.ts';
import { Later } from '../../src/errors.ts';
import { sameActivity } from '../../src/learning/activities/activity-rules.ts';
import type {
  Notifier,
  Operation,
  Reach,
  ReceiptReference,
  Receipts,
} from '../../src/learning/ports/ports.ts';
import { assignResultOf } from '../features/assign/result.ts';
import { receiptOf } from '../features/shared/receipt.ts';
import type { SendResult } from '../turn/to-person.ts';
import type { NoticesDeps } from './notices.ts';

export interface NotifyDeps
  extends Pick<NoticesDeps, 'ledger' | 'toPerson' | 'catalogue' | 'vivaLearningUrl' | 'names' | 'mint'> {
  readonly receipts: Receipts;
  readonly reach: Reach;
  readonly clock: Clock;
}

/** Updates the cards of a turn with what Graph said after it. */
export function createNotifier(deps: NotifyDeps): Notifier {
  const { receipts, ledger, toPerson, mint, clock } = deps;

  async function updateReceipt(operation: Operation, receipt: ReceiptReference): Promise<void> {
    const person = await toPerson(receipt);
    if (person === undefined) return;
    const { speech } = person;
    const { batchId } = operation;
    const card =
      batchId === null
        ? await receiptOf(operation, { notice: await noticeOf(operation) }, deps, {
            ...{ speech, mint, now: clock.now() },
          })
        : await assignResultOf(batchId, await ledger.operationsOfBatch(batchId), deps, speech, mint);
    orThrow(await person.replace(receipt, card));
  }

  /** Why a change that something else followed can no longer be undone: its receipt says so and has no Undo. */
  async function noticeOf({ state, undoes, entryId, after }: Operation): Promise<Said | undefined> {
    if (state === 'refused' || undoes !== null) return undefined;
    const entry = await ledger.entry(entryId);
    const isAsLeft = sameActivity(entry?.activity ?? null, after);
    return isAsLeft ? undefined : { key: 'reply.stale.changed' };
  }

  /** When a turn died before it stored where its receipt is, its person is told of a refusal in a new message, once. */
  async function tellActor(operation: Operation): Promise<void> {
    const actor = await toPerson({ userId: operation.actorId });
    if (actor === undefined || !(await actor.claim(`refused:${operation.id}`))) return;
    orThrow(
      await actor.show(
        await receiptOf(operation, {}, deps, { speech: actor.speech, mint, now: clock.now() }),
      ),
    );
  }

  return {
    async settled(operations) {
      const looked = new Set<string>();
      const shown = new Map<string, { operation: Operation; receipt: ReceiptReference }>();
      for (const operation of operations) {
        // the receipt of a batch is stored once for all its operations
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
      // an update may be repeated: the outbox calls again
      if (failure !== undefined) throw failure;
    },
  };
}

/** Throws what makes the outbox try again. */
function orThrow(told: SendResult): void {
  if (told.outcome === 'later') throw told.why;
}
