import { CHOICES_SHOWN, choiceCard } from '../cards/choice.ts';
import { messageCard } from '../cards/message.ts';
import type { Said } from '../cards/views.ts';
import { Refusal } from '../src/errors.ts';
import type { CourseMatch } from '../src/learning/find-course.ts';
import type { StoredAction } from '../src/learning/ports.ts';
import { assignmentsIn } from '../src/learning/team-standing.ts';
import { press } from './actions.ts';
import { type Answer, answer } from './answer.ts';
import { ask } from './answers/ask.ts';
import { openTypedForm } from './answers/assign-form.ts';
import { leaveAsIs } from './answers/leave-as-is.ts';
import { askForTimeTyped } from './answers/more-time.ts';
import { askToRemove } from './answers/remove-activity.ts';
import { completeActivity, reportProgress } from './answers/report-progress.ts';
import { setLanguage } from './answers/set-language.ts';
import { showActivities } from './answers/show-activities.ts';
import { askHowFar, showActivity } from './answers/show-activity.ts';
import { showCourses } from './answers/show-courses.ts';
import { showHelp, showHow, showWelcome } from './answers/show-home.ts';
import { askToForget, showPrivacy } from './answers/show-privacy.ts';
import { startCourse } from './answers/start-course.ts';
import { undoLast } from './answers/undo-change.ts';
import type { Services } from './services.ts';
import type { Turn } from './turn.ts';
import type { Intention, Question, View, Write } from './understand/intention.ts';
import type { Intent } from './understand/reading.ts';
import { courseView } from './views.ts';

/** Does, shows or asks what an intention says. `seed` makes a message that is delivered twice the same change. */
export async function followIntention(
  intention: Intention,
  turn: Turn,
  services: Services,
  seed: string,
): Promise<Answer> {
  switch (intention.kind) {
    case 'write':
      return write(intention, turn, services, seed);
    case 'ask':
      return question(intention, turn, services);
    case 'show':
      return view(intention, turn, services);
    case 'say':
      return intention.what === 'greeting' ? showWelcome(turn) : say(turn, { key: 'reply.thanks' });
    case 'nothing':
      return say(turn, { key: `reply.${intention.because}` });
    case 'refuse':
      return refuse(intention, turn, services);
    case 'run':
      return press(turn, services, intention.action.verb, intention.action.payload);
    case 'moreTime':
      return askTyped(intention, turn, services);
    case 'drop':
      return leaveAsIs(turn);
    case 'language':
      return setLanguage(turn, services, intention.language);
    case 'assign':
      return openTypedForm(turn, services, intention);
  }
}

async function write(intention: Write, turn: Turn, services: Services, seed: string): Promise<Answer> {
  switch (intention.change) {
    case 'undo':
      return undoLast(turn, services, seed);
    case 'start':
      return startCourse(turn, services, intention.course.courseId, seed);
    case 'complete':
      return completeActivity(turn, services, {
        entryId: await entryOf(intention.course, turn, services),
        seed,
      });
    case 'mark': {
      const report = { entryId: await entryOf(intention.course, turn, services), seed };
      return reportProgress(turn, services, report, intention.value);
    }
  }
}

/** A course started earlier in the same message has an entry only now. */
async function entryOf(
  { entryId, courseId }: CourseMatch,
  { person }: Turn,
  { ledger }: Services,
): Promise<string> {
  if (entryId !== null) return entryId;
  const entry = (await ledger.entriesOf(person.userId)).find(
    ({ activity }) => activity.courseId === courseId,
  );
  if (entry === undefined) throw new Refusal('activityNotFound');
  return entry.id;
}

async function question(intention: Question, turn: Turn, services: Services): Promise<Answer> {
  switch (intention.question) {
    case 'confirm':
      return confirm(intention.write, turn);
    case 'remove': {
      const { entryId } = intention.course;
      if (entryId === null) throw new Refusal('activityNotFound');
      return askToRemove(turn, services, entryId);
    }
    case 'which': {
      const { intent, matches, value } = intention;
      const key = intent === 'start' ? 'reply.whichToStart' : 'reply.whichCourse';
      return choose(turn, services, { key }, matches, (match) => actionFor(intent, match, value, turn));
    }
    case 'percentage':
      if (intention.course?.entryId == null) throw new Refusal('percentageUnclear');
      return askHowFar(turn, services, intention.course.entryId);
    case 'meaning':
      if (intention.nearest.length === 0) throw new Refusal('notUnderstood');
      return choose(turn, services, { key: 'reply.asksFirst' }, intention.nearest, lookAt);
  }
}

