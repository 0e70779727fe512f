import { CHOICES_SHOWN } from '../../../cards/parts/choice.ts';
import type { CardPayload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import type { CourseMatch } from '../../../src/learning/catalogue/find-course.ts';
import type { StoredAction } from '../../../src/learning/ports/ports.ts';
import { daysBetween } from '../../../src/learning/reminders/working-time.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Question } from '../../understand/intention.ts';
import type { Intent, When } from '../../understand/reading.ts';
import { choose } from './ask.ts';
import { comesPayload } from './comes-payload.ts';
import { courseView, type ViewDeps } from './views.ts';

/** Asks which of several courses is meant; each choice runs the action of `actionOf`. */
export function chooseCourse(
  turn: Turn,
  { catalogue }: Pick<ViewDeps, 'catalogue'>,
  asked: Said,
  matches: readonly CourseMatch[],
  actionOf: (match: CourseMatch) => StoredAction,
): Answer {
  const options = matches
    .slice(0, CHOICES_SHOWN)
    .map((match) => ({ title: match.title, detail: detailOf(match), action: actionOf(match) }));
  return choose(turn, asked, options);

  function detailOf({ courseId }: CourseMatch): string {
    const { durationMinutes, level } = courseView(catalogue, courseId, turn.speech);
    return [
      durationMinutes === null ? '' : turn.speech.duration(durationMinutes),
      level === null ? '' : turn.speech.say(`card.level.${level}`),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  }
}

/** What was asked for with the course that is chosen. */
type Asked = Pick<
  Extract<Question, { question: 'which' }>,
  'value' | 'day' | 'aspect' | 'language' | 'when' | 'pause'
>;

/** The action for a chosen course, with the progress, the days or last day of more time, … that was asked for. */
export function actionFor(
  intent: Intent,
  match: CourseMatch,
  { value, day = null, aspect, language, when, pause }: Asked,
  { mint, today }: Turn,
): StoredAction {
  const { entryId, courseId } = match;
  if (intent === 'save' || intent === 'unsave') return { verb: `course.${intent}`, payload: { courseId } };
  if (intent === 'about')
    return { verb: 'course.about', payload: { courseId, aspect, language: language ?? undefined } };
  if (intent === 'plan') return { verb: 'course.plan', payload: { courseId, ...planned(when) } };
  if (intent === 'remind' && when !== undefined)
    return { verb: 'reminders.add', payload: { courseId, op: mint(), ...comesPayload(when) } };
  if (intent === 'unremind') return { verb: 'reminders.list', payload: {} };
  // what was said of a course that is not on the list survives its choice
  if (entryId === null && (intent === 'complete' || (intent === 'mark' && value !== null)))
    return { verb: 'course.report', payload: { courseId, op: mint(), progress: value ?? 100 } };
  if (intent === 'start' || entryId === null)
    return { verb: 'course.start', payload: { courseId, op: mint() } };
  if (intent === 'complete') return { verb: 'activity.complete', payload: { entryId, op: mint() } };
  if (intent === 'snooze') {
    const days = pause?.until == null ? undefined : daysBetween(today, pause.until);
    return { verb: 'reminders.snooze', payload: { entryId, days } };
  }
  if (intent === 'why') return { verb: 'activity.why', payload: { entryId } };
  if (intent === 'moreTime')
    return { verb: 'time.open', payload: { entryId, days: value ?? undefined, day: day ?? undefined } };
  if (intent === 'remove') return { verb: 'activity.askRemove', payload: { entryId } };
  if (intent === 'mark' && value !== null) {
    return { verb: 'activity.update', payload: { entryId, op: mint(), progress: value } };
  }
  return { verb: 'activity.show', payload: { entryId } };
}

/** Of when, only what was said. */
function planned(when: When | undefined): Pick<CardPayload<'course.plan'>, 'day' | 'time' | 'minutes'> {
  return {
    day: when?.day ?? undefined,
    time: when?.time ?? undefined,
    minutes: when?.minutes ?? undefined,
  };
}

/** Shows a course, or the activity for it. */
export function lookAt({ entryId, title }: CourseMatch): StoredAction {
  return entryId === null
    ? { verb: 'courses.find', payload: { words: title.slice(0, 200) } }
    : { verb: 'activity.show', payload: { entryId } };
}
