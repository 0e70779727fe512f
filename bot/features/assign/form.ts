import { type AssignField, assignFormCard } from '../../../cards/assign/form.ts';
import { EVERY_REPORT, idsIn } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { Refusal } from '../../../src/errors.ts';
import { NOTE_LIMIT } from '../../../src/learning/assign/assigning.ts';
import { matchPeople } from '../../../src/learning/assign/match-people.ts';
import { daysLater } from '../../../src/learning/due-day.ts';
import type { PersonRecord } from '../../../src/learning/ports/ports.ts';
import type { Draft } from '../../../src/learning/ports/team-ports.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Intention } from '../../understand/intention.ts';
import type { DateReading } from '../../understand/reading.ts';
import type { AssignDeps } from './deps.ts';

/** Courses offered without searching; the card shows as many as fit. */
const OFFERED = 100;
/** Days until an assignment is due, unless the manager says otherwise: typed, in the form, or by emptying its field. */
const DUE_IN = 28;
/** Names that are not plain and are said one by one: a card has room for no more. */
const NAMED = 5;

export type TypedForm = Readonly<Partial<Record<AssignField, string>>>;

export interface Choosers {
  readonly reports: readonly PersonRecord[];
  readonly isAdmin: boolean;
}

/** The form to assign a course, filled in as far as is known. Refuses who leads nobody and is no learning admin. */
export async function openAssignForm(
  turn: Turn,
  deps: AssignDeps,
  typed: TypedForm = {},
  problems: readonly Said[] = [],
): Promise<Answer> {
  const choosers = await choosersFor(turn, deps);
  const filled = { due: dueSaid(turn, null), ...typed };
  return assignForm(turn, deps, choosers, { typed: filled, op: turn.mint(), problems }, 'new');
}

/** The day that was said, or the usual one where none was; empty where it is unclear which. */
export function dueSaid({ speech }: Turn, date: DateReading | null): string {
  if (date === null) return daysLater(speech.today, DUE_IN);
  return date.kind === 'day' ? date.day : '';
}

/** Names a date that is unclear. */
export const unclearDate = (date: DateReading | null): readonly Said[] =>
  date?.kind === 'unclear' ? [{ key: 'reply.assignDateUnclear', values: { date: date.text } }] : [];

/** The form filled in with a typed command; what is unclear is named beside its field. */
export async function openTypedForm(
  turn: Turn,
  deps: AssignDeps,
  said: Extract<Intention, { kind: 'assign' }>,
): Promise<Answer> {
  const choosers = await choosersFor(turn, deps);
  const { matched, unclear } = matchPeople(said.people, choosers.reports);
  const elsewhere = choosers.isAdmin ? await searchAll(unclear, turn, deps) : { anyone: [], unclear };
  const typed: TypedForm = {
    ...(said.course === null ? {} : { course: said.course.courseId }),
    people: [...(said.everyReport ? [EVERY_REPORT] : []), ...matched.map(({ id }) => id)].join(','),
    anyone: elsewhere.anyone.map(({ id }) => id).join(','),
    ...(said.assignmentType === null ? {} : { assignmentType: said.assignmentType }),
    due: dueSaid(turn, said.date),
    note: said.note,
  };
  const problems: Said[] = [
    ...(said.words === null ? [] : [{ key: 'reply.assignCourseUnclear', values: { words: said.words } }]),
    ...unclearNames(elsewhere.unclear),
    ...unclearDate(said.date),
  ];
  return assignForm(turn, deps, choosers, { typed, op: turn.mint(), problems }, 'new');
}

/** Names the first unclear names, and how many more there are. */
function unclearNames(names: readonly string[]): readonly Said[] {
  const more = names.length - NAMED;
  return [
    ...names.slice(0, NAMED).map((name) => ({ key: 'reply.assignPersonUnclear', values: { name } })),
    ...(more > 0 ? [{ key: 'card.assignResult.more', values: { count: more } }] : []),
  ];
}

/** The form as it was before the preview. */
export async function reopenForm(
  turn: Turn,
  deps: AssignDeps,
  draft: Draft,
  problems: readonly Said[] = [],
): Promise<Answer> {
  const choosers = await choosersFor(turn, deps);
  const { audience } = draft;
  const reports = new Set(choosers.reports.map(({ id }) => id));
  const typed: TypedForm = {
    course: draft.courseId,
    people: [
      ...(audience.everyReport ? [EVERY_REPORT] : []),
      ...audience.people.filter((id) => reports.has(id)),
    ].join(','),
    anyone: audience.people.filter((id) => !reports.has(id)).join(','),
    includeTeams: String(audience.includeTeams),
    group: audience.groupId ?? '',
    assignmentType: draft.assignmentType,
    due: draft.due,
    note: draft.note ?? '',
  };
  return assignForm(turn, deps, choosers, { typed, op: turn.mint(), problems });
}

/** Direct reports as Graph names them, and whether the person is a learning admin. Refuses who is neither. */
export async function choosersFor({ person, signal }: Turn, { teams }: AssignDeps): Promise<Choosers> {
  const [{ people: reports }, isAdmin] = await Promise.all([
    teams.reports(person.userId, signal),
    teams.isLearningAdmin(person.userId, signal),
  ]);
  if (reports.length === 0 && !isAdmin) throw new Refusal('notAManager');
  return { reports, isAdmin };
}

export async function assignForm(
  { speech, signal }: Turn,
  { catalogue, names }: AssignDeps,
  { reports, isAdmin }: Choosers,
  { typed, op, problems }: { typed: TypedForm; op: string; problems: readonly Said[] },
  place: Answer['place'] = 'replace',
): Promise<Answer> {
  if (catalogue.size === 0) throw new Refusal('catalogueEmpty');
  const chosen = catalogue.get(typed.course ?? '');
  const { courses } = catalogue.browse(0, OFFERED);
  const anyone = isAdmin ? idsIn(typed.anyone) : [];
  const known = await names(anyone, { signal });
  const card = assignFormCard(
    {
      courses: chosen === undefined || courses.includes(chosen) ? courses : [chosen, ...courses],
      people: [...reports].sort((a, b) => a.displayName.localeCompare(b.displayName, speech.language)),
      ...(isAdmin
        ? { anyone: { people: anyone.map((id) => named(id, known.get(id))), groups: groupOf(typed) } }
        : {}),
      today: speech.today,
      noteLimit: NOTE_LIMIT,
      op,
      typed,
      problems,
    },
    speech,
  );
  return answer(card, { place });

  function named(id: string, name: string | undefined) {
    return { id, displayName: name ?? speech.say('reply.someone') };
  }

  /** Graph is not asked again for the name of a group: the input shows a general name. */
  function groupOf({ group = '' }: TypedForm) {
    return group === '' ? [] : [{ id: group, displayName: speech.say('reply.chosenGroup') }];
  }
}

/** Most names of a message that are looked for in the whole organisation. */
const SEARCHED = 15;

/** For a learning admin: the only person in the organisation with that name. */
async function searchAll(names: readonly string[], { signal }: Turn, { people }: AssignDeps) {
  const anyone: PersonRecord[] = [];
  const unclear: string[] = names.slice(SEARCHED);
  for (const name of names.slice(0, SEARCHED)) {
    const [only, ...others] = matchPeople([name], await people.search(name, signal)).matched;
    if (only === undefined || others.length > 0) unclear.push(name);
    else anyone.push(only);
  }
  return { anyone, unclear };
}
