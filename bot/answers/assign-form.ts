import { DateTime } from 'luxon';
import { type AssignField, assignFormCard } from '../../cards/assign-form.ts';
import type { Card } from '../../cards/card.ts';
import type { Said } from '../../cards/views.ts';
import { Refusal } from '../../src/errors.ts';
import { NOTE_LIMIT } from '../../src/learning/assigning.ts';
import { matchPeople } from '../../src/learning/match-people.ts';
import type { PersonRecord } from '../../src/learning/ports.ts';
import { type Answer, answer } from '../answer.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';
import type { Intention } from '../understand/intention.ts';

/** Courses offered without searching; the card shows as many as fit. */
const OFFERED = 100;

export type TypedForm = Readonly<Partial<Record<AssignField, string>>>;

/** The form to assign a course to direct reports, filled in as far as is known. Refuses who has no reports. */
export async function openAssignForm(turn: Turn, services: Services, typed: TypedForm = {}): Promise<Answer> {
  const reports = await reportsOf(turn, services);
  return answer(assignForm(turn, services, reports, { typed, op: turn.mint(), problems: [] }), {
    place: 'new',
  });
}

/** The form filled in with what was typed in one line; names and dates that are not plain are said on top. */
export async function openTypedForm(
  turn: Turn,
  services: Services,
  said: Extract<Intention, { kind: 'assign' }>,
): Promise<Answer> {
  const reports = await reportsOf(turn, services);
  const { matched, unclear } = matchPeople(said.people, reports);
  const typed: TypedForm = {
    ...(said.course === null ? {} : { course: said.course.courseId }),
    people: matched.map(({ id }) => id).join(','),
    ...(said.assignmentType === null ? {} : { assignmentType: said.assignmentType }),
    ...(said.date?.kind === 'day' ? { due: said.date.day } : {}),
    note: said.note,
  };
  const problems: Said[] = [
    ...(said.words === null ? [] : [{ key: 'reply.assignCourseUnclear', values: { words: said.words } }]),
    ...unclear.map((name) => ({ key: 'reply.assignPersonUnclear', values: { name } })),
    ...(said.date?.kind === 'unclear'
      ? [{ key: 'reply.assignDateUnclear', values: { date: said.date.text } }]
      : []),
  ];
  return answer(assignForm(turn, services, reports, { typed, op: turn.mint(), problems }), { place: 'new' });
}

/** Direct reports as Graph names them at this moment. Refuses who has none. */
export async function reportsOf({ person }: Turn, { people }: Services): Promise<readonly PersonRecord[]> {
  const reports = await people.directReports(person.userId);
  if (reports.length === 0) throw new Refusal('notAManager');
  return reports;
}

export function assignForm(
  { speech, now }: Turn,
  { catalogue }: Services,
  reports: readonly PersonRecord[],
  { typed, op, problems }: { typed: TypedForm; op: string; problems: readonly Said[] },
): Card {
  if (catalogue.size === 0) throw new Refusal('catalogueEmpty');
  const chosen = catalogue.get(typed.course ?? '');
  const { courses } = catalogue.browse(0, OFFERED);
  return assignFormCard(
    {
      courses: chosen === undefined || courses.includes(chosen) ? courses : [chosen, ...courses],
      people: [...reports].sort((a, b) => a.displayName.localeCompare(b.displayName, speech.language)),
      today: DateTime.fromJSDate(now, { zone: speech.timeZone }).toISODate() ?? '',
      noteLimit: NOTE_LIMIT,
      op,
      typed,
      problems,
    },
    speech,
  );
}
