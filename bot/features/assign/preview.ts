import { assignPreviewCard, PREVIEW_PAGE } from '../../../cards/assign/preview.ts';
import { optional } from '../../../cards/engine/optional.ts';
import { idsIn, type Payload } from '../../../cards/verbs.ts';
import { toInstant } from '../../../src/clock.ts';
import { Refusal } from '../../../src/errors.ts';
import { operationIdOf } from '../../../src/learning/activities/operation-id.ts';
import { WAITED_FOR } from '../../../src/learning/assign/assign-run.ts';
import { isAssignable, leftOutAtFirst, prospectKinds } from '../../../src/learning/assign/prospect.ts';
import { timeLeft } from '../../../src/learning/due-day.ts';
import type { Draft } from '../../../src/learning/ports/team-ports.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { activeCourseIn, courseView, partOf } from '../shared/views.ts';
import type { AssignDeps } from './deps.ts';
import { reopenForm } from './form.ts';
import { type ProspectivePerson, type Prospects, prospectsFor } from './prospects.ts';
import { FOLLOWED, showAssignResult } from './result.ts';

type PreviewInputs = Pick<Payload<'assign.page'>, 'leftOut' | 'takeOver'>;

/** Another page of the preview; the choices of the page before are stored. */
export async function pageAssignment(
  turn: Turn,
  deps: AssignDeps,
  { draftId, offset, ...inputs }: Payload<'assign.page'>,
): Promise<Answer> {
  const draft = withInputs(await draftOf(turn, deps, draftId), inputs);
  const prospects = await prospectsFor(turn, draft, deps);
  return showPreview(turn, deps, draftId, draft, offset, prospects);
}

/** Back from the preview to its form. */
export async function changeAssignment(
  turn: Turn,
  deps: AssignDeps,
  { draftId }: Payload<'assign.change'>,
): Promise<Answer> {
  return reopenForm(turn, deps, await draftOf(turn, deps, draftId));
}

/**
 * Assigns to everybody of the preview who is not left out, computed again from Graph and the ledger. The same press again is
 * the same run.
 */
export async function confirmAssignment(
  turn: Turn,
  deps: AssignDeps,
  { draftId, op, ...inputs }: Payload<'assign.confirm'>,
): Promise<Answer> {
  const { person, now } = turn;
  const draft = withInputs(await draftOf(turn, deps, draftId), inputs);
  const course = activeCourseIn(deps.catalogue, draft.courseId);
  if (draft.dueAt !== null && timeLeft(draft.dueAt, turn) < 0)
    return reopenForm(turn, deps, draft, [{ key: 'refusal.dueDateInPast' }]);

  const prospects = await prospectsFor(turn, draft, deps);
  const learnerIds = toAssign(draft, prospects.people).map(({ id }) => id);
  if (learnerIds.length === 0) throw new Refusal('nobodyLeft', { values: { course: course.title } });
  const batchId = operationIdOf(person.userId, op);
  await rememberCard(turn, deps, batchId, learnerIds.length);
  const run = await deps.assignRuns.confirm({
    ...{ id: draftId, actorId: person.userId, draft, seed: op, batchId, learnerIds },
    confirmedAt: toInstant(now),
  });
  return showAssignResult(turn, deps, run.batchId);
}

/**
 * Stores where the result of many will stand before the first is assigned: were this process to die before it is shown, whoever
 * carries on brings it there, since the preview would otherwise stay for ever.
 */
async function rememberCard(
  { person, conversationId, pressedMessageId, personal }: Turn,
  { receipts }: AssignDeps,
  operationId: string,
  people: number,
): Promise<void> {
  if (people <= WAITED_FOR || pressedMessageId === null || !personal) return;
  const { tenantId, userId } = person;
  await receipts.remember({ operationId, conversationId, messageId: pressedMessageId, tenantId, userId });
}

/** Stores the draft and shows one page of its preview. */
export async function showPreview(
  turn: Turn,
  deps: AssignDeps,
  draftId: string,
  draft: Draft,
  asked: number,
  prospects: Prospects,
): Promise<Answer> {
  const { person, speech, mint } = turn;
  const people = inPreviewOrder(prospects.people, speech.say('reply.someone'), speech.language);
  const { offset, page } = partOf(people, asked, PREVIEW_PAGE);
  const shown = page.map(({ id }) => id);
  await deps.drafts.keep(draftId, person.userId, { ...draft, shown });
  const learnerIds = toAssign(draft, prospects.people).map(({ id }) => id);
  const card = assignPreviewCard(
    {
      draftId,
      op: mint(),
      course: courseView(deps.catalogue, draft.courseId, speech),
      assignmentType: draft.assignmentType,
      dueAt: draft.dueAt,
      note: draft.note,
      people: page,
      counts: countsByKind(draft, people),
      notYours: prospects.notYours,
      offset,
      total: people.length,
      leftOut: draft.leftOut.filter((id) => shown.includes(id)),
      dropped: page.filter((one) => isDropped(draft, one)).map(({ id }) => id),
      assignable: learnerIds.length,
      reach: await deps.reach.of(learnerIds),
      takeOver: draft.takeOver,
    },
    speech,
  );
  const { courseId } = draft;
  return answer(card, {
    remember: { team: { kind: 'preview', id: draftId, courseId, learnerIds: learnerIds.slice(0, FOLLOWED) } },
  });
}

/** Whether the manager left this person out, and not the preview itself. */
const isDropped = ({ leftOut }: Pick<Draft, 'leftOut'>, { id, prospect }: ProspectivePerson) =>
  leftOut.includes(id) && !leftOutAtFirst(prospect);

/** How many there are of each kind; whom the manager left out counts as that, and not as what they would have been. */
function countsByKind(draft: Draft, people: readonly ProspectivePerson[]) {
  const byKind = Map.groupBy(people, (one) => (isDropped(draft, one) ? 'leftOut' : one.prospect.kind));
  return ([...prospectKinds, 'leftOut'] as const).flatMap((kind) =>
    optional(byKind.get(kind)).map(({ length }) => ({ kind, count: length })),
  );
}

/** A draft of this person's. Refuses one that is forgotten, or somebody else's. */
export async function draftOf({ person }: Turn, { drafts }: AssignDeps, draftId: string): Promise<Draft> {
  const draft = await drafts.draft(draftId, person.userId);
  if (draft === undefined) throw new Refusal('formOutdated');
  return draft;
}

/** The checkboxes of a page count for the people on that page only. */
function withInputs(draft: Draft, { leftOut, takeOver }: PreviewInputs): Draft {
  if (leftOut === undefined && takeOver === undefined) return draft;
  const elsewhere = draft.leftOut.filter((id) => !draft.shown.includes(id));
  const here = idsIn(leftOut).filter((id) => draft.shown.includes(id));
  return {
    ...draft,
    leftOut: leftOut === undefined ? draft.leftOut : [...elsewhere, ...here],
    takeOver: takeOver === undefined ? draft.takeOver : takeOver === 'true',
  };
}

function toAssign({ leftOut, takeOver }: Draft, prospects: readonly ProspectivePerson[]) {
  const out = new Set(leftOut);
  return prospects.filter(({ id, prospect }) => !out.has(id) && isAssignable(prospect, takeOver));
}

function inPreviewOrder(prospects: readonly ProspectivePerson[], someone: string, language: string) {
  return prospects
    .map(({ name, ...rest }) => ({ ...rest, name: name ?? someone }))
    .sort(
      (a, b) =>
        prospectKinds.indexOf(a.prospect.kind) - prospectKinds.indexOf(b.prospect.kind) ||
        a.name.localeCompare(b.name, language),
    );
}
