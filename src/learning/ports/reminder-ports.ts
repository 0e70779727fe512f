/** What reminders need from the world: what people wish, and what they asked to be reminded of. Implemented in `ledger/`. */
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
