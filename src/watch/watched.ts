import type { Outbound } from '../../bot/turn/teams-port.ts';
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

/** The road to Teams, timed. */
export function watchedOutbound(outbound: Outbound, watch: Watch): Outbound {
  return {
    send: (...message) => watch.timed('teams', 'send', () => outbound.send(...message), outcomeOf),
    update: (...message) => watch.timed('teams', 'update', () => outbound.update(...message), outcomeOf),
  };
}

const outcomeOf = ({ outcome }: { readonly outcome: string }) => outcome;
