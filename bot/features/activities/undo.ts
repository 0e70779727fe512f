import { setImmediate as nextRound } from 'node:timers/promises';
import { deliveryOf } from '../../../cards/activities/receipt.ts';
import { chunksOf } from '../../../src/chunks.ts';
import { toInstant } from '../../../src/clock.ts';
import { Refusal } from '../../../src/errors.ts';
import { UNDO_WINDOW, undo } from '../../../src/learning/activities/activity-rules.ts';
import { operationIdOf } from '../../../src/learning/activities/operation-id.ts';
import type { ChangeRequest, Committed, Recorded } from '../../../src/learning/activities/record-change.ts';
import { WAITED_FOR } from '../../../src/learning/assign/assign-run.ts';
import type { Operation } from '../../../src/learning/ports/ports.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { say } from '../shared/ask.ts';
import { giveReceipt } from '../shared/receipt.ts';
import { courseView } from '../shared/views.ts';
import type { ActivitiesDeps } from './deps.ts';

/** Changes of a batch that are taken back at the same time. */
const UNDONE_AT_ONCE = 50;

/** Takes back the person's last change within ten minutes; all of it, when it was an assignment to several. */
export async function undoLast(turn: Turn, deps: ActivitiesDeps, seed: string): Promise<Answer> {
  // a message that is processed again after a crash means the change that it had begun to undo
  const begun = await deps.ledger.operation(operationIdOf(turn.person.userId, seed));
  if (begun?.undoes != null) {
    const undone = await deps.ledger.operation(begun.undoes);
    return undoChange(turn, deps, undone?.batchId ?? begun.undoes, seed);
  }
  const since = toInstant(turn.now, -UNDO_WINDOW);
  const last = await deps.ledger.lastChange(turn.person.userId, since);
  if (last === undefined) throw new Refusal('nothingToUndo');
  return undoChange(turn, deps, last.batchId ?? last.id, seed);
}

/** The same by the button of a receipt. One that can no longer be undone says so in its place, and loses its button. */
export async function undoByButton(
  turn: Turn,
  deps: ActivitiesDeps,
  id: string,
  seed: string,
): Promise<Answer> {
  try {
    return await undoChange(turn, deps, id, seed);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const key = staleNotices.get(error.code);
    const operation = key === undefined ? undefined : await deps.ledger.operation(id);
    if (key === undefined || operation?.actorId !== turn.person.userId) throw error;
    return giveReceipt(turn, deps, operation, deliveryOf(operation), { key });
  }
}

/** Takes back the change with this id, or every change of the batch with this id. */
async function undoChange(turn: Turn, deps: ActivitiesDeps, id: string, seed: string): Promise<Answer> {
  const operation = await deps.ledger.operation(id);
  if (operation !== undefined) {
    const { operation: undone, delivery } = await undoOne(turn, deps, operation, seed);
    return giveReceipt(turn, deps, undone, delivery);
  }
  const batch = await deps.ledger.operationsOfBatch(id);
  if (batch.length === 0 || batch.some(({ actorId }) => actorId !== turn.person.userId)) {
    throw new Refusal('nothingToUndo');
  }
  const done = batch.filter(({ state }) => state !== 'refused');
  if (done.length === 0) throw new Refusal('nothingToUndo');
  const results: PromiseSettledResult<unknown>[] = [];
  for (const some of chunksOf(done, UNDONE_AT_ONCE)) {
    // for an assignment to hundreds, so that others are served in between
    if (results.length > 0) await nextRound();
    results.push(
      ...(await Promise.allSettled(
        some.map((one) =>
          undoOne(turn, deps, one, one === done[0] ? seed : `${seed}\n${one.id}`, done.length <= WAITED_FOR),
        ),
      )),
    );
  }
  const kept = changedSince(results);
  const course = courseView(deps.catalogue, courseIdOf(batch[0]), turn.speech).title;
  const values = { course, count: done.length - kept, kept };
  return say(turn, { key: 'reply.undoneAll', values });
}

/** Why an old receipt of one's own can no longer be undone; that it is undone already its receipt says by itself. */
const staleNotices: ReadonlyMap<string, string> = new Map([
  ['undoTooLate', 'reply.stale.late'],
  ['undoSuperseded', 'reply.stale.changed'],
  ['nothingToUndo', 'reply.stale.refused'],
]);

async function undoOne(
  { person, now, source }: Turn,
  { ledger, recordChange, commitChange }: ActivitiesDeps,
  operation: Operation,
  seed: string,
  waits = true,
): Promise<Extract<Recorded, { kind: 'recorded' }>> {
  const request: ChangeRequest = {
    operationId: operationIdOf(person.userId, seed),
    actorId: person.userId,
    source,
    read: () => ledger.entry(operation.entryId),
    decide: (entry) => undo(operation, entry?.activity ?? null, person.userId, now),
    undoes: operation.id,
  };
  const recorded = waits
    ? await recordChange(request)
    : onItsWay(await commitChange({ ...request, bulk: true }));
  if (recorded.kind === 'unchanged') throw new Error('undo always changes');
  return recorded;
}

/** Many are left to the worker, so that the turn does not wait for Graph. */
function onItsWay(committed: Committed): Recorded {
  if (committed.kind === 'unchanged') return committed;
  return { kind: 'recorded', operation: committed.operation, delivery: { state: 'onItsWay', by: null } };
}

/** How many of a batch stay because they changed since. If none could be undone, the person is refused. */
function changedSince(results: readonly PromiseSettledResult<unknown>[]): number {
  const failures = results
    .filter((result) => result.status === 'rejected')
    .map(({ reason }) => reason as unknown);
  const bug = failures.find((reason) => !(reason instanceof Refusal));
  if (bug !== undefined) throw bug;
  if (failures.length === results.length) throw failures[0];
  return failures.length;
}

function courseIdOf(operation: Operation | undefined): string {
  return (operation?.after ?? operation?.before)?.courseId ?? '';
}
