import { EVERY_REPORT, idsIn, type Payload } from '../../../cards/verbs.ts';
import { Refusal } from '../../../src/errors.ts';
import { parseAssignmentType, parseNote } from '../../../src/learning/assign/assigning.ts';
import { audienceOf } from '../../../src/learning/assign/audience.ts';
import { leftOutAtFirst } from '../../../src/learning/assign/prospect.ts';
import type { Course } from '../../../src/learning/catalogue/course.ts';
import { readDueDay } from '../../../src/learning/due-day.ts';
import type { AudienceRequest, Draft } from '../../../src/learning/ports/team-ports.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { refusalSaid } from '../shared/ask.ts';
import type { AssignDeps } from './deps.ts';
import { assignForm, choosersFor } from './form.ts';
import { showPreview } from './preview.ts';
import { prospectsFor } from './prospects.ts';

type Form = Payload<'assign.submit'>;

/**
 * Shows what the form would do for each person; nothing is written. A form with problems comes back with all of them and what
 * was typed; `except` are left out at first. Refuses a person without reports, whatever the card said.
 */
export async function submitAssignment(
  turn: Turn,
  deps: AssignDeps,
  form: Form,
  except: readonly string[] = [],
): Promise<Answer> {
  const choosers = await choosersFor(turn, deps);
  const checked = await checkForm(turn, deps, form);
  if ('problems' in checked) {
    const problems = checked.problems.map(refusalSaid);
    return assignForm(turn, deps, choosers, { typed: form, op: form.op, problems });
  }
  const prospects = await prospectsFor(turn, checked.draft, deps);
  const leftOut = prospects.people
    .filter(({ id, prospect }) => leftOutAtFirst(prospect) || except.includes(id))
    .map(({ id }) => id);
  return showPreview(turn, deps, turn.mint(), { ...checked.draft, leftOut }, 0, prospects);
}

async function checkForm(
  { person, speech, now, signal }: Turn,
  deps: AssignDeps,
  form: Form,
): Promise<{ draft: Draft } | { problems: readonly Refusal[] }> {
  const problems: Refusal[] = [];
  const check = async <T>(read: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(error);
      return undefined;
    }
  };
  const course = await check(() => activeCourse(deps.catalogue.get(form.course ?? '')));
  const audience = audienceIn(form);
  const people = await check(() => audienceOf(person.userId, audience, { ...deps, signal }));
  const assignmentType = await check(() => parseAssignmentType(form.assignmentType));
  const due = form.due?.trim() ?? '';
  const dueAt = await check(() => (due === '' ? null : readDueDay(due, speech.timeZone, now)));
  const note = await check(() => parseNote(form.note));
  if (
    course === undefined ||
    people === undefined ||
    assignmentType === undefined ||
    dueAt === undefined ||
    note === undefined
  ) {
    return { problems };
  }
  const terms = { courseId: course.id, assignmentType, due, dueAt, note, audience };
  return { draft: { ...terms, leftOut: [], takeOver: false, shown: [] } };
}

function audienceIn(form: Form): AudienceRequest {
  const chosen = idsIn(form.people);
  return {
    people: [...chosen.filter((id) => id !== EVERY_REPORT), ...idsIn(form.anyone)],
    everyReport: chosen.includes(EVERY_REPORT),
    includeTeams: form.includeTeams === 'true',
    groupId: form.group?.trim() || null,
  };
}

function activeCourse(course: Course | undefined): Course {
  if (course === undefined) throw new Refusal('courseMissing');
  if (!course.isActive) throw new Refusal('courseInactive', { values: { course: course.title } });
  return course;
}
