import { type Clock, SECOND } from '../clock.ts';
import type { Registration } from '../config/registration.ts';
import type { Config } from '../config.ts';
import { Later } from '../errors.ts';
import { type Gate, pacedGraph } from '../graph/client/paced-graph.ts';
import type { Pacer } from '../graph/client/pacer.ts';
import { patientGraph } from '../graph/client/patient-graph.ts';
import { createGraph, type Graph, type TokenSource } from '../graph/client/request.ts';
import { createLearningGateway, type GraphLearning } from '../graph/learning/learning-gateway.ts';
import { createPeople } from '../graph/people/people.ts';
import { createHttpClient, type HttpResponse } from '../http-client.ts';
import type { Course } from '../learning/catalogue/course.ts';
import type { People } from '../learning/ports/ports.ts';
import { type ExternalIdName, externalIdNames } from '../learning/ports/tenant-findings.ts';

/** A course (title or external id) and a learner (user principal name or Entra id) to try changes on. */
export interface ProbeTarget {
  readonly course: string;
  readonly learner: string;
}

/** What answers at an address within so many milliseconds, without a token; follows no redirect. Rejects when nothing does. */
export type Get = (url: string, withinMs: number) => Promise<HttpResponse>;

export interface SubjectDeps {
  readonly clock: Clock;
  readonly mint: () => string;
  /** Asks in the place of the doctor's own client. For tests. */
  readonly get?: Get;
  /** The application's tokens for a resource, such as Graph's origin. */
  readonly signIn: (registration: Registration, resource: string) => TokenSource;
  readonly learner?: string | undefined;
  /** The running bot's, when it examines itself: its own learning requests wait in it, too. */
  readonly pacer?: Pacer;
  /** True when the running bot examines itself: somebody waits for the answer, and others for theirs. */
  readonly isRunning?: boolean;
  /** The running bot's: nothing is asked while Graph has asked to wait. */
  readonly gate?: Gate;
  readonly probe?: ProbeTarget | undefined;
  /** Where the app package should say the bot is, if that is known. */
  readonly publicUrl?: string | undefined;
  readonly packageFile: string;
  /** The file of variables beside the bot, which need not be there. */
  readonly envFile: string;
  /** Waits between the requests of a probe; it does not wait when absent. */
  readonly pause?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Aborted when the probe shall stop and clean up; of a bot that examines itself, when it shall ask Graph nothing any more. */
  readonly signal?: AbortSignal | undefined;
  /** Where Teams is reached when no conversation has named an address yet. */
  readonly connectorUrl: string;
}

/** Where Teams takes answers, as Microsoft's samples say it before a conversation has named its own address. */
export const DEFAULT_SERVICE_URL = 'https://smba.trafficmanager.net/teams/';

/** How long a wait may be that Graph names, in milliseconds, for somebody at a terminal to sit through it. */
export const LONGEST_WAIT = 120 * SECOND;

/** Longest that a check waits for an answer, in milliseconds, and most bytes of one: a portal in between may send anything. */
const LONGEST_ASK = 10 * SECOND;
const LARGEST_ANSWER = 1_000_000;

/** What is examined: the configuration, and everything it leads to. */
export interface Subject extends SubjectDeps {
  readonly get: Get;
  readonly config: Config;
  /** Absent in local mode, which signs nobody in. */
  readonly graphTokens: TokenSource | undefined;
  readonly graph: Graph;
  /** Closes what was opened to ask. */
  readonly close: () => Promise<void>;
  /** The same without waits: for what is to be throttled if anything is. */
  readonly graphAtOnce: Graph;
  /** Milliseconds that Graph asked to wait, each time that it did; undefined when it did not say how long. */
  readonly waits: readonly (number | undefined)[];
  readonly gateway: GraphLearning;
  /** The same in another spelling of the external id. */
  readonly gatewayWith: (name: ExternalIdName) => GraphLearning;
  readonly people: People;
  /** All courses, read once. */
  readonly courses: () => Promise<readonly Course[]>;
  /** What the tenant says to each spelling of the external id, asked once. */
  readonly spellings: () => Promise<Readonly<Record<ExternalIdName, unknown>>>;
}

/** The spelling that is used: as set, else the metadata's. */
export const spellingOf = ({ tenantSettings }: Config): ExternalIdName =>
  tenantSettings.externalIdName ?? externalIdNames[0];

/** Builds the subject of a usable configuration; nothing is asked of anybody yet. */
export function createSubject(config: Config, deps: SubjectDeps): Subject {
  const { clock, mint, signIn } = deps;
  const http = createHttpClient({ connections: 1, timeoutMs: LONGEST_ASK, largest: LARGEST_ANSWER });
  const get: Get = (url, withinMs) => {
    const { origin, pathname, search } = new URL(url);
    const signal = AbortSignal.timeout(withinMs);
    return http.send({ method: 'GET', origin, path: pathname + search, headers: {}, body: null, signal });
  };
  const graphTokens =
    config.mode === 'live' ? signIn(config.registration, new URL(config.graphBaseUrl).origin) : undefined;
  const unpaced = createGraph({
    baseUrl: config.graphBaseUrl,
    clock,
    mintId: mint,
    batches: false,
    tokens: graphTokens,
  });
  const waits: (number | undefined)[] = [];
  const { pause = async () => undefined, signal } = deps;
  const graph =
    deps.pacer === undefined
      ? patientGraph(unpaced, { pause, signal, longestMs: LONGEST_WAIT, onWait: (ms) => waits.push(ms) })
      : askedUntil(pacedGraph(unpaced, deps.pacer, deps.gate), signal);
  const providerId = config.learningProviderId;
  const gatewayWith = (externalIdName: ExternalIdName) =>
    createLearningGateway({ graph, providerId, externalIdName: () => externalIdName });
  const gateway = gatewayWith(spellingOf(config));

  return {
    get,
    ...deps,
    config,
    graphTokens,
    ...{ graph, graphAtOnce: unpaced, waits },
    close: async () => {
      await Promise.all([graph.close(), http.close()]);
    },
    ...{ gateway, gatewayWith },
    people: createPeople({ graph }),
    courses: once(async () => {
      const courses: Course[] = [];
      for await (const { items } of gateway.courses()) courses.push(...items);
      return courses;
    }),
    spellings: once(async () => {
      const said: Partial<Record<ExternalIdName, unknown>> = {};
      for (const name of externalIdNames)
        said[name] = await gatewayWith(name)
          .activityByExternalId(mint())
          .catch((error: unknown) => error);
      return said as Record<ExternalIdName, unknown>;
    }),
  };
}

/** The same Graph, which nobody waits for any more once the signal is aborted. */
function askedUntil(graph: Graph, signal: AbortSignal | undefined): Graph {
  return {
    ...graph,
    async request(request) {
      try {
        return await graph.request({ ...request, signal });
      } catch (error) {
        if (signal?.aborted === true && error instanceof Later)
          throw new Later('other requests come first, or it does not answer', { notSent: true });
        throw error;
      }
    },
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
