import { type Clock, SECOND } from '../../clock.ts';
import { problemOf } from '../../graph/client/problem.ts';
import type { GraphLearning } from '../../graph/learning/learning-gateway.ts';
import type { ProbeJournal } from '../../ledger/stores/probe-journal.ts';
import { broken, type Finding } from '../check.ts';
import type { Made } from './bench.ts';

/** Most looks for what goes by one name: there may be several of it. */
const LOOKS = 12;

export interface CleanUpDeps {
  /** One for each spelling of the external id: nobody knows in which a killed probe made its activities. */
  readonly gateways: readonly GraphLearning[];
  readonly journal: ProbeJournal;
  readonly clock: Clock;
  /** Waits until Graph would know what it was asked to make; absent, that is left for later. */
  readonly pause?: ((ms: number) => Promise<void>) | undefined;
}

export interface LeftOver {
  readonly entry: Made;
  readonly reason: string;
}

/** Removes these activities, and gives those that it could not. */
export async function removeAll(entries: readonly Made[], deps: CleanUpDeps): Promise<readonly LeftOver[]> {
  const left: LeftOver[] = [];
  for (const entry of entries)
    try {
      if (!(await removed(entry, deps))) left.push({ entry, reason: 'Graph does not know it, or not yet' });
    } catch (error) {
      left.push({ entry, reason: error instanceof Error ? error.message : 'unknown' });
    }
  return left;
}

/** Whether it is gone: deleted now, or not there although Graph has known it once, or would know it by now. */
async function removed(entry: Made, { gateways, journal, clock, pause }: CleanUpDeps): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    const graphId = entry.graphId ?? (await found(entry.externalId, gateways));
    if (graphId !== undefined) {
      const isDeleted = await gateways[0]?.deleteActivity(graphId);
      if (entry.isLeft !== true && (isDeleted || entry.seen)) break;
      if (isDeleted) continue;
    }
    const unsettledMs = entry.settledAt - clock.now().getTime();
    if (unsettledMs > 0 && pause === undefined) return false;
    if (unsettledMs > 0) await pause?.(Math.min(unsettledMs, 5 * SECOND * 2 ** look));
    else if (graphId !== undefined && !entry.seen) return false;
    else break;
  }
  await journal.strike([entry.externalId, entry.graphId ?? entry.externalId]);
  return true;
}

/** Graph's id of the activity that has this external id in either spelling; of one that it does not know it says 400. */
async function found(externalId: string, gateways: readonly GraphLearning[]): Promise<string | undefined> {
  let isAnswered = false;
  let unknown: unknown;
  for (const gateway of gateways)
    try {
      const there = await gateway.activityByExternalId(externalId);
      if (there !== undefined) return there.graphId;
      isAnswered = true;
    } catch (error) {
      if (problemOf(error)?.status !== 400) throw error;
      unknown = error;
    }
  if (!isAnswered) throw unknown;
  return undefined;
}

export function notRemoved(left: readonly LeftOver[]): Finding {
  const names = left.map(({ entry: { graphId, externalId } }) => graphId ?? `external id ${externalId}`);
  return broken(`The probe could not clean up (${left.at(-1)?.reason}).`, {
    do: `Run the probe again in some minutes: it removes what is left. Or delete it in Graph Explorer: ${names.join(', ')}.`,
    where: 'Graph: DELETE /employeeExperience/learningProviders/{provider}/learningCourseActivities/{id}',
    without: 'The learner sees a course in Viva Learning that they did not start.',
  });
}
