import type { Payload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { dueOn } from '../../../src/learning/due-day.ts';
import type { ReminderRules } from '../../../src/learning/reminders/falls-on.ts';
import type { ReminderWishes, UnaskedKind } from '../../../src/learning/reminders/wishes.ts';
import { workingTimeOf } from '../../../src/learning/reminders/working-time.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { button, say } from '../shared/ask.ts';
import { weekdaysSaid } from './comes.ts';
import type { RemindersDeps } from './deps.ts';

const MOST_BUTTONS = 6;

/** What the bot says by itself to this person, when, and why: what they wished, and what their organisation has set. */
export async function showSettings(turn: Turn, deps: RemindersDeps): Promise<Answer> {
  const { person } = turn;
  const [wishes, own] = await Promise.all([
    deps.wishes.of(person.tenantId, person.userId),
    deps.ownReminders.of(person.tenantId, person.userId),
  ]);
  const text: readonly Said[] = [
    { key: wishes.stopped ? 'reminders.settings.stopped' : 'reminders.settings.on' },
    ...(wishes.stopped ? [] : kindsOn(wishes, deps.reminderRules, turn)),
    { key: 'reminders.settings.own', values: { count: own.length } },
    ...when(wishes, deps.reminderRules, turn),
    ...silences(wishes, turn),
  ];
  return say(turn, text, { buttons: buttonsFor(wishes), place: 'new' });
}

/** Of each kind whether it is on, and who has it so. */
function kindsOn({ off, weekly }: ReminderWishes, rules: ReminderRules, { speech }: Turn): readonly Said[] {
  const state = (kind: UnaskedKind) =>
    rules.off.includes(kind) ? 'never' : off.includes(kind) ? 'off' : 'on';
  const days = {
    due: speech.list(rules.daysBefore.map(String)),
    overdue: speech.list(rules.daysAfter.map(String)),
    team: '',
  };
  return [
    ...(['due', 'overdue', 'team'] as const).map((kind) => ({
      key: `reminders.settings.${kind}`,
      values: { state: state(kind), days: days[kind] },
    })),
    {
      key: 'reminders.settings.weekly',
      values: { state: rules.off.includes('weekly') ? 'never' : weekly ? 'on' : 'off' },
    },
  ];
}

function when(wishes: ReminderWishes, { workingTime }: ReminderRules, { speech }: Turn): readonly Said[] {
  const { from, to, days } = workingTimeOf(workingTime, wishes, speech.timeZone);
  const { quietBefore, quietAfter, quietDays } = wishes;
  const whose = (isTheirs: boolean) => (isTheirs ? 'yours' : 'usual');
  return [
    {
      key: 'reminders.settings.hours',
      values: { from, to, zone: speech.timeZone, whose: whose(quietBefore !== null || quietAfter !== null) },
    },
    {
      key: days.length === 0 ? 'reminders.settings.noDays' : 'reminders.settings.days',
      values: { ...weekdaysSaid(days, speech.language), whose: whose(quietDays !== null) },
    },
  ];
}

function silences({ away, snoozes }: ReminderWishes, { speech, today }: Turn): readonly Said[] {
  const isAway = away !== null && away.until > today;
  const snoozed = snoozes.filter(({ until }) => until > today);
  return [
    ...(isAway
      ? [
          {
            key: 'reminders.settings.away',
            values: { from: speech.day(dueOn(away.from)), until: speech.day(dueOn(away.until)) },
          },
        ]
      : []),
    ...(snoozed.length > 0 ? [{ key: 'reminders.settings.snoozed', values: { count: snoozed.length } }] : []),
  ];
}

/** What can be changed by a button, the likeliest first. */
function buttonsFor(wishes: ReminderWishes) {
  type Wish = Payload<'reminders.wish'>['wish'];
  const wish = (one: Wish) => button(`reminders.button.${one}`, 'reminders.wish', { wish: one });
  const { away, weekly, off, quietBefore, quietAfter, quietDays, snoozes, stopped } = wishes;
  const offered: readonly (Wish | false)[] = [
    stopped ? 'start' : 'stop',
    away !== null && 'back',
    ...off.map((kind): Wish => `${kind}On`),
    snoozes.length > 0 && 'unsnooze',
    weekly ? 'weeklyOff' : 'weeklyOn',
    (quietBefore !== null || quietAfter !== null) && 'usualHours',
    quietDays !== null && 'usualDays',
  ];
  const shown = offered.filter((one) => one !== false).slice(0, MOST_BUTTONS - 2);
  return [
    ...shown.map(wish),
    ...(stopped ? [] : [button('reminders.button.less', 'reminders.less', {})]),
    button('reminders.button.list', 'reminders.list', {}),
  ];
}
