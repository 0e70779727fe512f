import { type Optional, optional } from '../engine/optional.ts';
import type { Speech } from '../speech.ts';
import type { ActivityView, CourseView, Mint } from '../views.ts';
import { noteText, personName } from './activity-lines.ts';
import { type CardAction, submit } from './button.ts';
import { continueButton, courseDetails, heardTitle, opens, shortTitle, startButton } from './course-lines.ts';
import { coursePicture } from './course-picture.ts';
import { type ProgressBar, shortBar } from './progress-bar.ts';

const NOTE_LIMIT = 110;

/** Data of the block `open-row`: one course in a few lines, which opens when it is tapped. */
export interface OpenRow {
  readonly number: number;
  readonly title: string;
  readonly open: CardAction;
  readonly picture: Optional<{ readonly url: string; readonly alt: string }>;
  readonly line: Optional<RowLine>;
  readonly note: Optional<string>;
  readonly bar: Optional<ProgressBar>;
  /** One at most. */
  readonly buttons: Optional<CardAction>;
}

/** What matters about it. */
interface RowLine {
  readonly text: string;
  readonly color: 'Attention' | 'Default';
  readonly isSubtle: boolean;
}

interface RowOf {
  readonly number: number;
  /** Whether courses have a picture. */
  readonly pictures: boolean;
  /** False where a card has enough buttons. */
  readonly mayPress: boolean;
  /** True where it is news, and comes with the words of who gave it. */
  readonly withNote?: boolean;
  readonly mint: Mint;
}

/** An activity under its number. */
export function activityOpenRow(
  view: ActivityView,
  { number, pictures, mayPress, withNote = false, mint }: RowOf,
  speech: Speech,
): OpenRow {
  const { activity, course, entryId } = view;
  const title = shortTitle(course);
  const isDone = activity.status === 'completed';
  return {
    ...{ number, title, line: optional(lineOf(view, speech)) },
    picture: pictures ? [pictureOf(course, speech)] : [],
    open: opens(entryId, course, speech),
    note: withNote && activity.kind === 'assignment' ? noteText(activity.note, NOTE_LIMIT, speech) : [],
    bar: optional(isDone ? null : withNews(shortBar(activity.progress, speech), view, speech)),
    buttons: mayPress && isPressing(view) ? pressed(view, mint, speech) : [],
  };
}

const pictureOf = (course: CourseView, speech: Speech) => ({
  url: coursePicture(course),
  alt: speech.say('card.picture'),
});

/** A course that nobody has begun, with what is said of it. */
export function courseOpenRow(
  course: CourseView,
  { number, pictures, line, buttons = [] }: CourseRowOf,
  speech: Speech,
): OpenRow {
  return {
    ...{ number, title: shortTitle(course), note: [], bar: [], buttons },
    picture: pictures ? [pictureOf(course, speech)] : [],
    open: submit('course.about', { courseId: course.id }, opening(course, speech)),
    line: optional(calmly(line ?? courseDetails(course, speech))),
  };
}

const calmly = ([text]: Optional<string>): RowLine | null => (text === undefined ? null : { text, ...calm });
const calm = { color: 'Default', isSubtle: true } as const;

export const isPressing = ({ section }: Pick<ActivityView, 'section'>) =>
  section === 'overdue' || section === 'dueSoon';

interface CourseRowOf {
  readonly number: number;
  readonly pictures: boolean;
  /** What matters about it: its details, where nothing else is said. */
  readonly line?: Optional<string>;
  readonly buttons?: Optional<CardAction>;
}

const opening = (course: CourseView, speech: Speech) => ({
  title: speech.say('card.tooltip.open', { course: heardTitle(course) }),
});

/** `⚠ Overdue since Wed 18 Nov (3 days ago) · Dana Reyes`, with a sign, as the colour alone says nothing. */
function lineOf(view: ActivityView, speech: Speech): RowLine | null {
  const { activity, course, section } = view;
  if (activity.status === 'completed') {
    const { completedAt } = activity;
    const done =
      completedAt === null
        ? speech.say('card.standing.completed')
        : speech.say('card.completedOn', { day: speech.day(completedAt) });
    return { text: `✓ ${[done, ...newsOf(view, speech)].join(' · ')}`, ...calm };
  }
  const due = activity.kind === 'assignment' ? activity.dueAt : null;
  const by = givenBy(view, speech);
  const length = optional(course.durationMinutes === null ? null : speech.duration(course.durationMinutes));
  if (due !== null && section === 'overdue') {
    const text = `⚠ ${speech.say('card.overdue', { due: speech.due(due) })}`;
    return { text: [text, ...by].join(' · '), color: 'Attention', isSubtle: false };
  }
  const when = optional(due === null ? null : speech.say('card.due', { due: speech.due(due) }));
  if (section === 'dueSoon')
    return { text: `△ ${[...when, ...by].join(' · ')}`, color: 'Default', isSubtle: false };
  return calmly(optional([...when, ...by, ...length].join(' · ')));
}

/** What Viva Learning has not heard yet. */
const newsOf = ({ onItsWay }: ActivityView, speech: Speech): Optional<string> =>
  onItsWay ? [speech.say('card.onItsWay')] : [];

const withNews = (bar: ProgressBar, view: ActivityView, speech: Speech): ProgressBar => ({
  ...{ ...bar, text: [bar.text, ...newsOf(view, speech)].join(' · ') },
});

/** `Required by Dana Reyes` */
function givenBy({ activity, assignerName }: ActivityView, speech: Speech): Optional<string> {
  if (activity.kind !== 'assignment') return [];
  if (assignerName === null) return [speech.say(`card.type.${activity.assignmentType}`)];
  const how = activity.assignmentType === 'required' ? 'required' : 'recommended';
  return [speech.say(`card.givenBy.${how}`, { name: personName(assignerName) })];
}

/** What to do about something that presses. */
function pressed(view: ActivityView, mint: Mint, speech: Speech): Optional<CardAction> {
  return view.activity.status === 'notStarted'
    ? [startButton(view.course, mint, speech)]
    : continueButton(view, speech);
}
