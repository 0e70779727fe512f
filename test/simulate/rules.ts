import type { ReminderRules } from '../../src/learning/reminders/falls-on.ts';

/** The organisation's settings, as they are when nobody has set any. */
export const rules: ReminderRules = {
  workingTime: { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' },
  daysBefore: [7, 1],
  daysAfter: [1, 7, 14, 21, 28],
  off: [],
};
