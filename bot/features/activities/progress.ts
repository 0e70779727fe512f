import { toInstant } from '../../../src/clock.ts';
import { Refusal } from '../../../src/errors.ts';
import type { Activity } from '../../../src/learning/activities/activity.ts';
import {
  advance,
  complete,
  type Decision,
  mark,
  reopen,
  startAt,
} from '../../../src/learning/activities/activity-rules.ts';
import { operationIdOf } from '../../../src/learning/activities/operation-id.ts';
import type { Recorded } from '../../../src/learning/activities/record-change.ts';
import { authorise } from '../../../src/learning/authorisation.ts';
import type { CourseMatch } from '../../../src/learning/catalogue/find-course.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { ask, button } from '../shared/ask.ts';
import { giveReceipt } from '../shared/receipt.ts';
import { courseIn, courseView } from '../shared/views.ts';
import type { ActivitiesDeps } from './deps.ts';
import { showEntry } from './show.ts';
import { currentSeed, meantEntry } from './start.ts';

/** One activity of the person's own; operation ids are derived from `seed`, so that the same press is the same change. */
export interface Report {
  readonly entryId: string;
  readonly seed: string;
}

/** A typed report. A course that was started earlier in the same message has an entry only now. */
export async function reportOn(
  { entryId, courseId }: CourseMatch,
  turn: Turn,
  deps: ActivitiesDeps,
  seed: string,
): Promise<Report> {
  if (entryId !== null) return { entryId, seed };
  const entry = await meantEntry(turn, deps, courseId);
  if (entry === undefined) throw new Refusal('activityNotFound');
  return { entryId: entry.id, seed };
}

/** Adds a course that was not on the person's list with how far they are; one that is there by now is reported on. */
export async function addReported(
  turn: Turn,
  deps: ActivitiesDeps,
  { courseId, op, progress }: { readonly courseId: string; readonly op: string; readonly progress: number },
): Promise<Answer> {
  const { userId } = turn.person;
  const at = toInstant(turn.now);
  const recorded = await deps.recordChange({
    operationId: operationIdOf(userId, await currentSeed(turn, deps, op)),
    actorId: userId,
    source: turn.source,
    read: () => meantEntry(turn, deps, courseId),
    decide: (entry) =>
      entry === undefined
        ? startAt(courseIn(deps.catalogue, courseId), userId, progress, at)
        : mark(entry.activity, progress, at),
  });
  return answerReport(turn, deps, recorded, progress);
}

/** Sets the progress, in whole per cent; for a completed course, asks first. */
export function reportProgress(
  turn: Turn,
  deps: ActivitiesDeps,
  report: Report,
  progress: number,
): Promise<Answer> {
  return change(turn, deps, report, progress, (activity, now) => mark(activity, progress, now));
}

/** The same by a button, which never takes back what was reported since. */
export function advanceProgress(
  turn: Turn,
  deps: ActivitiesDeps,
  report: Report,
  progress: number,
): Promise<Answer> {
  return change(turn, deps, report, progress, (activity, now) => advance(activity, progress, now));
}

export function completeActivity(turn: Turn, deps: ActivitiesDeps, report: Report): Promise<Answer> {
  return change(turn, deps, report, 100, complete);
}

/** Sets the progress of a completed course, after confirmation. */
export function reopenActivity(
  turn: Turn,
  deps: ActivitiesDeps,
  report: Report,
  progress: number,
): Promise<Answer> {
  return change(turn, deps, report, progress, (activity, now) => reopen(activity, progress, now));
}

async function change(
  turn: Turn,
  deps: ActivitiesDeps,
  { entryId, seed }: Report,
  progress: number,
  decide: (activity: Activity, now: string) => Decision,
): Promise<Answer> {
  const { person, now } = turn;
  const { ledger, recordChange } = deps;
  const recorded = await recordChange({
    operationId: operationIdOf(person.userId, seed),
    actorId: person.userId,
    source: turn.source,
    read: async () => authorise(person.userId, 'report', await ledger.entry(entryId)),
    decide: (entry) => decide(authorise(person.userId, 'report', entry).activity, toInstant(now)),
  });
  return answerReport(turn, deps, recorded, progress);
}

/** The receipt; or a question, or the activity with why nothing was changed. */
async function answerReport(
  turn: Turn,
  deps: ActivitiesDeps,
  recorded: Recorded,
  progress: number,
): Promise<Answer> {
  if (recorded.kind === 'recorded') return giveReceipt(turn, deps, recorded.operation, recorded.delivery);

  const { person, speech, mint } = turn;
  const entry = authorise(person.userId, 'report', recorded.entry);
  const entryId = entry.id;
  if (recorded.decision.kind === 'ask') {
    const { title } = courseView(deps.catalogue, entry.activity.courseId, speech);
    const yes = button('reply.reopenYes', 'activity.reopen', { entryId, progress, op: mint() });
    return ask(turn, { key: 'reply.reopen', values: { course: title, progress } }, yes, entryId);
  }
  const key = saidOf[recorded.decision.because];
  return showEntry(turn, deps, entry, { key, values: { progress: entry.activity.progress } });
}

const saidOf = {
  sameValue: 'reply.sameValue',
  isFurther: 'reply.isFurther',
  alreadyCompleted: 'reply.completedAlready',
  alreadyRunning: 'reply.running',
} as const;