function confirm(intention: Write, turn: Turn): Answer {
  if (intention.change === 'undo') throw new Refusal('notUnderstood');
  const { change, course } = intention;
  const value = change === 'mark' ? intention.value : null;
  const values = { course: course.title, progress: value ?? 0 };
  const { verb, payload } = actionFor(change, course, value, turn);
  const key = `reply.confirm.${change}`;
  return ask(turn, { key, values }, { title: { key: `${key}Yes`, values }, action: { verb, payload } });
}

function choose(
  turn: Turn,
  { catalogue }: Services,
  asked: Said,
  matches: readonly CourseMatch[],
  actionOf: (match: CourseMatch) => StoredAction,
): Answer {
  const options = matches.slice(0, CHOICES_SHOWN).map((match) => ({
    title: match.title,
    detail: detailOf(match),
    action: actionOf(match),
  }));
  return answer(choiceCard({ question: asked, options }, turn.speech), {
    remember: { choices: options.map(({ action }) => action) },
  });

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

/** What picking this course does, for what was wanted. */
function actionFor(intent: Intent, match: CourseMatch, value: number | null, { mint }: Turn): StoredAction {
  const { entryId, courseId } = match;
  if (intent === 'start' || entryId === null)
    return { verb: 'course.start', payload: { courseId, op: mint() } };
  if (intent === 'complete') return { verb: 'activity.complete', payload: { entryId, op: mint() } };
  if (intent === 'moreTime')
    return { verb: 'time.open', payload: { entryId, ...(value === null ? {} : { days: value }) } };
  if (intent === 'remove') return { verb: 'activity.askRemove', payload: { entryId } };
  if (intent === 'mark' && value !== null) {
    return { verb: 'activity.update', payload: { entryId, op: mint(), progress: value } };
  }
  return { verb: 'activity.show', payload: { entryId } };
}

function lookAt({ entryId, title }: CourseMatch): StoredAction {
  return entryId === null
    ? { verb: 'courses.find', payload: { words: title.slice(0, 200) } }
    : { verb: 'activity.show', payload: { entryId } };
}

/** More time for the course meant; without one, for the only one that has a due date, or one to choose. */
async function askTyped(
  { course, days }: Extract<Intention, { kind: 'moreTime' }>,
  turn: Turn,
  services: Services,
): Promise<Answer> {
  if (course !== null) {
    if (course.entryId === null) throw new Refusal('activityNotFound');
    return askForTimeTyped(turn, services, course.entryId, { days, day: null });
  }
  const due = assignmentsIn(await services.ledger.entriesOf(turn.person.userId)).filter(
    ({ activity }) => activity.dueAt !== null && activity.status !== 'completed',
  );
  const [only, ...others] = due;
  if (only === undefined) throw new Refusal('activityNotFound');
  if (others.length === 0) return askForTimeTyped(turn, services, only.id, { days, day: null });
  const matches = due.map(
    ({ id, activity }): CourseMatch => ({
      entryId: id,
      courseId: activity.courseId,
      title: courseView(services.catalogue, activity.courseId, turn.speech).title,
      isActive: true,
      score: 1,
    }),
  );
  return choose(turn, services, { key: 'reply.whichCourse' }, matches, (match) =>
    actionFor('moreTime', match, days, turn),
  );
}

async function view(intention: View, turn: Turn, services: Services): Promise<Answer> {
  switch (intention.what) {
    case 'list':
      return showActivities(turn, services, 0);
    case 'catalogue':
      return showCourses(turn, services, { words: '', offset: 0 });
    case 'results':
      return showCourses(turn, services, { words: intention.words, offset: 0 });
    case 'activity':
      return showActivity(turn, services, intention.course.entryId ?? '');
    case 'help':
      return showHelp(turn, services);
    case 'privacy':
      return showPrivacy(turn, services);
    case 'forget':
      return askToForget(turn);
    case 'how':
      return showHow(turn, services, intention.intent);
    case 'team':
      return press(turn, services, 'team.show', {});
    case 'export':
      return press(turn, services, 'team.export', {});
    case 'nudge':
      return press(turn, services, 'team.nudgeAll', { op: turn.mint() });
  }
}

function refuse(
  { code, nearest, text }: Extract<Intention, { kind: 'refuse' }>,
  turn: Turn,
  services: Services,
): Promise<Answer> | Answer {
  const values = { words: text, course: text };
  if (nearest.length === 0) throw new Refusal(code, { values });
  if (code === 'courseNotFound') {
    const ids = nearest.map(({ courseId }) => courseId);
    return showCourses(turn, services, { words: text, offset: 0 }, ids);
  }
  return choose(turn, services, { key: `refusal.${code}`, values }, nearest, (match) =>
    match.entryId === null ? actionFor('start', match, null, turn) : lookAt(match),
  );
}

function say({ speech }: Turn, said: Said): Answer {
  return answer(messageCard({ text: [said] }, speech));
}
