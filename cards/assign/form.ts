import type { assignmentTypes } from '../../src/learning/activities/activity.ts';
import type { PersonRecord } from '../../src/learning/ports/ports.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { oneLine, withoutLinks } from '../engine/text.ts';
import { button } from '../parts/button.ts';
import { plainly, problemChip } from '../parts/status-chip.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import { EVERY_REPORT } from '../verbs.ts';
import type { CourseView, Said } from '../views.ts';
import json from './form.json' with { type: 'json' };

const render = template(json);
const CHOICE_LIMIT = 60;
/** Most characters of JSON for people, courses and note; the rest of the form takes the other half of a card. */
const ROOM = 9_000;
const SHARE_OF_PEOPLE = 0.6;
const types: typeof assignmentTypes = ['required', 'recommended'];

/** Dataset that `application/search` names when a person types into the course box. */
export const COURSE_DATASET = 'courses';
/** The same for people and groups, offered to learning admins only. */
export const PEOPLE_DATASET = 'people';
export const GROUPS_DATASET = 'groups';

export type AssignField =
  | 'course'
  | 'people'
  | 'includeTeams'
  | 'anyone'
  | 'group'
  | 'assignmentType'
  | 'due'
  | 'note';

export interface AssignFormData {
  /** Courses to choose from without searching, best first; as many as fit are shown. */
  readonly courses: readonly Pick<CourseView, 'id' | 'title'>[];
  /** The manager's direct reports, in the order to show them. */
  readonly people: readonly Pick<PersonRecord, 'id' | 'displayName'>[];
  /** For a learning admin: those chosen before by name, and the group, with their names; undefined for others. */
  readonly anyone?: {
    readonly people: readonly Pick<PersonRecord, 'id' | 'displayName'>[];
    readonly groups: readonly Pick<PersonRecord, 'id' | 'displayName'>[];
  };
  /** Today in the manager's zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly noteLimit: number;
  readonly op: string;
  /** What was typed before, as the form sent it; `people` are ids joined by commas. */
  readonly typed?: Readonly<Partial<Record<AssignField, string>>>;
  readonly problems?: readonly Said[];
}

/** The form in which a manager assigns a course. Keeps what was typed when shown again with its problems. */
export function assignFormCard(data: AssignFormData, speech: Speech): Card {
  const heading = speech.say('card.assign.heading');
  const problems = (data.problems ?? []).map((problem) => plainly(problem, speech));
  const typed = typedOrUntouched(data.typed ?? {});
  const room = ROOM - typed.note.length;
  const courses = choicesThatFit(
    data.courses.map(({ id, title }) => ({ title: withoutLinks(oneLine(title, CHOICE_LIMIT)), value: id })),
    [typed.course],
    room * (1 - SHARE_OF_PEOPLE),
  );
  const everyReport = {
    title: speech.say('card.assign.everyReport', { count: data.people.length }),
    value: EVERY_REPORT,
  };
  const people = choicesThatFit(
    data.people.length > 1 ? [everyReport, ...data.people.map(nameChoice)] : data.people.map(nameChoice),
    typed.people.split(','),
    room * SHARE_OF_PEOPLE,
  );
  const left = data.people.length - people.filter(({ value }) => value !== EVERY_REPORT).length;
  return render(
    {
      fallbackText: [heading, ...problems].join(' '),
      heading,
      problems: problemsByField(data.problems ?? [], speech),
      ...fieldTexts(speech),
      courses,
      people,
      notListed: optional(left === 0 ? null : speech.say('card.assign.notListed', { count: left })),
      assignmentTypes: types.map((value) => ({ title: speech.say(`card.type.${value}`), value })),
      dataset: COURSE_DATASET,
      peopleDataset: PEOPLE_DATASET,
      groupsDataset: GROUPS_DATASET,
      includeTeams: speech.say('card.assign.includeTeams'),
      choosesAnyone: data.anyone !== undefined,
      anyone: (data.anyone?.people ?? []).map(nameChoice),
      groups: (data.anyone?.groups ?? []).map(nameChoice),
      today: data.today,
      noteLimit: data.noteLimit,
      typed,
      // A box that searches shows a chosen id instead of its title on some clients (AdaptiveCards#8821).
      chosen: courses.some(({ value }) => value === typed.course),
      buttons: [
        button('card.button.preview', 'assign.submit', { op: data.op }, speech, { style: 'positive' }),
        button('card.button.cancel', 'question.no', {}, speech, { ignoresInputs: true }),
      ],
    },
    speech,
  );
}

type ProblemField = 'course' | 'people' | 'due' | 'note';

/** Which input a problem is about; any other stands on top of the form. */
const fieldOf: Readonly<Record<string, ProblemField>> = {
  'reply.assignCourseUnclear': 'course',
  'refusal.courseMissing': 'course',
  'refusal.courseInactive': 'course',
  'reply.assignPersonUnclear': 'people',
  'card.assignResult.more': 'people',
  'refusal.nobodyChosen': 'people',
  'refusal.notYourReport': 'people',
  'refusal.tooManyPeople': 'people',
  'reply.assignDateUnclear': 'due',
  'refusal.dueDateInPast': 'due',
  'refusal.dueDateInvalid': 'due',
  'refusal.noteTooLong': 'note',
};

function problemsByField(problems: readonly Said[], speech: Speech) {
  const of = (field: ProblemField | undefined) =>
    problems.filter(({ key }) => fieldOf[key] === field).map((one) => problemChip(plainly(one, speech)));
  return {
    ...{ form: of(undefined), course: of('course'), people: of('people'), due: of('due'), note: of('note') },
  };
}

/** An untouched input is empty, and an assignment is required by default. */
function typedOrUntouched(
  typed: Readonly<Partial<Record<AssignField, string>>>,
): Record<AssignField, string> {
  const { course = '', people = '', includeTeams = 'false', anyone = '', group = '' } = typed;
  const { assignmentType = 'required', due = '', note = '' } = typed;
  return { course, people, includeTeams, anyone, group, assignmentType, due, note };
}

function nameChoice({ id, displayName }: Pick<PersonRecord, 'id' | 'displayName'>): Choice {
  return { title: withoutLinks(oneLine(displayName, CHOICE_LIMIT)), value: id };
}

function fieldTexts(speech: Speech) {
  const texts = (fields: readonly string[], what: string) =>
    Object.fromEntries(fields.map((field) => [field, speech.say(`card.assign.${field}.${what}`)]));
  return {
    labels: texts(['course', 'people', 'teams', 'anyone', 'group', 'assignmentType', 'due', 'note'], 'label'),
    hints: texts(['course', 'people', 'anyone', 'group', 'note'], 'hint'),
    errors: texts(['course', 'people', 'assignmentType', 'due'], 'error'),
  };
}

interface Choice {
  readonly title: string;
  readonly value: string;
}

/**
 * The choices whose JSON fits into `room` characters, in their order. Those already chosen always stay, since a box
 * cannot keep what is not among its choices.
 */
function choicesThatFit(
  choices: readonly Choice[],
  chosen: readonly string[],
  room: number,
): readonly Choice[] {
  const kept = choices.filter(({ value }) => chosen.includes(value));
  let left = room - JSON.stringify(kept).length;
  const fits = new Set<Choice>(kept);
  for (const choice of choices) {
    if (fits.has(choice)) continue;
    left -= JSON.stringify(choice).length + 1;
    if (left < 0) break;
    fits.add(choice);
  }
  return choices.filter((choice) => fits.has(choice));
}
