import { button } from '../../../cards/parts/button.ts';
import { termsFormCard } from '../../../cards/parts/terms-form.ts';
import type { Payload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { toInstant } from '../../../src/clock.ts';
import { Refusal } from '../../../src/errors.ts';
import { operationIdOf } from '../../../src/learning/activities/operation-id.ts';
import { NOTE_LIMIT, parseNote } from '../../../src/learning/assign/assigning.ts';
import { changeTerms } from '../../../src/learning/assign/assignment-terms.ts';
import { authorise } from '../../../src/learning/authorisation.ts';
import { type Day, daysLater, dueDay, readDueDay } from '../../../src/learning/due-day.ts';
import type { AssignmentEntry } from '../../../src/learning/team/team-standing.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { refusalSaid, say } from '../shared/ask.ts';
import { managedEntry } from '../shared/team-access.ts';
import { courseView } from '../shared/views.ts';
import type { MoreTimeDeps } from './deps.ts';

/** The form's default: a week after the due date, or after today when that is past. */
const OFFERED_DAYS = 7;

/** The learner's form to ask for more time. */
export async function openTimeForm(
  turn: Turn,
  deps: MoreTimeDeps,
  { entryId, days = OFFERED_DAYS, day }: Payload<'time.open'>,
): Promise<Answer> {
  const entry = await dueEntry(turn, deps, entryId);
  return timeForm(turn, deps, entry, { due: day ?? dayAfter(entry, days, turn) ?? '', note: '' });
}

/** Asks the learner's manager. The same request while one is open is refused. */
export async function askForTime(
  turn: Turn,
  deps: MoreTimeDeps,
  { entryId, ...typed }: Payload<'time.ask'>,
): Promise<Answer> {
  const entry = await dueEntry(turn, deps, entryId);
  try {
    const due = typed.due?.trim() ?? '';
    if (due === '') throw new Refusal('dueDateMissing');
    return await request(turn, deps, entry, due, parseNote(typed.note));
  } catch (error) {
    if (!(error instanceof Refusal) || !/^(due|note|moreTimeUnclear)/.test(error.code)) throw error;
    return timeForm(turn, deps, entry, { due: typed.due ?? '', note: typed.note ?? '' }, [
      refusalSaid(error),
    ]);
  }
}

/** The same as a command: by so many days, or until a day; the form without either. */
export async function askForTimeTyped(
  turn: Turn,
  deps: MoreTimeDeps,
  entryId: string,
  wanted: { readonly days: number | null; readonly day: string | null },
): Promise<Answer> {
  const entry = await dueEntry(turn, deps, entryId);
  const day = wanted.day ?? (wanted.days === null ? null : dayAfter(entry, wanted.days, turn));
  if (day === null) return openTimeForm(turn, deps, { entryId });
  return request(turn, deps, entry, day, null);
}

/** The manager's answer: another due date, or none. Both people are told. Refuses a request that is answered already. */
export async function answerTime(
  turn: Turn,
  deps: MoreTimeDeps,
  { requestId, decision, due = '', note = '' }: Payload<'time.answer'>,
): Promise<Answer> {
  const { person, speech, now } = turn;
  const { timeRequests, moreTimeRequests, ledger, teams, noticeBook, recordChange, catalogue } = deps;
  const asked = await timeRequests.request(requestId);
  if (asked === undefined || asked.state !== 'open' || asked.expiresAt <= toInstant(now))
    throw new Refusal('moreTimeOver');
  const entry = await managedEntry(turn, 'grantTime', asked.entryId, deps);
  const { learnerId, courseId, dueAt } = entry.activity;
  const name = await moreTimeRequests.nameOf(learnerId, speech, turn.signal);
  const course = courseView(catalogue, courseId, speech).title;

  if (decision === 'decline') {
    const reason = parseNote(note);
    if (!(await timeRequests.end(requestId, 'declined'))) throw new Refusal('moreTimeOver');
    const declined = async (theirs: Turn['speech']) => ({
      key: reason === null ? 'reply.timeDeclined' : 'reply.timeDeclinedWhy',
      values: { ...(await valuesFor(theirs, dueAt)), reason: reason ?? '' },
    });
    await moreTimeRequests.tell(asked, declined, turn);
    await moreTimeRequests.close(asked, turn);
    return said('reply.timeRefused', dueAt);
  }

  const granted = due.trim() === '' ? asked.wantedDueAt : readDueDay(due, speech.timeZone, now);
  const standing = await teams.standing(person.userId, learnerId, turn.signal);
  // derived from the request: the first answer decides, and the same answer twice is one change
  const operationId = operationIdOf('request for more time', requestId);
  const recorded = await recordChange({
    operationId,
    actorId: person.userId,
    source: turn.source,
    read: async () => authorise(person.userId, 'grantTime', await ledger.entry(entry.id), standing),
    decide: (current) =>
      changeTerms(authorise(person.userId, 'grantTime', current, standing).activity, {
        dueAt: granted,
        note: entry.activity.note,
      }),
  });
  const change = recorded.kind === 'recorded' ? recorded.operation.after : entry.activity;
  const newDue = change?.kind === 'assignment' ? change.dueAt : granted;
  const ended = await timeRequests.end(requestId, newDue === asked.wantedDueAt ? 'approved' : 'changed');
  if (ended) {
    const granting = async (theirs: Turn['speech']) => ({
      key: 'reply.timeGranted',
      values: await valuesFor(theirs, newDue),
    });
    const told = await moreTimeRequests.tell(asked, granting, turn);
    if (!told) await noticeBook.note([{ operationId, learnerId, actorId: person.userId }]);
    await moreTimeRequests.close(asked, turn);
  }
  return said('reply.timeAnswered', newDue);

  async function valuesFor(theirs: Turn['speech'], at: string | null) {
    return {
      name: await moreTimeRequests.nameOf(person.userId, theirs, turn.signal),
      course: courseView(catalogue, courseId, theirs).title,
      due: at === null ? '–' : theirs.day(at),
    };
  }

  function said(key: string, at: string | null): Answer {
    return say(turn, { key, values: { name, course, due: at === null ? '–' : speech.day(at) } });
  }
}

/** The learner's own open assignment with a due date. */
async function dueEntry(
  { person, speech }: Turn,
  { ledger, catalogue }: MoreTimeDeps,
  entryId: string,
): Promise<AssignmentEntry> {
  const entry = await ledger.entry(entryId);
  // a self-initiated course has no due date, which is another refusal than for somebody else's
  if (entry?.activity.learnerId === person.userId) {
    const { activity } = entry;
    const due = activity.kind === 'assignment' && activity.dueAt !== null && activity.status !== 'completed';
    if (!due) {
      const course = courseView(catalogue, activity.courseId, speech).title;
      throw new Refusal('moreTimeNotDue', { values: { course } });
    }
  }
  return authorise(person.userId, 'askForTime', entry) as AssignmentEntry;
}

async function request(
  turn: Turn,
  { moreTimeRequests, catalogue }: MoreTimeDeps,
  entry: AssignmentEntry,
  day: string,
  reason: string | null,
): Promise<Answer> {
  const { speech, now } = turn;
  const wanted = readDueDay(day, speech.timeZone, now);
  const { dueAt, courseId } = entry.activity;
  const course = courseView(catalogue, courseId, speech).title;
  if (dueAt !== null && day <= dueDay(dueAt, speech.timeZone)) throw new Refusal('moreTimeUnclear');
  try {
    const name = await moreTimeRequests.ask(entry, wanted, reason, turn);
    return say(turn, { key: 'reply.timeAsked', values: { name, course, wanted: speech.day(wanted) } });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'moreTimeAsked') throw error;
    throw new Refusal('moreTimeAsked', { values: { course } });
  }
}

/** So many days after the due date, or after today when that is over, as a calendar day of the learner. */
function dayAfter({ activity }: AssignmentEntry, days: number, { speech, today }: Turn): Day {
  const due = activity.dueAt === null ? today : dueDay(activity.dueAt, speech.timeZone);
  return daysLater(due > today ? due : today, days);
}

function timeForm(
  { speech, today, mint }: Turn,
  { catalogue }: MoreTimeDeps,
  { id, activity }: AssignmentEntry,
  typed: { readonly due: string; readonly note: string },
  problems: readonly Said[] = [],
): Answer {
  const course = courseView(catalogue, activity.courseId, speech).title;
  const card = termsFormCard(
    {
      heading: { key: 'card.terms.ask', values: { course } },
      explanation: { key: 'card.terms.askManager' },
      noteIs: 'reason',
      today,
      noteLimit: NOTE_LIMIT,
      typed,
      problems,
      buttons: [
        button('card.button.ask', 'time.ask', { entryId: id, op: mint() }, speech, { style: 'positive' }),
      ],
    },
    speech,
  );
  return answer(card);
}
