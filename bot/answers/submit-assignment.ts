import type { Payload } from '../../cards/verbs.ts';
import { toInstant } from '../../src/clock.ts';
import { Refusal } from '../../src/errors.ts';
import {
  type AssignmentTerms,
  assign,
  chooseReports,
  parseAssignmentType,
  parseNote,
} from '../../src/learning/assigning.ts';
import type { Course } from '../../src/learning/course.ts';
import { endOfDueDay } from '../../src/learning/due-date.ts';
import { operationIdOf } from '../../src/learning/operation-id.ts';
import { meantEntries } from '../../src/learning/own-activities.ts';
import type { PersonRecord } from '../../src/learning/ports.ts';
import { type Answer, answer } from '../answer.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';
import { assignForm, reportsOf } from './assign-form.ts';
import { showAssignResult } from './assign-result.ts';

type Form = Payload<'assign.submit'>;

/**
 * Assigns a course to direct reports: one assignment each. A form with problems comes back with all of them and what
 * was typed; nothing is half done. Refuses who has no reports, whatever the card said.
 */
export async function submitAssignment(turn: Turn, services: Services, form: Form): Promise<Answer> {
  const reports = await reportsOf(turn, services);
  const checked = checkForm(turn, services, form, reports);
  if ('problems' in checked) {
    const problems = checked.problems.map(({ code, values }) => ({ key: `refusal.${code}`, values }));
    return answer(assignForm(turn, services, reports, { typed: form, op: form.op, problems }));
  }
  const { terms, learners } = checked;
  const batchId = operationIdOf(turn.person.userId, form.op);
  await Promise.all(
    learners.map((learner) => assignTo(turn, services, terms, learner, { op: form.op, batchId })),
  );
  return showAssignResult(turn, services, batchId);
}

function checkForm(
  { person, speech, now }: Turn,
  { catalogue }: Services,
  form: Form,
  reports: readonly PersonRecord[],
): { terms: AssignmentTerms; learners: readonly PersonRecord[] } | { problems: readonly Refusal[] } {
  const problems: Refusal[] = [];
  const check = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(error);
      return undefined;
    }
  };
  const course = check(() => activeCourse(catalogue.get(form.course ?? '')));
  const learners = check(() => chooseReports(form.people, reports));
  const assignmentType = check(() => parseAssignmentType(form.assignmentType));
  const due = form.due?.trim() ?? '';
  const dueAt = check(() => (due === '' ? null : endOfDueDay(due, speech.timeZone, now)));
  const note = check(() => parseNote(form.note));
  if (
    course === undefined ||
    learners === undefined ||
    assignmentType === undefined ||
    dueAt === undefined ||
    note === undefined
  ) {
    return { problems };
  }
  const terms = {
    course,
    assignmentType,
    dueAt,
    note,
    assignerId: person.userId,
    assignedAt: toInstant(now),
  };
  return { terms, learners };
}

function activeCourse(course: Course | undefined): Course {
  if (course === undefined) throw new Refusal('courseMissing');
  if (!course.isActive) throw new Refusal('courseInactive', { values: { course: course.title } });
  return course;
}

async function assignTo(
  { person }: Turn,
  { ledger, recordChange, notices }: Services,
  terms: AssignmentTerms,
  learner: PersonRecord,
  { op, batchId }: { op: string; batchId: string },
): Promise<void> {
  const recorded = await recordChange({
    operationId: operationIdOf(person.userId, `${op}\n${learner.id}`),
    actorId: person.userId,
    batchId,
    read: async () => meantEntries(await ledger.entriesForCourse(terms.course.id, [learner.id]))[0],
    decide: (entry) => assign(terms, learner.id, entry?.activity),
  });
  if (recorded.kind === 'recorded' && recorded.delivery.state === 'saved') {
    await notices.tell(recorded.operation, person.tenantId);
  }
}
