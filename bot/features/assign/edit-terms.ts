import { button as cardButton } from '../../../cards/parts/button.ts';
import { termsFormCard } from '../../../cards/parts/terms-form.ts';
import type { Payload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { Refusal } from '../../../src/errors.ts';
import { operationIdOf } from '../../../src/learning/activities/operation-id.ts';
import { NOTE_LIMIT, parseNote } from '../../../src/learning/assign/assigning.ts';
import { changeTerms, withdraw } from '../../../src/learning/assign/assignment-terms.ts';
import { authorise, type Deed } from '../../../src/learning/authorisation.ts';
import { dueDay, readDueDay } from '../../../src/learning/due-day.ts';
import type { AssignmentEntry } from '../../../src/learning/team/team-standing.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { ask, button, refusalSaid } from '../shared/ask.ts';
import { giveReceipt } from '../shared/receipt.ts';
import { managedEntry } from '../shared/team-access.ts';
import { courseView, nameOf } from '../shared/views.ts';
import type { AssignDeps } from './deps.ts';

type Terms = Pick<Payload<'given.save'>, 'due' | 'note'>;

/** The form to change the due date and the note of an assignment this person may change. */
export async function openTermsForm(
  turn: Turn,
  deps: AssignDeps,
  { entryId }: Payload<'given.change'>,
): Promise<Answer> {
  const entry = await managedEntry(turn, 'change', entryId, deps);
  const { dueAt, note } = entry.activity;
  return form(turn, deps, entry, {
    due: dueAt === null ? '' : dueDay(dueAt, turn.speech.timeZone),
    note: note ?? '',
  });
}

/** Changes them. A form with problems comes back with what was typed. */
export async function saveTerms(
  turn: Turn,
  deps: AssignDeps,
  { entryId, op, ...typed }: Payload<'given.save'>,
): Promise<Answer> {
  const { speech, now } = turn;
  const entry = await managedEntry(turn, 'change', entryId, deps);
  try {
    const due = typed.due?.trim() ?? '';
    const dueAt = due === '' ? null : readDueDay(due, speech.timeZone, now);
    const note = parseNote(typed.note);
    return await changeGiven(turn, deps, entry, { op, deed: 'change' }, (activity) =>
      changeTerms(activity, { dueAt, note }),
    );
  } catch (error) {
    if (!(error instanceof Refusal) || !/^(due|note)/.test(error.code)) throw error;
    return form(turn, deps, entry, typed, [refusalSaid(error)]);
  }
}

/** Asks before an assignment is withdrawn, and says what that takes away. */
export async function askToWithdraw(
  turn: Turn,
  deps: AssignDeps,
  { entryId }: Payload<'given.askWithdraw'>,
): Promise<Answer> {
  const { activity } = await managedEntry(turn, 'withdraw', entryId, deps);
  withdraw(activity);
  const values = { ...(await named(turn, deps, activity)), progress: activity.progress };
  const yes = button('reply.withdrawYes', 'given.withdraw', { entryId, op: turn.mint() });
  return ask(turn, { key: 'reply.withdraw', values }, { ...yes, destructive: true });
}

export async function withdrawGiven(
  turn: Turn,
  deps: AssignDeps,
  { entryId, op }: Payload<'given.withdraw'>,
): Promise<Answer> {
  const operationId = operationIdOf(turn.person.userId, op);
  const done = await deps.ledger.operation(operationId);
  if (done !== undefined) {
    const delivery = { state: 'onItsWay', by: done.nextAttemptAt } as const;
    return giveReceipt(turn, deps, done, done.state === 'confirmed' ? { state: 'saved' } : delivery);
  }
  const entry = await managedEntry(turn, 'withdraw', entryId, deps);
  return changeGiven(turn, deps, entry, { op, deed: 'withdraw' }, withdraw);
}

/** Changes a learner's assignment; the learner is notified, the person gets a receipt. */
async function changeGiven(
  turn: Turn,
  deps: AssignDeps,
  { id, activity }: AssignmentEntry,
  { op, deed }: { op: string; deed: Deed },
  decide: (activity: AssignmentEntry['activity']) => ReturnType<typeof changeTerms>,
): Promise<Answer> {
  const actorId = turn.person.userId;
  const { ledger, teams, noticeBook, recordChange } = deps;
  const standing = await teams.standing(actorId, activity.learnerId, turn.signal);
  const operationId = operationIdOf(actorId, op);
  await noticeBook.note([{ operationId, learnerId: activity.learnerId, actorId }]);
  const recorded = await recordChange({
    operationId,
    actorId,
    source: turn.source,
    read: async () => authorise(actorId, deed, await ledger.entry(id), standing),
    decide: (entry) =>
      decide(authorise(actorId, deed, entry, standing).activity as AssignmentEntry['activity']),
  });
  if (recorded.kind === 'recorded') return giveReceipt(turn, deps, recorded.operation, recorded.delivery);
  throw new Refusal('nothingToChange', {
    values: { course: (await named(turn, deps, activity)).course, progress: activity.progress },
  });
}

async function form(
  turn: Turn,
  deps: AssignDeps,
  entry: AssignmentEntry,
  typed: Terms,
  problems: readonly Said[] = [],
): Promise<Answer> {
  const { speech, today, mint } = turn;
  const card = termsFormCard(
    {
      heading: { key: 'card.terms.change', values: await named(turn, deps, entry.activity) },
      noteIs: 'note',
      today,
      noteLimit: NOTE_LIMIT,
      typed: { due: typed.due ?? '', note: typed.note ?? '' },
      problems,
      buttons: [
        cardButton('card.button.save', 'given.save', { entryId: entry.id, op: mint() }, speech, {
          style: 'positive',
        }),
      ],
    },
    speech,
  );
  return answer(card);
}

async function named(turn: Turn, deps: AssignDeps, { learnerId, courseId }: AssignmentEntry['activity']) {
  const name = await nameOf(learnerId, deps, turn);
  return { name, course: courseView(deps.catalogue, courseId, turn.speech).title };
}
