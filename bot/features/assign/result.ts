import { deliveryOf } from '../../../cards/activities/receipt.ts';
import { type AssignOutcome, assignResultCard } from '../../../cards/assign/result.ts';
import type { Card } from '../../../cards/engine/card.ts';
import type { Assignment } from '../../../src/learning/activities/activity.ts';
import type { Operation, TeamShown } from '../../../src/learning/ports/ports.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { courseView } from '../shared/views.ts';
import type { AssignDeps } from './deps.ts';
import { FOLLOWED } from './followed.ts';

const NAMED = 60;

/** The result of an assignment to several people, as the ledger has it now. */
export async function showAssignResult(turn: Turn, deps: AssignDeps, batchId: string): Promise<Answer> {
  const operations = await deps.ledger.operationsOfBatch(batchId);
  const waits = operations.some(({ state }) => state === 'waiting');
  return answer(await assignResultOf(batchId, operations, deps, turn.speech, turn.mint, turn.signal), {
    awaiting: waits ? [batchId] : [],
    remember: { team: shownOf(batchId, operations) },
  });
}

function shownOf(id: string, operations: readonly Operation[]): TeamShown | null {
  const courseId = operations[0]?.after?.courseId;
  if (courseId === undefined) return null;
  const learnerIds = operations.flatMap(({ after }) => after?.learnerId ?? []).slice(0, FOLLOWED);
  return { kind: 'assigned', id, courseId, learnerIds };
}

/** The newest operation of each person. */
export function latestOfEach(operations: readonly Operation[]): readonly Operation[] {
  return [...new Map(operations.map((one) => [(one.after ?? one.before)?.learnerId, one])).values()];
}

/** The people whom the card names, since Graph is not asked for hundreds of names. */
function pressingFirst<T extends { operation: Operation }>(given: readonly T[]): readonly T[] {
  const order: readonly Operation['state'][] = ['refused', 'setAside', 'waiting', 'confirmed'];
  return [...given]
    .sort((a, b) => order.indexOf(a.operation.state) - order.indexOf(b.operation.state))
    .slice(0, NAMED);
}

/** The result card of a batch, in the turn or when Graph settled more of it. */
export async function assignResultOf(
  batchId: string,
  operations: readonly Operation[],
  { catalogue, names }: Pick<AssignDeps, 'catalogue' | 'names'>,
  speech: LocalSpeech,
  mint: () => string,
  signal?: AbortSignal,
): Promise<Card> {
  const given = latestOfEach(operations).flatMap((operation) =>
    operation.after?.kind === 'assignment' ? [{ operation, assignment: operation.after }] : [],
  );
  const [first] = given;
  if (first === undefined) throw new Error('a batch without assignments');
  const named = pressingFirst(given).map(({ assignment }) => assignment.learnerId);
  const known = await names(named, { signal });
  const outcome = ({
    operation,
    assignment,
  }: {
    operation: Operation;
    assignment: Assignment;
  }): AssignOutcome => ({
    name: known.get(assignment.learnerId) ?? speech.say('reply.someone'),
    outcome: operation.kind === 'create' ? 'assigned' : 'updated',
    delivery: deliveryOf(operation),
  });
  const undoable = operations.some(({ state, undoneBy }) => state !== 'refused' && undoneBy === null);
  const failed = given.some(({ operation }) => operation.state === 'refused');
  return assignResultCard(
    {
      course: courseView(catalogue, first.assignment.courseId, speech),
      assignmentType: first.assignment.assignmentType === 'required' ? 'required' : 'recommended',
      dueAt: first.assignment.dueAt,
      people: given.map(outcome).sort((a, b) => a.name.localeCompare(b.name, speech.language)),
      undo: undoable ? { operationId: batchId, op: mint() } : null,
      retry: failed ? { batchId, op: mint() } : null,
    },
    speech,
  );
}
