import type { Intent, Reading } from '../reading.ts';

/** Intents whose answer does not depend on the learner's activities. */
const whateverTheyHave = new Set<Intent>([
  'greet',
  'thanks',
  'help',
  'list',
  'next',
  'saved',
  'reminders',
  'settings',
  'quiet',
  'away',
  'back',
  'stopReminders',
  'startReminders',
  'weeklyOn',
  'weeklyOff',
  'browse',
  'team',
  'export',
  'nudge',
  'privacy',
  'forget',
  'language',
]);

/** Whether `resolve` needs the learner's activities for these readings. */
export function meansOwnActivities(readings: readonly Reading[]): boolean {
  return readings.some(
    ({ intent, mood }) => mood !== 'command' || intent === null || !whateverTheyHave.has(intent),
  );
}
