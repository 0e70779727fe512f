/** What reminders need from the world: what people wish and asked for, and what is to be said. Implemented in `ledger/`. */
import type { Day } from '../due-day.ts';
import type { OwnReminder, OwnReminderChange } from '../reminders/own-reminder.ts';
import type { ReminderWishes } from '../reminders/wishes.ts';

export interface Wishes {
  /** `noWishes` of somebody who never said anything. */
  of(tenantId: string, userId: string): Promise<ReminderWishes>;
  /** Changes them; `change` is called again when somebody else changed them meanwhile. Returns how they are then. */
  change(
    tenantId: string,
    userId: string,
    change: (wishes: ReminderWishes) => ReminderWishes,
  ): Promise<ReminderWishes>;
}

export interface OwnReminders {
  /** Keeps it; the same id again changes nothing. `tooMany` when the person has MOST_OWN_REMINDERS. */
  add(reminder: OwnReminder): Promise<'added' | 'duplicate' | 'tooMany'>;
  /** Those of a person, the next one first. */
  of(tenantId: string, userId: string): Promise<readonly OwnReminder[]>;
  /** Undefined when it is not this person's, or gone. */
  change(
    id: string,
    tenantId: string,
    userId: string,
    change: OwnReminderChange,
  ): Promise<OwnReminder | undefined>;
  /** False when it is not this person's, or gone. */
  remove(id: string, tenantId: string, userId: string): Promise<boolean>;
}

/** Why something that was planned was not said. */
export const dropReasons = [
  'settled',
  'stopped',
  'quiet',
  'stale',
  'unreachable',
  'oneADay',
  'held',
] as const;
export type DropReason = (typeof dropReasons)[number];

/** Rows of one person and day that are said in one message, leased to the caller. */
export interface ClaimedReminder {
  readonly userId: string;
  readonly day: Day;
  /** Whether the message of the day is among them, or only own reminders. */
  readonly isDays: boolean;
  /** Whether the Monday message to managers is planned with it. */
  readonly mayLead: boolean;
  readonly rows: readonly { readonly slot: string; readonly fence: number }[];
}

/** What became of a claim. `later`: it is due again then. `unsure`: it may have arrived, so it is not sent again. */
export type ReminderOutcome =
  | { readonly outcome: 'sent' | 'unsure' }
  | { readonly outcome: 'dropped'; readonly reason: DropReason }
  | { readonly outcome: 'later'; readonly dueAt: Date };

/** What the bot is to say by itself. */
export interface ReminderBook {
  /** Of what is due and not held, the next few persons' messages, leased to the caller. */
  claim(atMost: number): Promise<readonly ClaimedReminder[]>;
  /** The message goes out now: whatever happens, it is not sent again. False when the claim was lost. */
  begin(claim: ClaimedReminder): Promise<boolean>;
  settle(claim: ClaimedReminder, outcome: ReminderOutcome): Promise<void>;
  /** Moves own reminders that were said, or are over, to their next day, or removes them. */
  passed(reminders: readonly OwnReminder[], day: Day): Promise<void>;
  /** Drops what was held for too long, and settles what a process left behind. Returns how many were dropped. */
  tidy(signal?: AbortSignal): Promise<number>;
}

/** All that is planned for one calendar day without having been asked for. */
export interface ReminderRunDay {
  readonly day: Day;
  readonly people: number;
  readonly unreachable: number;
  readonly state: 'planning' | 'open' | 'held' | 'released' | 'over';
}

export interface ReminderDays {
  /** The newest days first, at most 14. */
  list(): Promise<readonly ReminderRunDay[]>;
  /** True for the one caller that releases it; false when it is not held. */
  release(day: Day, by: string): Promise<boolean>;
}
