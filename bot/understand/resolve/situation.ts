import { HOUR, MINUTE } from '../../../src/clock.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import { type CourseMatch, findCourse, type OwnTitle } from '../../../src/learning/catalogue/find-course.ts';
import type { Effort } from '../../../src/learning/effort.ts';
import type { ConversationContext, StoredAction } from '../../../src/learning/ports/ports.ts';
import type { Pointer } from '../reading.ts';
import type { Listening } from '../words/language-words.ts';

/** How long a question can be answered with "yes" or a number. */
export const QUESTION_AGE = 30 * MINUTE;
/** How long "it" and "#2" mean what was last shown or touched. */
export const POINTER_AGE = 12 * HOUR;

export interface OwnEntry extends OwnTitle {
  readonly status: 'notStarted' | 'inProgress' | 'completed';
}

/** What a reading is resolved against. */
export interface Situation {
  /** The learner's activities, newest change first. */
  readonly own: readonly OwnEntry[];
  readonly catalogue: Pick<Catalogue, 'get' | 'search' | 'hasTitle'>;
  readonly context: ConversationContext | undefined;
  readonly now: Date;
  /** The languages whose words the message is looked for. */
  readonly listening: Listening;
  /** Counts the steps of this message; a new counter when absent. */
  readonly effort?: Effort;
}

/** The open question and choices, while they can still be answered. */
export function open({
  context,
  now,
}: Situation): Pick<ConversationContext, 'question' | 'choices' | 'more'> {
  if (context === undefined || age(context, now) > QUESTION_AGE)
    return { question: null, choices: [], more: null };
  return context;
}

/** The activities that are not completed. */
export function running({ own, catalogue }: Situation): CourseMatch[] {
  return own.filter(({ status }) => status !== 'completed').map((entry) => matchOfEntry(entry, catalogue));
}

/** The activity last changed or shown alone, as long as "it" means it. */
export function touched(situation: Situation): CourseMatch | null {
  const { context, now } = situation;
  if (context === undefined || context.touched === null || age(context, now) > POINTER_AGE) return null;
  return ofEntry(context.touched, situation);
}

/** What a pointer means; null when it is ambiguous. `before` is the course that the same message named last. */
export function pointedAt(
  pointer: Pointer,
  situation: Situation,
  before: CourseMatch | null,
): CourseMatch | null {
  const shown = shownItems(situation);
  switch (pointer.kind) {
    case 'it': {
      const only = shown.length === 1 ? (shown[0] ?? null) : null;
      const left = running(situation);
      const { question } = open(situation);
      const inQuestion = question === null ? null : subjectOf(question, situation);
      return (
        before ?? inQuestion ?? only ?? touched(situation) ?? (left.length === 1 ? (left[0] ?? null) : null)
      );
    }
    case 'ordinal':
      return numbered(situation).at(pointer.n < 0 ? pointer.n : pointer.n - 1) ?? null;
    case 'other': {
      const mine = touched(situation);
      const others = (shown.length > 0 ? shown : running(situation)).filter(
        ({ courseId }) => mine !== null && courseId !== mine.courseId,
      );
      return others.length === 1 ? (others[0] ?? null) : null;
    }
    case 'both':
      return null;
  }
}

/** Longest list that is on show. */
const MOST_SHOWN = 9;

/** The courses of the list that is on show. */
export const onShow = (situation: Situation): readonly CourseMatch[] =>
  Array.from({ length: MOST_SHOWN }, (_, at) =>
    pointedAt({ kind: 'ordinal', n: at + 1 }, situation, null),
  ).filter((course) => course !== null);

/** The choice at a place in the list. */
export function chosen(pointer: Pointer, situation: Situation): StoredAction | null {
  if (pointer.kind !== 'ordinal' || pointer.n === 0) return null;
  return open(situation).choices.at(pointer.n < 0 ? pointer.n : pointer.n - 1) ?? null;
}

/** The choice whose course is named: "the finance one" of three Excels. */
export function chosenByName(words: string, situation: Situation): StoredAction | null {
  const { choices } = open(situation);
  const offered = choices.flatMap((choice, i) => {
    const subject = subjectOf(choice, situation);
    return subject === null ? [] : [{ entryId: String(i), courseId: subject.courseId, title: subject.title }];
  });
  const found = findCourse(words, { ...situation, own: offered, look: 'own' });
  return found.outcome === 'one' ? (choices[Number(found.match.entryId)] ?? null) : null;
}

/** The activity whose progress the open question asks for. */
export function askedForProgress(situation: Situation): CourseMatch | null {
  const { question } = open(situation);
  if (question?.verb !== 'activity.update' || question.payload.progress !== undefined) return null;
  const { entryId } = question.payload;
  return typeof entryId === 'string' ? ofEntry(entryId, situation) : null;
}

/** The course or activity that a card action is about. */
export function subjectOf({ payload }: StoredAction, situation: Situation): CourseMatch | null {
  if (typeof payload.entryId === 'string') return ofEntry(payload.entryId, situation);
  return typeof payload.courseId === 'string' ? ofCourse(payload.courseId, situation) : null;
}

/** The two last shown, or the only two there are; none when they are more or fewer. */
export function bothOf(situation: Situation): readonly CourseMatch[] {
  const shown = shownItems(situation);
  const items = shown.length > 0 ? shown : running(situation);
  return items.length === 2 ? items : [];
}

/** What the numbers on the last card mean: the choices, where it has any beside what it shows. */
function numbered(situation: Situation): readonly CourseMatch[] {
  const { choices } = open(situation);
  const subjects = choices.map((choice) => subjectOf(choice, situation));
  const all = subjects.filter((subject) => subject !== null);
  return all.length > 0 && all.length === subjects.length ? all : shownItems(situation);
}

function shownItems(situation: Situation): readonly CourseMatch[] {
  const { context, now } = situation;
  if (context === undefined || age(context, now) > POINTER_AGE) return [];
  const shown = context.shown.map((item) =>
    'entryId' in item ? ofEntry(item.entryId, situation) : ofCourse(item.courseId, situation),
  );
  const items = shown.length > 0 ? shown : context.choices.map((choice) => subjectOf(choice, situation));
  // one that is gone keeps the places of the others: better nothing than the wrong one
  return items.includes(null) ? [] : items.filter((item) => item !== null);
}

function ofEntry(entryId: string, { own, catalogue }: Situation): CourseMatch | null {
  const entry = own.find((one) => one.entryId === entryId);
  return entry === undefined ? null : matchOfEntry(entry, catalogue);
}

function ofCourse(courseId: string, { own, catalogue }: Situation): CourseMatch | null {
  const course = catalogue.get(courseId);
  if (course === undefined) return null;
  const entryId = own.find((entry) => entry.courseId === courseId)?.entryId ?? null;
  return { courseId, title: course.title, entryId, score: 1, isActive: course.isActive };
}

function matchOfEntry(entry: OwnEntry, catalogue: Situation['catalogue']): CourseMatch {
  const { entryId, courseId, title } = entry;
  return { courseId, title, entryId, score: 1, isActive: catalogue.get(courseId)?.isActive ?? false };
}

const age = ({ at }: ConversationContext, now: Date) => now.getTime() - Date.parse(at);
