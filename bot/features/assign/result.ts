import { deliveryOf } from '../../../cards/activities/receipt.ts';
import { type AssignOutcome, assignResultCard } from '../../../cards/assign/result.ts';
import type { Card } from '../../../cards/engine/card.ts';
import { messageCard } from '../../../cards/parts/message.ts';
import type { Assignment } from '../../../src/learning/activities/activity.ts';
import type { Operation, TeamShown } from '../../../src/learning/ports/ports.ts';
import type { Draft } from '../../../src/learning/ports/team-ports.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { courseView } from '../shared/views.ts';
import type { AssignDeps } from './deps.ts';

/** People of an assignment whom a follow-up can speak of. */
export const FOLLOWED = 200;
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

/** The result card of a batch, in the turn or when Graph settled more of it; once it was undone it says that, and not what it no longer does. */
export async function assignResultOf(
  batchId: string,
  operations: readonly Operation[],
  { catalogue, names, reach }: Pick<AssignDeps, 'catalogue' | 'names' | 'reach'>,
  speech: LocalSpeech,
  mint: () => string,
  signal?: AbortSignal,
): Promise<Card> {
  const given = latestOfEach(operations).flatMap((operation) =>
    operation.after?.kind === 'assignment' ? [{ operation, assignment: operation.after }] : [],
  );
  const [first] = given;
  if (first === undefined) throw new Error('a batch without assignments');
  const course = courseView(catalogue, first.assignment.courseId, speech);
  const done = given.filter(({ operation }) => operation.state !== 'refused');
  const undone = done.filter(({ operation }) => operation.undoneBy !== null).length;
  if (undone > 0) {
    const values = { course: course.title, count: undone, kept: done.length - undone };
    return messageCard({ text: [{ key: 'reply.undoneAll', values }] }, speech);
  }
  const named = pressingFirst(given).map(({ assignment }) => assignment.learnerId);
  const [known, reached] = await Promise.all([
    names(named, { signal }),
    reach.known(given.map(({ assignment }) => assignment.learnerId)),
  ]);
  const people = given.map(
    ({ operation, assignment }): AssignOutcome => ({
      name: known.get(assignment.learnerId) ?? speech.say('reply.someone'),
      outcome: operation.kind === 'create' ? 'assigned' : 'updated',
      delivery: deliveryOf(operation),
      isReached: reached.has(assignment.learnerId),
    }),
  );
  const undoable = operations.some(({ state, undoneBy }) => state !== 'refused' && undoneBy === null);
  const failed = given.some(({ operation }) => operation.state === 'refused');
  return assignResultCard(
    {
      course,
      assignmentType: chosenType(first.assignment),
      dueAt: first.assignment.dueAt,
      people: people.sort((a, b) => a.name.localeCompare(b.name, speech.language)),
      undo: undoable ? { operationId: batchId, op: mint() } : null,
      retry: failed ? { batchId, op: mint() } : null,
    },
    speech,
  );
}

/** The type of an assignment, as people choose it. */
const chosenType = ({ assignmentType }: Assignment) =>
  assignmentType === 'required' ? 'required' : 'recommended';

/** A draft with the terms of what was assigned, for these people. */
export function draftAgain(terms: Assignment, people: readonly string[]): Draft {
  return {
    ...{ courseId: terms.courseId, dueAt: terms.dueAt, note: terms.note, due: '' },
    assignmentType: chosenType(terms),
    audience: { people, everyReport: false, includeTeams: false, groupId: null },
    ...{ leftOut: [], takeOver: false, shown: [] },
  };
}

/** The assignment that an operation made or changed. */
export function termsOf(operation: Operation | undefined) {
  return operation?.after?.kind === 'assignment' ? operation.after : undefined;
}
