import type { Day } from '../due-day.ts';

/** What the bot says by itself, without being asked by the learner; each can be switched off. */
const unaskedKinds = ['due', 'overdue', 'team'] as const;
export type UnaskedKind = (typeof unaskedKinds)[number];

/** A time of day where the person is: `09:00`. Times sort as text. */
export type LocalTime = string;

/** ISO: 1 is Monday, 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** From the day on which it was said up to, not including, the day on which it ends. */
export interface Span {
  readonly from: Day;
  /** The first day on which the bot speaks again. */
  readonly until: Day;
}

export interface Snooze extends Span {
  /** Null for everything. */
  readonly entryId: string | null;
}

/** How a person wants to be reminded. What they did not choose is as the organisation has it. */
export interface ReminderWishes {
  /** Kinds they switched off. */
  readonly off: readonly UnaskedKind[];
  /** Whether they asked for the weekly summary. */
  readonly weekly: boolean;
  /** After "stop reminders" nothing comes, until "start again". */
  readonly stopped: boolean;
  /** Nothing before and nothing from this time on; null: as the organisation has it. */
  readonly quietBefore: LocalTime | null;
  readonly quietAfter: LocalTime | null;
  /** Days without a message; null: as the organisation has it. */
  readonly quietDays: readonly Weekday[] | null;
  readonly away: Span | null;
  readonly snoozes: readonly Snooze[];
}

/** Of somebody who has not said anything. */
export const noWishes: ReminderWishes = {
  off: [],
  weekly: false,
  stopped: false,
  quietBefore: null,
  quietAfter: null,
  quietDays: null,
  away: null,
  snoozes: [],
};

/** Most activities a person can have snoozed at a time: what is kept for them stays small. The oldest goes first. */
const MOST_SNOOZES = 100;

/** The wishes with this snooze, in the place of an earlier one of the same activity. */
export function withSnooze(wishes: ReminderWishes, snooze: Snooze): ReminderWishes {
  const others = wishes.snoozes.filter(({ entryId }) => entryId !== snooze.entryId);
  return { ...wishes, snoozes: [...others, snooze].slice(-MOST_SNOOZES) };
}

/** The same without spans that ended before `day`: nothing is asked of them any more. */
export function withoutPast(wishes: ReminderWishes, day: Day): ReminderWishes {
  return {
    ...wishes,
    away: wishes.away !== null && wishes.away.until < day ? null : wishes.away,
    snoozes: wishes.snoozes.filter(({ until }) => until >= day),
  };
}
