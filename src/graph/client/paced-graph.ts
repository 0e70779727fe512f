import { Later } from '../../errors.ts';
import type { CallPriority } from '../../learning/ports/ports.ts';
import type { GraphRequest } from './graph-request.ts';
import type { Pacer } from './pacer.ts';
import type { Graph } from './request.ts';

/** Shared by all instances: shut while Graph has asked to slow down. */
export interface Gate {
  /** Does `work` if the gate is open, or as its probe; shuts and opens the gate by the outcome. Throws Later while it is shut. */
  through<T>(work: () => Promise<T>): Promise<T>;
}

const isLearning = ({ call }: GraphRequest): boolean => call.path.includes('/employeeExperience');

/** Admits a request that is sent a second time: that counts as another one. */
export function pacedAgain(pacer: Pacer): (request: GraphRequest) => Promise<void> {
  return async (request) => {
    if (!isLearning(request)) return;
    await admission(request, pacer);
    await request.onAdmitted?.();
  };
}

/** Resolves when this request may be sent; undefined when that is now. */
function admission(request: GraphRequest, pacer: Pacer): Promise<void> | undefined {
  return pacer.admit({ ...request, priority: priorityOf(request) });
}

/**
 * Graph, with all learning calls paced. Calls of the outbox pass the gate by their claim, which is checked when they are
 * admitted; all others pass it here.
 */
export function pacedGraph(graph: Graph, pacer: Pacer, gate?: Gate): Graph {
  async function send(request: GraphRequest, waited: boolean) {
    const sentAt = pacer.elapsed();
    try {
      const answer = await graph.request(request);
      if (waited) pacer.answered();
      return answer;
    } catch (error) {
      if (error instanceof Later && isTooMany(error)) pacer.throttled({ sentAt, waitMs: error.waitMs });
      throw error;
    }
  }

  return {
    ...graph,
    async request(request) {
      if (!isLearning(request)) return graph.request(request);
      const waiting = admission(request, pacer);
      await waiting;
      await request.onAdmitted?.();
      const waited = waiting !== undefined;
      const isOfOutbox = request.priority === 'turn' || request.priority === 'outbox';
      return gate === undefined || isOfOutbox
        ? send(request, waited)
        : gate.through(() => send(request, waited));
    },
  };
}

/** A 503 that names no wait says that Graph is down, not that it was asked too often. */
export const isTooMany = ({ throttled, status, waitMs }: Later) =>
  throttled && (status !== 503 || waitMs !== undefined);

/** Where a call names none: somebody looks at what is read, except for the long lists. */
function priorityOf({ priority, call, isLongList }: GraphRequest): CallPriority {
  if (priority !== undefined) return priority;
  return isLongList === true || call.method !== 'GET' ? 'sync' : 'shown';
}
