import { MOST_AT_ONCE, type Payload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { chunksOf } from '../../../src/chunks.ts';
import { Refusal } from '../../../src/errors.ts';
import type { Decision } from '../../../src/learning/activities/activity-rules.ts';
import { operationIdOf } from '../../../src/learning/activities/operation-id.ts';
import type { ChangeRequest } from '../../../src/learning/activities/record-change.ts';
import { changeTerms, withdraw } from '../../../src/learning/assign/assignment-terms.ts';
import { authorise, type Deed } from '../../../src/learning/authorisation.ts';
import { type Day, daysLater, dueDay, readDueDay } from '../../../src/learning/due-day.ts';
import type { AssignmentEntry } from '../../../src/learning/team/team-standing.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { LeadIntention } from '../../understand/team/lead-intention.ts';
import { ask, button, say } from '../shared/ask.ts';
import { courseSaid, described, openAssignments, type Settled, whomSaid } from '../shared/lead.ts';
import { managedEntry } from '../shared/team-access.ts';
import { courseView } from '../shared/views.ts';
import type { AssignDeps } from './deps.ts';

/** Asks before assignments that a sentence names are withdrawn. */
export async function askToWithdrawSaid(turn: Turn, deps: AssignDeps, said: LeadIntention): Promise<Answer> {
  const entries = await entriesSaid(turn, deps, said);
  if ('asks' in entries) return entries.asks;
  for (const { id } of entries.settled) await managedEntry(turn, 'withdraw', id, deps);
  const values = await described(turn, deps, entries.settled);
  const entryIds = entries.settled.map(({ id }) => id);
  const yes = button('reply.withdrawYes', 'given.withdrawAll', { entryIds, op: turn.mint() });
  return ask(turn, { key: 'lead.withdraw', values }, { ...yes, destructive: true });
}

/** Asks before the due dates of assignments that a sentence names are moved: to a day, or by some days each. */
export async function askToMoveSaid(turn: Turn, deps: AssignDeps, said: LeadIntention): Promise<Answer> {
  const entries = await entriesSaid(turn, deps, said);
  if ('asks' in entries) return entries.asks;
  if (said.date?.kind === 'unclear' || (said.date === null && said.days === null))
    throw new Refusal('moreTimeUnclear');
  for (const { id } of entries.settled) await managedEntry(turn, 'change', id, deps);
  const move = {
    ...(said.date === null ? {} : { due: said.date.day }),
    ...(said.days === null ? {} : { days: said.days }),
  };
  const days = entries.settled.map((entry) => dayAfter(entry, move, turn));
  const [day = ''] = days;
  const same = days.every((one) => one === day);
  const values = {
    ...(await described(turn, deps, entries.settled)),
    due: turn.speech.day(readDueDay(day, turn.speech.timeZone, turn.now)),
    days: said.days ?? 0,
  };
  const entryIds = entries.settled.map(({ id }) => id);
  const yes = button('lead.moveYes', 'given.move', { entryIds, op: turn.mint(), ...move });
  return ask(turn, { key: same ? 'lead.move' : 'lead.moveBy', values }, yes);
}

/** Withdraws them, each checked again; one press is one change that one undo takes back. */
export async function withdrawAll(
  turn: Turn,
  deps: AssignDeps,
  { entryIds, op }: Payload<'given.withdrawAll'>,
): Promise<Answer> {
  return changeEach(turn, deps, { entryIds, op, deed: 'withdraw', key: 'lead.withdrawn' }, withdraw);
}

/** Moves their due dates, each checked again. */
export async function moveAll(
  turn: Turn,
  deps: AssignDeps,
  { entryIds, op, ...move }: Payload<'given.move'>,
): Promise<Answer> {
  return changeEach(turn, deps, { entryIds, op, deed: 'change', key: 'lead.moved' }, (activity, entry) =>
    changeTerms(activity, {
      dueAt: readDueDay(dayAfter(entry, move, turn), turn.speech.timeZone, turn.now),
      note: activity.note,
    }),
  );
}

/** The assignments that are meant: of the courses said, or of the one on show. Refuses when there is none, or there are too many. */
async function entriesSaid(
  turn: Turn,
  deps: AssignDeps,
  said: LeadIntention,
): Promise<Settled<readonly AssignmentEntry[]>> {
  const whom = await whomSaid(turn, deps, said);
  if ('asks' in whom) return whom;
  const open = await openAssignments(deps, whom.settled.people);
  const theirs = new Set(open.map(({ activity }) => activity.courseId));
  const courses = new Set<string>();
  for (const [at, course] of said.courses.entries()) {
    const found = courseSaid(turn, deps, said, course, at, theirs);
    if ('asks' in found) return found;
    courses.add(found.settled.courseId);
  }
  const shown = (await turn.recalled).context?.team;
  if (courses.size === 0 && shown != null && 'courseId' in shown) courses.add(shown.courseId);
  const meant = courses.size === 0 ? open : open.filter(({ activity }) => courses.has(activity.courseId));
  if (meant.length === 0) throw new Refusal('notAssigned');
  // several courses of one person, and none named: which one is asked, never all taken
  if (courses.size === 0 && theirs.size > 1) {
    const matches = [...theirs].map((courseId) => ({
      ...{ courseId, entryId: null, score: 1, isActive: true },
      title: courseView(deps.catalogue, courseId, turn.speech).title,
    }));
    return courseSaid(
      turn,
      deps,
      { ...said, courses: [{ words: '', matches }] },
      { words: '', matches },
      0,
    ) as Settled<never>;
  }
  if (meant.length > MOST_AT_ONCE) throw new Refusal('tooManyAtOnce', { values: { limit: MOST_AT_ONCE } });
  return { settled: meant };
}

interface Changing {
  readonly entryIds: readonly string[];
  readonly op: string;
  readonly deed: Deed;
  readonly key: string;
}

async function changeEach(
  turn: Turn,
  deps: AssignDeps,
  { entryIds, op, deed, key }: Changing,
  decide: (activity: AssignmentEntry['activity'], entry: AssignmentEntry) => Decision,
): Promise<Answer> {
  const { ledger, teams, noticeBook, recordChange, commitChange } = deps;
  const actorId = turn.person.userId;
  const batchId = operationIdOf(actorId, op);
  const waits = entryIds.length <= WAITED_FOR;

  async function change(id: string): Promise<AssignmentEntry | undefined> {
    const entry = await managedEntry(turn, deed, id, deps);
    const { learnerId } = entry.activity;
    const standing = await teams.standing(actorId, learnerId, turn.signal);
    const operationId = operationIdOf(actorId, `${op}\n${id}`);
    await noticeBook.note([{ operationId, learnerId, actorId }]);
    const request: ChangeRequest = {
      ...{ operationId, actorId, batchId, source: turn.source },
      read: async () => authorise(actorId, deed, await ledger.entry(id), standing),
      decide: (now) =>
        decide(authorise(actorId, deed, now, standing).activity as AssignmentEntry['activity'], entry),
    };
    const { kind } = waits ? await recordChange(request) : await commitChange({ ...request, bulk: true });
    return kind === 'unchanged' ? undefined : entry;
  }

  const before = await ledger.operationsOfBatch(batchId);
  const ids = [...new Set(entryIds)].filter((id) => !before.some(({ entryId }) => entryId === id));
  const changed: AssignmentEntry[] = [];
  for (const some of chunksOf(ids, WAITED_FOR))
    changed.push(...(await Promise.all(some.map(change))).filter((one) => one !== undefined));
  if (changed.length === 0) {
    if (before.length > 0) return said({ key: 'lead.doneAlready' });
    throw new Refusal('notAssigned');
  }
  const after = await ledger.entry(changed[0]?.id ?? '');
  const dueAt = after?.activity.kind === 'assignment' ? after.activity.dueAt : null;
  const due = dueAt === null ? '–' : turn.speech.day(dueAt);
  return said({ key, values: { ...(await described(turn, deps, changed)), due } });

  function said(text: Said): Answer {
    const buttons = [
      button('card.button.undo', 'change.undo', { operationId: batchId, op: turn.mint() }),
      button('card.button.team', 'team.show', {}),
    ];
    return say(turn, text, { buttons });
  }
}

/** Changes that are made at the same time; for so many the turn also waits for Graph. */
const WAITED_FOR = 8;

/** The day that an assignment is moved to. */
function dayAfter(
  { activity }: AssignmentEntry,
  { due, days = 0 }: { readonly due?: Day | undefined; readonly days?: number | undefined },
  { speech, today }: Turn,
): Day {
  if (due !== undefined) return due;
  const before = activity.dueAt === null ? today : dueDay(activity.dueAt, speech.timeZone);
  const day = daysLater(days > 0 && before < today ? today : before, days);
  return day < today ? today : day;
}
