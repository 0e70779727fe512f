import { ownRemindersCard, REMINDERS_PAGE } from '../../../cards/reminders/own.ts';
import { ownReminderFormCard } from '../../../cards/reminders/own-form.ts';
import type { Payload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { Refusal } from '../../../src/errors.ts';
import { operationIdOf } from '../../../src/learning/activities/operation-id.ts';
import { daysLater, dueOn } from '../../../src/learning/due-day.ts';
import { type ComingSaid, firstComing } from '../../../src/learning/reminders/first-coming.ts';
import {
  MOST_OWN_REMINDERS,
  type OwnReminder,
  weekdayOf,
} from '../../../src/learning/reminders/own-reminder.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { When } from '../../understand/reading.ts';
import { actionOf, button, say } from '../shared/ask.ts';
import { frequencyOf } from '../shared/comes-payload.ts';
import { courseIn, courseView, partOf } from '../shared/views.ts';
import { comesSaid, comingFrom, comingOf } from './comes.ts';
import type { RemindersDeps } from './deps.ts';

const WEEK = 7;
const MONDAY = 1;

/** What a reminder is to be about and when; without a course it is about all that is open. */
interface Asked {
  readonly courseId: string | null;
  readonly coming: ComingSaid;
  readonly seed: string;
}

/** A reminder for oneself as it was typed; asks when that was not said. */
export function remind(
  turn: Turn,
  deps: RemindersDeps,
  courseId: string | null,
  { when, seed }: { readonly when: When; readonly seed: string },
): Promise<Answer> {
  return addOrAsk(turn, deps, { courseId, coming: comingOf(when), seed });
}

/** The same by a button. */
export function remindByButton(
  turn: Turn,
  deps: RemindersDeps,
  { courseId, op, minutes, ...comes }: Payload<'reminders.add'>,
): Promise<Answer> {
  return addOrAsk(turn, deps, { courseId: courseId ?? null, coming: comingFrom(comes, minutes), seed: op });
}

/** A person's own reminders, the next one first. */
export async function showOwn(turn: Turn, deps: RemindersDeps, asked: number): Promise<Answer> {
  const { person, speech } = turn;
  const all = await deps.ownReminders.of(person.tenantId, person.userId);
  const { offset, page, next } = partOf(all, asked, REMINDERS_PAGE);
  const views = page.map((one) => ({
    id: one.id,
    course: one.courseId === null ? null : courseView(deps.catalogue, one.courseId, speech),
    comes: plainly(comesSaid('reminders.comes', one, speech), turn),
  }));
  return answer(ownRemindersCard({ reminders: views, offset, total: all.length }, speech), {
    place: asked === 0 ? 'new' : 'replace',
    remember: {
      choices: page.map(({ id }) => actionOf('reminders.edit', { reminderId: id })),
      more: next === null ? null : actionOf('reminders.list', { offset: next }),
    },
  });
}

/** The form to change one. Refuses one that is not theirs. */
export async function editOwn(turn: Turn, deps: RemindersDeps, reminderId: string): Promise<Answer> {
  const reminder = await ownOf(turn, deps, reminderId);
  const { nextOn: day, at: time, recurrence } = reminder;
  return form(turn, deps, reminder, { day, time, every: frequencyOf(recurrence) });
}

/** Keeps what was changed in the form; what comes weekly comes on the weekday of its day. */
export async function saveOwn(
  turn: Turn,
  deps: RemindersDeps,
  { reminderId, ...typed }: Payload<'reminders.save'>,
): Promise<Answer> {
  const { person, now, speech } = turn;
  const reminder = await ownOf(turn, deps, reminderId);
  const { day = reminder.nextOn, time = reminder.at, every = 'once' } = typed;
  // several weekdays stay as long as neither the day nor the frequency is another
  const isSame = day === reminder.nextOn && every === frequencyOf(reminder.recurrence);
  const weekdays = String(weekdayOf(day));
  const coming = isSame
    ? { day, time, minutes: null, recurrence: reminder.recurrence }
    : comingFrom({ day, time, every, weekdays });
  const comes = firstComing(coming, { timeZone: speech.timeZone, now });
  if (comes === null) return form(turn, deps, reminder, { day, time, every }, [{ key: 'refusal.timeOver' }]);
  const changed = await deps.ownReminders.change(reminderId, person.tenantId, person.userId, comes);
  if (changed === undefined) throw new Refusal('reminderGone');
  return echo(turn, deps, changed, 'replace');
}

export async function removeOwn(turn: Turn, deps: RemindersDeps, reminderId: string): Promise<Answer> {
  const { person } = turn;
  const reminder = await ownOf(turn, deps, reminderId);
  if (!(await deps.ownReminders.remove(reminderId, person.tenantId, person.userId)))
    throw new Refusal('reminderGone');
  const said = { key: 'reminders.removed', values: aboutOf(reminder.courseId, turn, deps) };
  return say(turn, said, { buttons: [mine] });
}

/** "remove the reminder about gdpr": the only one is removed, of several the list is shown. */
export async function removeOwnAbout(
  turn: Turn,
  deps: RemindersDeps,
  courseId: string | null,
): Promise<Answer> {
  const { person } = turn;
  const all = await deps.ownReminders.of(person.tenantId, person.userId);
  const meant = courseId === null ? all : all.filter((one) => one.courseId === courseId);
  const [only, ...others] = meant;
  if (only === undefined && all.length > 0) throw new Refusal('reminderGone');
  return only === undefined || others.length > 0 ? showOwn(turn, deps, 0) : removeOwn(turn, deps, only.id);
}

async function addOrAsk(turn: Turn, deps: RemindersDeps, { courseId, coming, seed }: Asked): Promise<Answer> {
  const { person, speech, now } = turn;
  if (courseId !== null) courseIn(deps.catalogue, courseId);
  const { day, time, minutes, recurrence } = coming;
  if (day === null && time === null && minutes === null && recurrence.kind === 'once')
    return askWhen(turn, deps, courseId);
  if (deps.reminderRules.off.includes('own')) throw new Refusal('remindersOff');
  const comes = firstComing(coming, { timeZone: speech.timeZone, now });
  if (comes === null) throw new Refusal('timeOver');
  const { tenantId, userId } = person;
  const reminder = { id: operationIdOf(userId, seed), tenantId, userId, courseId, ...comes };
  const added = await deps.ownReminders.add(reminder);
  if (added === 'tooMany') throw new Refusal('remindersFull', { values: { most: MOST_OWN_REMINDERS } });
  return echo(turn, deps, reminder, 'new');
}

/** In full: of what, when next, how often; and what keeps it from coming. */
async function echo(
  turn: Turn,
  deps: RemindersDeps,
  reminder: OwnReminder,
  place: Answer['place'],
): Promise<Answer> {
  const { person, speech } = turn;
  const wishes = await deps.wishes.of(person.tenantId, person.userId);
  const said = comesSaid('reminders.added', reminder, speech);
  const isAway =
    wishes.away !== null && wishes.away.from <= reminder.nextOn && reminder.nextOn < wishes.away.until;
  const text: readonly Said[] = [
    { ...said, values: { ...said.values, ...aboutOf(reminder.courseId, turn, deps) } },
    ...(wishes.stopped ? [{ key: 'reminders.butStopped' }] : []),
    ...(isAway && wishes.away !== null
      ? [{ key: 'reminders.butAway', values: { day: speech.day(dueOn(wishes.away.until)) } }]
      : []),
  ];
  const reminderId = reminder.id;
  const buttons = [
    button('card.button.change', 'reminders.edit', { reminderId }),
    button('card.button.remove', 'reminders.remove', { reminderId }),
    mine,
  ];
  return say(turn, text, { buttons, place });
}

function askWhen(turn: Turn, deps: RemindersDeps, courseId: string | null): Answer {
  const { today, mint } = turn;
  const course = courseId === null ? {} : { courseId };
  const after = (days: number) => daysLater(today, days);
  const toMonday = WEEK + MONDAY - weekdayOf(today);
  const option = (key: string, payload: Partial<Payload<'reminders.add'>>) =>
    button(key, 'reminders.add', { ...course, op: mint(), ...payload });
  const buttons = [
    option('reminders.inAnHour', { minutes: 60 }),
    option('reminders.tomorrow', { day: after(1) }),
    ...(toMonday === 1 ? [] : [option('reminders.nextMonday', { day: after(toMonday) })]),
    option('reminders.inAWeek', { day: after(WEEK) }),
    option('reminders.everyMonday', { every: 'weekly', weekdays: '1' }),
  ];
  const asked = { key: 'reminders.askWhen', values: aboutOf(courseId, turn, deps) };
  const remember = { choices: buttons.map(({ action }) => action) };
  return say(turn, asked, { buttons, place: 'new', remember });
}

async function ownOf(
  { person }: Turn,
  { ownReminders }: RemindersDeps,
  reminderId: string,
): Promise<OwnReminder> {
  const all = await ownReminders.of(person.tenantId, person.userId);
  const reminder = all.find(({ id }) => id === reminderId);
  if (reminder === undefined) throw new Refusal('reminderGone');
  return reminder;
}

function form(
  turn: Turn,
  deps: RemindersDeps,
  { id, courseId }: OwnReminder,
  typed: Parameters<typeof ownReminderFormCard>[0]['typed'],
  problems: readonly Said[] = [],
): Answer {
  const heading = { key: 'reminders.change', values: aboutOf(courseId, turn, deps) };
  return answer(
    ownReminderFormCard({ reminderId: id, heading, today: turn.today, typed, problems }, turn.speech),
  );
}

const mine = button('reminders.button.list', 'reminders.list', {});

/** `about` and `course` of a phrase: one course, or all that is open. */
function aboutOf(courseId: string | null, { speech }: Turn, { catalogue }: RemindersDeps) {
  return courseId === null
    ? { about: 'all', course: '' }
    : { about: 'course', course: courseView(catalogue, courseId, speech).title };
}

const plainly = ({ key, values }: Said, { speech }: Turn) => speech.say(key, values);
