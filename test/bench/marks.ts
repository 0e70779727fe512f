import { setTimeout as sleep } from 'node:timers/promises';
import { generatedReports } from '../../src/simulator/organisation/generated.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { type Contestant, turnsSent } from './contest.ts';
import type { Scale } from './scale.ts';
import { progressOf } from './scenarios.ts';
import { providerId } from './stand.ts';

const PATIENCE_MS = 30_000;

/** Speed that loses a change is none: throws unless Graph holds what each learner said last to this contestant. */
export async function requireMarks(
  graphUrl: string,
  contestant: Contestant | undefined,
  scale: Scale,
): Promise<void> {
  const turns = contestant === undefined ? 0 : turnsSent(contestant.activity);
  const ids = generatedReports(personId('alexw'), scale.learners).map(({ id }) => id);
  const until = Date.now() + PATIENCE_MS;
  for (const [place, id] of ids.entries()) {
    const last = place + scale.learners * Math.floor((turns - 1 - place) / scale.learners);
    const expected = progressOf(last, scale);
    for (;;) {
      const held = await progressInGraph(graphUrl, id);
      if (held === expected) break;
      if (Date.now() > until) throw new Error(`Graph holds ${held} % where ${expected} % was said last`);
      await sleep(100);
    }
  }
}

async function progressInGraph(graphUrl: string, learnerId: string): Promise<number> {
  const path = `employeeExperience/learningProviders/${providerId}/learningCourseActivities(externalcourseActivityId='${learnerId}-0')`;
  const response = await fetch(`${graphUrl}/${path}`);
  const { completionPercentage } = (await response.json()) as { completionPercentage?: number };
  return completionPercentage ?? Number.NaN;
}
