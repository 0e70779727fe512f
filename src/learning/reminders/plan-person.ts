import { HOUR, MINUTE } from '../../clock.ts';
import { type Day, daysLater } from '../due-day.ts';
import { comesAt, type DaysNews, fallsOn, type Person, type ReminderRules } from './falls-on.ts';
import type { OwnReminder } from './own-reminder.ts';
import type { LocalTime } from './wishes.ts';
import { localOf, momentOf, nextMoment, workingTimeOf } from './working-time.ts';

/** What a message is about. */
export const messageKinds = ['due', 'overdue', 'own', 'weekly', 'team'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** The message of a day, or one with own reminders of a time. */
export interface PlannedMessage {
  /** Where the person is. */
  readonly day: Day;
  /** Null for the message of the day. */
  readonly at: LocalTime | null;
  readonly kinds: readonly MessageKind[];
  readonly dueAt: Date;
}

export interface Plan {
  readonly messages: readonly PlannedMessage[];
  /** Own reminders whose day is over: nobody sent them. */
  readonly missed: readonly OwnReminder[];
}

/** From this time on the next day is planned, too: hours before the first of its messages. */
const NOON: LocalTime = '12:00';
/** Messages that may be sent at the same time are spread over this long, or half of what is left of the working time. */
const SPREAD = HOUR;

/**
 * What is to be said to a person today and, from noon on, tomorrow. `chance` is theirs, 0 to 1: the place among those who are
 * spoken to at the same time.
 */
export function planPerson(
  person: Person,
  { now, rules, chance }: { readonly now: Date; readonly rules: ReminderRules; readonly chance: number },
): Plan {
  const here = localOf(now, person.zone);
  const days = here.time < NOON ? [here.day] : [here.day, daysLater(here.day, 1)];
  const own = rules.off.includes('own') ? [] : person.own.map((one) => ownMessage(one, person));
  const asked = own.filter(({ message }) => message !== undefined && days.includes(message.day));
  const ownMessages = [
    ...Map.groupBy(asked, ({ message }) => `${message?.day} ${message?.at}`).values(),
  ].flatMap(([first]) => first?.message ?? []);
  const messages = days.flatMap((day) => {
    const asked = ownMessages.filter((message) => message.day === day);
    const news = daysMessage(day, person, { now, rules, chance });
    if (news === undefined) return asked;
    // what is said on a day is said together, when the person wanted to hear from the bot, unless that is after work
    const { to } = workingTimeOf(rules.workingTime, person.wishes, person.zone);
    const times = asked
      .filter(({ at }) => at !== null && at < to)
      .map(({ dueAt }) => dueAt.getTime())
      .filter((at) => at >= now.getTime());
    return [times.length === 0 ? news : { ...news, dueAt: new Date(Math.min(...times)) }, ...asked];
  });
  return {
    messages,
    missed: own.flatMap(({ reminder, message }) =>
      message !== undefined && message.day < here.day ? [reminder] : [],
    ),
  };
}

/** The message with an own reminder in it; undefined when the person wants nothing. */
function ownMessage(reminder: OwnReminder, person: Person) {
  const dueAt = comesAt(reminder, person);
  if (dueAt === undefined) return { reminder, message: undefined };
  const { day, time: at } = localOf(dueAt, person.zone);
  const message: PlannedMessage = { day, at, kinds: ['own'], dueAt };
  return { reminder, message };
}

/** The kinds that a day's news are of. */
function kindsOf(news: DaysNews): readonly MessageKind[] {
  return [
    ...(news.due.length > 0 ? (['due'] as const) : []),
    ...(news.overdue.length > 0 ? (['overdue'] as const) : []),
    ...(news.snoozed.length > 0 ? (['own'] as const) : []),
    ...(news.weekly ? (['weekly'] as const) : []),
    ...(news.team ? (['team'] as const) : []),
  ];
}

function daysMessage(
  day: Day,
  person: Person,
  { now, rules, chance }: { readonly now: Date; readonly rules: ReminderRules; readonly chance: number },
): PlannedMessage | undefined {
  const kinds = kindsOf(fallsOn(day, person, rules));
  if (kinds.length === 0) return undefined;
  const { zone, wishes } = person;
  const time = workingTimeOf(rules.workingTime, wishes, zone);
  const start = nextMoment(momentOf(day, time.from, zone), { zone, time, wishes });
  if (start === undefined) return undefined;
  const from = start < now ? now : start;
  const leftMs = momentOf(day, time.to, zone).getTime() - from.getTime();
  // it could come any moment, but not at the last
  if (leftMs < MINUTE) return undefined;
  const dueAt = new Date(from.getTime() + Math.floor(chance * Math.min(SPREAD, leftMs / 2)));
  return { day, at: null, kinds, dueAt };
}
