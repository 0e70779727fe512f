import { EVERY_REPORT, MOST_AT_ONCE } from '../../../cards/verbs.ts';
import { Refusal } from '../../../src/errors.ts';
import { dueDay, readDueDay } from '../../../src/learning/due-day.ts';
import type { TeamShown } from '../../../src/learning/ports/ports.ts';
import type { Draft } from '../../../src/learning/ports/team-ports.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { LeadIntention } from '../../understand/team/lead-intention.ts';
import { courseSaid, whomSaid } from '../shared/lead.ts';
import type { AssignDeps } from './deps.ts';
import { choosersFor, dueSaid, openAssignForm, unclearDate } from './form.ts';
import { draftOf, showPreview } from './preview.ts';
import { prospectsFor } from './prospects.ts';
import { draftAgain, termsOf } from './result.ts';
import { submitAssignment } from './submit-assignment.ts';

/**
 * A typed assignment: straight to the preview of each course when it is plain who gets what, otherwise to a choice or the form. Nothing
 * is assigned before a preview is confirmed.
 */
export async function assignSaid(
  turn: Turn,
  deps: AssignDeps,
  said: LeadIntention,
): Promise<readonly Answer[]> {
  await choosersFor(turn, deps);
  const whom = await whomSaid(turn, deps, said);
  if ('asks' in whom) return [whom.asks];
  const answers: Answer[] = [];
  const courses = said.courses.length > 0 ? said.courses : [null];
  for (const course of courses) {
    const one = { ...said, courses: course === null ? [] : [course] };
    const found = course === null ? null : courseSaid(turn, deps, one, course, 0);
    if (found !== null && 'asks' in found) answers.push(found.asks);
    else answers.push(await assignOne(turn, deps, one, found?.settled.courseId ?? null, whom.settled));
  }
  return answers;
}

async function assignOne(
  turn: Turn,
  deps: AssignDeps,
  said: LeadIntention,
  courseId: string | null,
  {
    people,
    isEverybody,
    except,
  }: Extract<Awaited<ReturnType<typeof whomSaid>>, { settled: unknown }>['settled'],
): Promise<Answer> {
  const form = {
    ...(courseId === null ? {} : { course: courseId }),
    people: isEverybody ? EVERY_REPORT : people.map(({ id }) => id).join(','),
    ...(said.assignmentType === null ? {} : { assignmentType: said.assignmentType }),
    due: dueSaid(turn, said.date),
    note: said.note,
  };
  if (said.everyone !== null && people.length === 0) throw new Refusal('nothingToNudge');
  const open = courseId === null || people.length === 0 || said.date?.kind === 'unclear';
  if (open) return openAssignForm(turn, deps, form, unclearDate(said.date));
  return submitAssignment(turn, deps, { ...form, op: turn.mint() }, except);
}

/** A change of what was just previewed, or a further step after what was just assigned. */
export async function correctSaid(turn: Turn, deps: AssignDeps, said: LeadIntention): Promise<Answer> {
  const shown = (await turn.recalled).context?.team ?? null;
  if (shown?.kind !== 'preview' && shown?.kind !== 'assigned') throw new Refusal('formOutdated');
  const draft = await draftShown(turn, deps, shown);
  const whom = await whomSaid(turn, deps, said);
  if ('asks' in whom) return whom.asks;
  const { people, except } = whom.settled;
  const day = said.date?.kind === 'day' ? said.date.day : null;
  const added = people.map(({ id }) => id);
  const changed: Draft = {
    ...draft,
    ...(day === null ? {} : { due: day, dueAt: readDueDay(day, turn.speech.timeZone, turn.now) }),
    assignmentType: said.assignmentType ?? draft.assignmentType,
    audience: {
      ...draft.audience,
      // what is assigned stays so: only the others are previewed
      people: shown.kind === 'assigned' && added.length > 0 ? added : [...draft.audience.people, ...added],
    },
    leftOut: [...draft.leftOut.filter((id) => !added.includes(id)), ...except],
  };
  const prospects = await prospectsFor(turn, changed, deps);
  const draftId = shown.kind === 'preview' ? shown.id : turn.mint();
  return showPreview(turn, deps, draftId, changed, 0, prospects);
}

/** The draft on show, or one with the terms of what was just assigned. */
async function draftShown(
  turn: Turn,
  deps: AssignDeps,
  { kind, id }: Extract<TeamShown, { kind: 'preview' | 'assigned' }>,
): Promise<Draft> {
  if (kind === 'preview') return draftOf(turn, deps, id);
  const operations = await deps.ledger.operationsOfBatch(id);
  const terms = termsOf(operations.find(({ after }) => after?.kind === 'assignment'));
  if (terms === undefined || operations.some(({ actorId }) => actorId !== turn.person.userId))
    throw new Refusal('formOutdated');
  const learnerIds = operations.flatMap(({ after }) => after?.learnerId ?? []).slice(0, MOST_AT_ONCE);
  const due = terms.dueAt === null ? '' : dueDay(terms.dueAt, turn.speech.timeZone);
  return { ...draftAgain(terms, learnerIds), due };
}
