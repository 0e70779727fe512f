import { setTimeout as sleep } from 'node:timers/promises';
import { createOutbound } from '../../bot/outbound.ts';
import { createConnections } from '../channel/connections.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { createIsGuest } from '../graph/guests.ts';
import { createLearningGateway } from '../graph/learning-gateway.ts';
import { createPeople } from '../graph/people.ts';
import { createGraph } from '../graph/request.ts';
import type { Watch } from '../watch/watch.ts';
import { watchedGraph, watchedOutbound } from '../watch/watched.ts';
import type { Outside } from './outside.ts';

/** Whose tokens the Bot Connector takes. */
const CONNECTOR = 'https://api.botframework.com';

/**
 * Kept connections to Graph, by what they are for, so that none waits for another: changes and what a turn must know;
 * walks over the organisation, which ask much; and what a card only shows and goes without.
 */
const CONNECTIONS = { decisive: 8, walks: 4, shown: 4 } as const;

export interface RoadsDeps {
  readonly config: Config;
  readonly outside: Pick<Outside, 'tokensFor' | 'isServiceUrl' | 'sendingLimits'>;
  readonly watch: Watch;
  readonly clock: Clock;
  readonly mint: () => string;
  /** 0 to 1, for jitter. */
  readonly random: () => number;
  /** Milliseconds that Graph has for an answer; the usual ones when absent. */
  readonly graphTimeoutMs: number | undefined;
}

/** The two roads out: to Graph, and to Teams. */
export function createRoads(deps: RoadsDeps) {
  const { config, outside, watch, clock, mint, random, graphTimeoutMs } = deps;
  const graphTokens = outside.tokensFor(new URL(config.graphBaseUrl).origin);
  const connectorTokens = outside.tokensFor(CONNECTOR);
  const graphWith = (connections: number) =>
    watchedGraph(
      createGraph({
        ...{ baseUrl: config.graphBaseUrl, clock, mintId: mint, connections },
        ...(graphTokens === undefined ? {} : { tokens: graphTokens }),
        ...(graphTimeoutMs === undefined ? {} : { timeoutMs: graphTimeoutMs }),
      }),
      watch,
    );
  const graph = graphWith(CONNECTIONS.decisive);
  const graphOnWalks = graphWith(CONNECTIONS.walks);
  const graphShown = graphWith(CONNECTIONS.shown);
  const connections = createConnections();
  const outbound = createOutbound({
    token: () => connectorTokens?.token(),
    isServiceUrl: outside.isServiceUrl,
    exchange: connections,
    sleep: (ms) => sleep(ms),
    elapsed: () => performance.now(),
    random,
    limits: outside.sendingLimits,
  });
  const { learningProviderId: providerId, externalIdName } = config;
  return {
    graph,
    gateway: createLearningGateway({ graph, providerId, externalIdName }),
    /** The gateway for what a card only shows. */
    gatewayShown: createLearningGateway({ graph: graphShown, providerId, externalIdName }),
    people: createPeople({ graph }),
    peopleOnWalks: createPeople({ graph: graphOnWalks, manyAtOnce: true }),
    peopleShown: createPeople({ graph: graphShown, manyAtOnce: true }),
    isGuest: createIsGuest({ graph }),
    outbound: watchedOutbound(outbound, watch),
    async close() {
      await Promise.all([graph, graphOnWalks, graphShown].map((each) => each.close()));
      await connections.close();
    },
  };
}
