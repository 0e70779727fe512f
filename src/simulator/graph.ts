import { type Clock, toInstant } from '../clock.ts';
import { createBatch } from './batch.ts';
import { carryOut, type Delivery } from './faults/carry-out.ts';
import type { FaultScript } from './faults/fault-script.ts';
import { documentedErrors } from './protocol/documented-errors.ts';
import { type Correlation, errorAnswer } from './protocol/error-envelope.ts';
import { GraphError } from './protocol/graph-error.ts';
import type { GraphAnswer, GraphRequest, RawRequest } from './protocol/graph-request.ts';
import { principalOf } from './protocol/principal.ts';
import type { RequestLog } from './request-log.ts';
import type { Settings } from './settings.ts';
import { createThrottle } from './throttle.ts';

export interface GraphDeps {
  readonly clock: Clock;
  readonly ids: () => string;
  readonly random: () => number;
  readonly settings: Settings;
  readonly faults: FaultScript;
  readonly requests: RequestLog;
  readonly route: (request: GraphRequest) => GraphAnswer;
}

/** Takes a request to what leaves the simulator for it. */
export type Graph = (raw: RawRequest, baseUrl: string) => Promise<Delivery>;

/** Everything between HTTP and the endpoints: who calls, faults, errors as envelopes, $batch, the record. */
export function createGraph(deps: GraphDeps): Graph {
  const { clock, ids, random, settings, faults, requests, route } = deps;
  const throttle = createThrottle(clock, settings);

  async function handle(raw: RawRequest, baseUrl: string, batched: boolean): Promise<Delivery> {
    const correlation = correlate(raw);
    const { method, path, headers } = raw;
    const effect = faults.next({ method, path, headers, batched });
    const delivery = isBatch(raw)
      ? await batch(raw, baseUrl, effect, correlation)
      : await carryOut(effect, () => answer(raw, baseUrl, correlation), correlation);
    const status = 'answer' in delivery ? delivery.answer.status : null;
    const fault = effect?.kind ?? null;
    requests.note({ method, path, headers, body: recorded(raw), at: correlation.at, status, batched, fault });
    return withRequestId(delivery, correlation);
  }

  function answer(raw: RawRequest, baseUrl: string, correlation: Correlation): GraphAnswer {
    const throttled = throttle(raw.path);
    if (throttled !== undefined)
      return { ...errorAnswer(throttled.error, correlation), headers: throttled.headers ?? {} };
    try {
      return route(understood(raw, baseUrl));
    } catch (error) {
      if (error instanceof GraphError) return errorAnswer(error, correlation);
      throw error;
    }
  }

  function understood(raw: RawRequest, baseUrl: string): GraphRequest {
    const principal = principalOf(raw.headers.authorization, settings.requirePermissions);
    const [resource = '', query = ''] = raw.path.split(/\?(.*)/s);
    const segments = resource.split('/').slice(1).map(decoded);
    if (segments[0] === 'me') {
      if (principal.kind !== 'delegated') throw documentedErrors.delegatedOnly();
      segments.splice(0, 1, 'users', principal.userId);
    }
    return { ...raw, segments, query: new URLSearchParams(query), principal, baseUrl };
  }

  const runBatch = createBatch({
    settings,
    random,
    handle: (raw, baseUrl) => handle(raw, baseUrl, true),
  });

  async function batch(
    raw: RawRequest,
    baseUrl: string,
    effect: ReturnType<FaultScript['next']>,
    correlation: Correlation,
  ): Promise<Delivery> {
    // A fault of the batch as a whole needs its answer before it can be cut off or held back.
    const carried = effect === undefined || carriesOut(effect.kind);
    const done = carried ? await settled(() => runBatch(understood(raw, baseUrl)), correlation) : undefined;
    return carryOut(effect, () => done ?? { status: 500 }, correlation);
  }

  function correlate({ headers }: RawRequest): Correlation {
    const requestId = ids();
    return {
      requestId,
      clientRequestId: headers['client-request-id'] ?? requestId,
      at: toInstant(clock.now()),
    };
  }

  return (raw, baseUrl) => handle(raw, baseUrl, false);
}

const isBatch = ({ method, path }: RawRequest) => method === 'POST' && path === '/$batch';

const carriesOut = (kind: string) => !['answer', 'resetBefore', 'timeout'].includes(kind);

async function settled(run: () => Promise<GraphAnswer>, correlation: Correlation): Promise<GraphAnswer> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof GraphError) return errorAnswer(error, correlation);
    throw error;
  }
}

function withRequestId(delivery: Delivery, { requestId, clientRequestId }: Correlation): Delivery {
  if (!('answer' in delivery)) return delivery;
  const { answer } = delivery;
  const headers = { 'request-id': requestId, 'client-request-id': clientRequestId, ...answer.headers };
  return { ...delivery, answer: { ...answer, headers } };
}

function recorded({ body }: RawRequest): unknown {
  if ('value' in body) return body.value;
  return body.text === '' ? undefined : body.text;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw documentedErrors.badRequest('The request URI is not valid.');
  }
}
