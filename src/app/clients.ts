import { type Rewrite, rewritingOutbound } from '../../bot/teams/card-actions.ts';
import { createOutbound } from '../../bot/teams/outbound.ts';
import { createSendScheduler } from '../../bot/teams/send-scheduler.ts';
import type { OpenConversation, Outbound } from '../../bot/turn/teams-port.ts';
import type { Clock, Timer } from '../clock.ts';
import type { Config } from '../config.ts';
import type { CountedLog } from '../counted-log.ts';
import { nameOf } from '../graph/client/failure.ts';
import { type Gate, pacedAgain, pacedGraph } from '../graph/client/paced-graph.ts';
import { createPacer } from '../graph/client/pacer.ts';
import { createGraph, type Graph } from '../graph/client/request.ts';
import { createLearningGateway } from '../graph/learning/learning-gateway.ts';
import { createInstallApp } from '../graph/people/install-app.ts';
import { createIsGuest, createPeople, createWayToSpeak } from '../graph/people/people.ts';
import { createHttpClient, type HttpClient } from '../http-client.ts';
import { takesNull } from '../learning/activities/possible.ts';
import type { KnownBehaviour, TenantFindings } from '../learning/ports/ports.ts';
import type { Watch } from '../watch/watch.ts';
import { watchedGraph, watchedOutbound } from '../watch/watched.ts';
import type { Endpoints } from './endpoints.ts';

/** Resource of the tokens for the Bot Connector. */
const CONNECTOR = 'https://api.botframework.com';

/**
 * Separate connection pools to Graph, so that none waits for another: changes and what a turn must know (`decisive`);
 * traversals of the organisation (`walks`); and optional content of cards (`shown`).
 */
const CONNECTIONS = { decisive: 8, walks: 4, shown: 4 } as const;

export interface ClientsDeps {
  readonly config: Config;
  readonly endpoints: Pick<Endpoints, 'tokensFor' | 'isServiceUrl' | 'sendingLimits'>;
  readonly tenant: Pick<TenantFindings, 'current' | 'note'>;
  /** Makes the buttons of a card as they are sent. */
  readonly rewrite: Rewrite;
  readonly watch: Watch;
  /** Told of given names that the directory tells beside. */
  readonly onGivenName: (userId: string, givenName: string) => void;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly pacerTimer: Timer;
  /** The gate for learning calls that are not the outbox's. */
  readonly gate: Gate;
  readonly countedLog: CountedLog;
  readonly mint: () => string;
  readonly random: () => number;
  /** Timeout of a call to Graph in milliseconds; the default when absent. */
  readonly graphTimeoutMs: number | undefined;
}

/** Most keep-alive connections to one service. */
const TEAMS_CONNECTIONS = 100;

/** Largest response in bytes: the Bot Connector answers with an id or an error. */
const LARGEST_ANSWER = 1024 * 1024;

/** The HTTP client to Teams. Rejects when an answer takes longer than `timeoutMs`, or is larger than a megabyte. */
export function createConnections({ timeoutMs = 10_000 } = {}): HttpClient {
  return createHttpClient({ connections: TEAMS_CONNECTIONS, timeoutMs, largest: LARGEST_ANSWER });
}

export function createClients(deps: ClientsDeps) {
  const { config, endpoints, tenant, watch, clock, timer, countedLog, mint, random, graphTimeoutMs } = deps;
  const keep = (found: KnownBehaviour) => {
    tenant
      .note(found)
      .catch((err: unknown) => countedLog.warn({ err, why: 'finding' }, 'A finding could not be kept'));
  };
  const pacer = createPacer({
    timer: deps.pacerTimer,
    known: () => tenant.current().requestsPerSecond,
    onLearned: (requestsPerSecond) => keep({ requestsPerSecond }),
  });
  const again = pacedAgain(pacer);
  const batchesLearning = () => tenant.current().batchedWrites !== 'refused';
  const graphTokens = endpoints.tokensFor(new URL(config.graphBaseUrl).origin);
  const connectorTokens = endpoints.tokensFor(CONNECTOR);
  const onUnread: Graph['onUnread'] = (call, count) => {
    watch.unread(nameOf(call), count);
    countedLog.warn({ event: 'graph.unread', why: nameOf(call), records: count }, 'records were left out');
  };
  const graphWith = (connections: number) =>
    pacedGraph(
      watchedGraph(
        createGraph({
          ...{ baseUrl: config.graphBaseUrl, mintId: mint, tokens: graphTokens, timeoutMs: graphTimeoutMs },
          ...{ clock, connections, again, onUnread, batchesLearning },
        }),
        watch,
      ),
      pacer,
      deps.gate,
    );
  const graph = graphWith(CONNECTIONS.decisive);
  const graphOnWalks = graphWith(CONNECTIONS.walks);
  const graphShown = graphWith(CONNECTIONS.shown);
  const connections = createConnections();
  const scheduler = createSendScheduler({
    timer,
    limits: endpoints.sendingLimits,
    onDrop(kind, reason) {
      watch.dropped(kind, reason);
      const why = `${kind} ${reason}`;
      countedLog.warn({ event: 'sending.dropped', why }, 'messages to Teams were dropped');
    },
  });
  const { answers, unprompted, open } = createOutbound({
    token: () => connectorTokens?.token(),
    rejected: (token) => connectorTokens?.rejected(token),
    isServiceUrl: endpoints.isServiceUrl,
    http: connections,
    scheduler,
    random,
  });
  const sending = (outbound: Outbound) => rewritingOutbound(watchedOutbound(outbound, watch), deps.rewrite);
  const keepSpelling = (externalIdName: NonNullable<KnownBehaviour['externalIdName']>) => {
    countedLog.warn(
      { event: 'graph.otherSpelling', why: externalIdName },
      'Graph took the other spelling of the external id',
    );
    keep({ externalIdName });
  };
  const provider = {
    providerId: config.learningProviderId,
    externalIdName: () => tenant.current().externalIdName,
    takesNull: () => takesNull(tenant.current()),
    onOtherSpelling: config.tenantSettings.externalIdName === undefined ? keepSpelling : undefined,
  };
  return {
    graph,
    pacer,
    gateway: createLearningGateway({ graph, ...provider }),
    /** The gateway for optional content of cards. */
    gatewayShown: createLearningGateway({ graph: graphShown, ...provider }),
    people: createPeople({ graph }),
    peopleOnWalks: createPeople({ graph: graphOnWalks, manyAtOnce: true }),
    peopleShown: createPeople({ graph: graphShown, manyAtOnce: true }),
    isGuest: createIsGuest({ graph, onGivenName: deps.onGivenName }),
    wayToSpeakTo: createWayToSpeak({ graph: graphOnWalks }),
    /** Undefined where the bot installs itself for nobody. */
    installApp:
      config.teamsCatalogueAppId === undefined
        ? undefined
        : createInstallApp({ graph: graphOnWalks }, config.teamsCatalogueAppId),
    answers: sending(answers),
    unprompted: sending(unprompted),
    openConversation: ((service, userId) =>
      watch.timed(
        'teams',
        'open',
        () => open(service, userId),
        ({ outcome }) => outcome,
      )) satisfies OpenConversation,
    async close() {
      scheduler.close();
      await Promise.all([graph, graphOnWalks, graphShown].map((each) => each.close()));
      await connections.close();
    },
  };
}
