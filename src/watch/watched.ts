import { nameOf } from '../graph/client/failure.ts';
import type { Graph } from '../graph/client/request.ts';
import type { Watch } from './watch.ts';

/** Graph, each call timed under its template: no id, name or query is ever in it. */
export function watchedGraph(graph: Graph, watch: Watch): Graph {
  return {
    ...graph,
    request: (request) =>
      watch.timed(
        'graph',
        nameOf(request.call),
        () => graph.request(request),
        ({ status }) => (status === 404 ? 'absent' : 'ok'),
      ),
  };
}

interface Outcome {
  readonly outcome: string;
}

/** What sends to Teams, with the same signature, timed. */
export function watchedOutbound<
  Sent extends readonly unknown[],
  Updated extends readonly unknown[],
  S extends Outcome,
  U extends Outcome,
>(
  outbound: {
    send(...message: Sent): Promise<S>;
    update(...message: Updated): Promise<U>;
  },
  watch: Watch,
): typeof outbound {
  return {
    send: (...message) => watch.timed('teams', 'send', () => outbound.send(...message), outcomeOf),
    update: (...message) => watch.timed('teams', 'update', () => outbound.update(...message), outcomeOf),
  };
}

const outcomeOf = ({ outcome }: Outcome) => outcome;
