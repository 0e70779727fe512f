import { MINUTE, toInstant } from '../../../src/clock.ts';
import { type Decision, start, startAnew } from '../../../src/learning/activities/activity-rules.ts';
import { operationIdOf } from '../../../src/learning/activities/operation-id.ts';
import { meantEntries } from '../../../src/learning/activities/own-activities.ts';
import type { Course } from '../../../src/learning/catalogue/course.ts';
import type { LedgerEntry } from '../../../src/learning/ports/ports.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { ask, button } from '../shared/ask.ts';
import { giveReceipt } from '../shared/receipt.ts';
import { courseIn } from '../shared/views.ts';
import type { ActivitiesDeps } from './deps.ts';
import { showEntry } from './show.ts';

/** Teams delivers a press again within about half a minute; after this it is a new press. */
const REDELIVERED_WITHIN = 2 * MINUTE;

/** Starts a course: a new self-initiated one, or the assignment of it. Running and completed ones change nothing. */
export function startCourse(
  turn: Turn,
  deps: ActivitiesDeps,
  courseId: string,
  seed: string,
): Promise<Answer> {
  return begin(turn, deps, courseId, seed, (course, entry) =>
    start(course, entry?.activity, turn.person.userId, toInstant(turn.now)),
  );
}

/** The same by a button, which may be pressed anew; a message, however often it comes, counts once. */
export async function startByButton(
  turn: Turn,
  deps: ActivitiesDeps,
  courseId: string,
  op: string,
): Promise<Answer> {
  return startCourse(turn, deps, courseId, await currentSeed(turn, deps, op));
}

/** The activity that a person means who names this course; undefined when none is on their list. */
export async function meantEntry(
  { person }: Turn,
  { ledger }: Pick<ActivitiesDeps, 'ledger'>,
  courseId: string,
): Promise<LedgerEntry | undefined> {
  const entries = meantEntries(await ledger.entriesOf(person.userId));
  return entries.find(({ activity }) => activity.courseId === courseId);
}

/** The seed of a press that starts a course: another one once what it started is removed, so that the same button starts again. */
export async function currentSeed(turn: Turn, deps: ActivitiesDeps, seed: string): Promise<string> {
  const { person, now } = turn;
  const { ledger } = deps;
  const earlier = await ledger.operation(operationIdOf(person.userId, seed));
  if (earlier === undefined) return seed;
  const isRecent = now.getTime() - Date.parse(earlier.committedAt) <= REDELIVERED_WITHIN;
  if (isRecent || (await ledger.entry(earlier.entryId)) !== undefined) return seed;
  return currentSeed(turn, deps, `${seed}\n${earlier.id}`);
}

/** Takes a completed course again, after confirmation; the record of the first time stays. */
export function retakeCourse(
  turn: Turn,
  deps: ActivitiesDeps,
  courseId: string,
  seed: string,
): Promise<Answer> {
  return begin(turn, deps, courseId, seed, (course, entry) => {
    const open = entry !== undefined && entry.activity.status !== 'completed';
    const existing = open ? entry.activity : undefined;
    const now = toInstant(turn.now);
    return open
      ? start(course, existing, turn.person.userId, now)
      : startAnew(course, turn.person.userId, now);
  });
}

async function begin(
  turn: Turn,
  deps: ActivitiesDeps,
  courseId: string,
  seed: string,
  decide: (course: Course, entry: LedgerEntry | undefined) => Decision,
): Promise<Answer> {
  const { person, mint } = turn;
  const { catalogue, recordChange } = deps;
  const course = courseIn(catalogue, courseId);

  const recorded = await recordChange({
    operationId: operationIdOf(person.userId, seed),
    actorId: person.userId,
    source: turn.source,
    read: () => meantEntry(turn, deps, courseId),
    decide: (entry) => decide(course, entry),
  });
  if (recorded.kind === 'recorded') return giveReceipt(turn, deps, recorded.operation, recorded.delivery);
  if (recorded.decision.kind === 'ask' || recorded.entry === undefined) {
    const yes = button('reply.retakeYes', 'course.retake', { courseId, op: mint() });
    const values = { course: course.title };
    return ask(turn, { key: 'reply.retake', values }, yes, recorded.entry?.id);
  }
  return showEntry(turn, deps, recorded.entry, { key: 'reply.running' });
}
