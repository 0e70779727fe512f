import type { Intent, Reading } from '../reading.ts';

/** Intents that come to the same whatever the learner has. */
const whateverTheyHave = new Set<Intent>([
  'greet',
  'thanks',
  'help',
  'list',
  'browse',
  'team',
  'export',
  'nudge',
  'privacy',
  'forget',
  'language',
]);

/** Whether `resolve` has to know the learner's activities to tell what these readings mean. */
export function meansOwnActivities(readings: readonly Reading[]): boolean {
  return readings.some(
    ({ intent, mood }) => mood !== 'command' || intent === null || !whateverTheyHave.has(intent),
  );
}
