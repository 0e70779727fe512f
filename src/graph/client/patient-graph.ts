import { SECOND } from '../../clock.ts';
import { Later } from '../../errors.ts';
import { isTooMany } from './paced-graph.ts';
import type { Graph } from './request.ts';

/** How long is waited where Graph does not say how long, in milliseconds, and how often for one request. */
export const UNNAMED_WAIT = 30 * SECOND;
export const MOST_WAITS = 3;

export interface PatientGraphDeps {
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Ends a wait. Once it is aborted, waits are whole: what is asked then is cleaning up. */
  readonly signal?: AbortSignal | undefined;
  /** The longest named wait, in milliseconds, that is sat through. */
  readonly longestMs: number;
  /** Told of each wait that Graph asks for, in milliseconds; undefined when it does not say how long. */
  readonly onWait: (ms: number | undefined) => void;
}

/** The same Graph for somebody who has time: what it throttles is asked again after the wait that it names. */
export function patientGraph(graph: Graph, { pause, signal, longestMs, onWait }: PatientGraphDeps): Graph {
  return {
    ...graph,
    async request(request) {
      for (let waited = 0; ; waited += 1) {
        try {
          return await graph.request(request);
        } catch (error) {
          if (!(error instanceof Later) || !error.throttled) throw error;
          if (isTooMany(error)) onWait(error.waitMs);
          // a 503 to a change may hide that it was carried out
          if (waited === MOST_WAITS || error.ambiguous || (error.waitMs ?? 0) > longestMs) throw error;
          await pause(error.waitMs ?? UNNAMED_WAIT, signal?.aborted === true ? undefined : signal);
        }
      }
    },
  };
}
