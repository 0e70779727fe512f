import type { Payload } from '../../../cards/verbs.ts';
import { toInstant } from '../../../src/clock.ts';
import { Refusal } from '../../../src/errors.ts';
import { stillTheirs } from '../../../src/learning/assign/audience.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { AssignDeps } from './deps.ts';
import { draftAgain, latestOfEach, showAssignResult, termsOf } from './result.ts';

/** Repeats the assignments that Graph refused, with the same terms and on the same card. */
export async function retryAssignment(
  turn: Turn,
  deps: AssignDeps,
  { batchId, op }: Payload<'assign.retry'>,
): Promise<Answer> {
  const { person, now, signal } = turn;
  const operations = await deps.ledger.operationsOfBatch(batchId);
  if (operations.length === 0 || operations.some(({ actorId }) => actorId !== person.userId))
    throw new Refusal('formOutdated');
  const failed = latestOfEach(operations).filter(({ state }) => state === 'refused');
  const terms = termsOf(failed[0]);
  if (terms === undefined) return showAssignResult(turn, deps, batchId);
  const learnerIds = await stillTheirs(
    person.userId,
    failed.flatMap(({ after }) => after?.learnerId ?? []),
    { ...deps, signal },
  );
  if (learnerIds.length === 0) throw new Refusal('notYourReport');
  const draft = { ...draftAgain(terms, learnerIds), takeOver: true };
  const runId = turn.mint();
  await deps.drafts.keep(runId, person.userId, draft);
  await deps.assignRuns.confirm({
    ...{ id: runId, actorId: person.userId, draft, seed: op, batchId, learnerIds },
    confirmedAt: toInstant(now),
  });
  return showAssignResult(turn, deps, batchId);
}
