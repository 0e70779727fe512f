import { randomUUID } from 'node:crypto';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { courses } from '../../src/simulator/organisation/courses.ts';
import { generatedReports } from '../../src/simulator/organisation/generated.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import type { Scale } from './scale.ts';

const { tenant } = contoso();

/** What the n-th turn says, and who says it. */
export interface Scenario {
  readonly name: string;
  /** Most CPU of a turn, as a ratio to the stock echo's. */
  readonly goal: number;
  readonly text: (n: number, scale: Scale) => string;
}

/** The course whose progress is reported: the first of each learner's. */
const course = courses[0]?.title ?? '';

/** The progress that the n-th turn reports: learners take turns, and each says another value than the last time. */
export const progressOf = (n: number, { learners }: Pick<Scale, 'learners'>): number =>
  (Math.floor(n / learners) % 99) + 1;

export const help: Scenario = { name: 'help', goal: 0.45, text: () => 'help' };

export const mark: Scenario = {
  name: 'mark … 50% done',
  goal: 1,
  text: (n, scale) => `mark ${course} ${progressOf(n, scale)}% done`,
};

export const scenarios: readonly Scenario[] = [
  help,
  { name: 'my courses (20)', goal: 0.8, text: () => 'my courses' },
  mark,
];

/** Makes the activities of a scenario as Teams sends them. */
export function activitiesOf({ text }: Scenario, scale: Scale, serviceUrl: string): (n: number) => object {
  const learners = generatedReports(personId('alexw'), scale.learners);
  return (n) => {
    const learner = learners[n % learners.length];
    return {
      type: 'message',
      id: randomUUID(),
      text: text(n, scale),
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:${learner?.id}`, aadObjectId: learner?.id, name: learner?.displayName },
      recipient: { id: '28:coursemate', name: 'Coursemate' },
      conversation: { id: `a:${learner?.id}`, conversationType: 'personal', tenantId: tenant.id },
      channelData: { tenant: { id: tenant.id } },
      locale: 'en-GB',
      localTimezone: 'Europe/London',
      timestamp: new Date().toISOString(),
    };
  };
}
