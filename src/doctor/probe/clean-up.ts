import { SECOND } from '../../clock.ts';
import type { GraphLearning } from '../../graph/learning/learning-gateway.ts';
import type { ProbeJournal } from '../../ledger/stores/probe-journal.ts';
import { broken, type Finding, fine } from '../check.ts';
import type { Made } from './bench.ts';

/** Waits in seconds between attempts: Graph may know a new activity only after minutes. */
const settling = [0, 5, 15, 40, 60, 180] as const;
/** What an earlier run left has long settled; there may be several of one name. */
const settled = [0, 0, 0, 0] as const;

export interface CleanUpDeps {
  readonly gateway: GraphLearning;
  readonly journal: ProbeJournal;
  readonly pause: (ms: number) => Promise<void>;
}

/** Removes these activities; also when the probe is being interrupted. `says` is the sentence of success. */
export async function cleanUp(
  entries: readonly Made[],
  says: string,
  deps: CleanUpDeps,
): Promise<readonly Finding[]> {
  const left: Made[] = [];
  let reason = 'Graph does not know it, or not yet';
  for (const entry of entries) {
    try {
      if (!(await removed(entry, deps))) left.push(entry);
    } catch (error) {
      left.push(entry);
      reason = error instanceof Error ? error.message : 'unknown';
    }
  }
  if (left.length === 0) return [fine(says)];
  const names = left.map(({ graphId, externalId }) => graphId ?? `external id ${externalId}`).join(', ');
  return [
    broken(`The probe could not clean up (${reason}).`, {
      do: `Run the probe again in some minutes: it removes what is left. Or delete it in Graph Explorer: ${names}.`,
      where: 'Graph: DELETE /employeeExperience/learningProviders/{provider}/learningCourseActivities/{id}',
      without: 'The learner sees a course in Viva Learning that they did not start.',
    }),
  ];
}

/** Whether it is gone: deleted now, or not there although Graph has known it once. */
async function removed(entry: Made, deps: CleanUpDeps): Promise<boolean> {
  const { gateway, journal, pause } = deps;
  for (const seconds of entry.isLeft === true ? settled : settling) {
    if (seconds > 0) await pause(seconds * SECOND);
    const graphId = entry.graphId ?? (await gateway.activityByExternalId(entry.externalId))?.graphId;
    if (graphId === undefined) continue;
    const isGone = (await gateway.deleteActivity(graphId)) || entry.seen;
    if (!isGone || entry.isLeft === true) continue;
    await journal.strike(entry.externalId);
    return true;
  }
  if (entry.graphId !== undefined) return false;
  // nothing of this name is there any more, or its create never arrived
  await journal.strike(entry.externalId);
  return true;
}
