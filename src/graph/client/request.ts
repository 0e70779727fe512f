import { type Clock, SECOND } from '../../clock.ts';
import { Bug, Refusal, type RefusalCode } from '../../errors.ts';
import { createHttpClient } from '../../http-client.ts';
import { type BatchingOptions, createBatching } from './batching.ts';
import type { GraphCall } from './calls.ts';
import { failureOf, isFromGraph, nameOf, type RawAnswer } from './failure.ts';
import type { GraphRequest } from './graph-request.ts';
import { transportFailure } from './transport-failure.ts';

/** Where access tokens of the application come from. */
export interface TokenSource {
  /** A token good for a call made now. Throws Refusal or Later. */
  token(): Promise<string>;
  /**
   * The service said 401 to this token: it is not handed out again. Or, with `lacksRole`, 403: a token that is issued now may
   * have a role that was granted meanwhile.
   */
  rejected(token: string, why?: 'lacksRole'): void;
}

export interface GraphOptions extends BatchingOptions, Pick<Graph, 'onUnread'> {
  /** Versioned and without a trailing slash: `https://graph.microsoft.com/v1.0`. */
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly mintId: () => string;
  /** Absent in local mode: no Authorization header is sent. */
  readonly tokens?: TokenSource | undefined;
  /** From the first byte sent to the last one read. */
  readonly timeoutMs?: number | undefined;
  readonly connections?: number;
  /** False sends every request separately; otherwise concurrent changes are batched. */
  readonly batches?: boolean;
}

export interface GraphAnswer {
  readonly status: number;
  /** The JSON body; undefined when there is none, or for an error status that is an answer. */
  readonly body: unknown;
  readonly requestId: string;
}

export interface Graph {
  readonly baseUrl: string;
  /** One attempt: never sleeps, retries or follows a redirect. Throws Refusal, Later or Bug. */
  request(request: GraphRequest): Promise<GraphAnswer>;
  /** Told how many records of a list could not be read, and are left out. */
  readonly onUnread?: ((call: GraphCall, count: number) => void) | undefined;
  /** Waits for requests in flight, then closes the connections. */
  close(): Promise<void>;
}

/** Refusals that a granted role may mend; the roles stand in the token. */
const mendedByRole: ReadonlySet<RefusalCode> = new Set(['graphPermission', 'graphForbidden']);

/** Largest response in bytes: Graph's largest pages have 999 items of a few kilobytes. */
const LARGEST = 32 * 1024 * 1024;

/** The Graph client: a connection pool, a timeout per request, and the error table. */
export function createGraph(options: GraphOptions): Graph {
  const { baseUrl, clock, mintId, tokens, timeoutMs = 10 * SECOND, connections = 8 } = options;
  const base = new URL(baseUrl);
  const basePath = base.pathname.replace(/\/$/, '');
  const http = createHttpClient({ connections, timeoutMs, largest: LARGEST });

  async function send(request: GraphRequest, sentId: string, token: string | undefined): Promise<RawAnswer> {
    const { call, path, body } = request;
    let prevented: unknown;
    try {
      const answer = await http.send({
        origin: base.origin,
        path: `${basePath}${path}`,
        method: call.method,
        headers: {
          accept: 'application/json',
          'client-request-id': sentId,
          'return-client-request-id': 'true',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...request.headers,
        },
        body: body === undefined ? null : JSON.stringify(body),
        signal: request.signal,
        beforeSend() {
          try {
            request.beforeSend?.();
          } catch (error) {
            prevented = error;
            throw error;
          }
        },
      });
      return {
        status: answer.status,
        text: answer.text,
        graphRequestId: answer.header('request-id'),
        retryAfter: answer.header('retry-after'),
      };
    } catch (error) {
      throw prevented ?? transportFailure(error, call, sentId);
    }
  }

  const sendGathered = options.batches === false ? send : createBatching(send, clock, mintId, options);

  return {
    baseUrl,
    onUnread: options.onUnread,
    async request(request) {
      const sentId = mintId();
      const token = request.token ?? (await tokens?.token());
      const answer = await sendGathered(request, sentId, token);
      const { status } = answer;
      const requestId = answer.graphRequestId ?? sentId;
      if (status >= 200 && status < 300)
        return { status, body: jsonOf(answer, request.call, requestId), requestId };
      if (request.answers?.includes(status) && isFromGraph(answer))
        return { status, body: undefined, requestId };
      const failure = failureOf(answer, { call: request.call, clock, sentId });
      if (request.token === undefined && token !== undefined) {
        if (status === 401) tokens?.rejected(token);
        else if (failure instanceof Refusal && mendedByRole.has(failure.code))
          tokens?.rejected(token, 'lacksRole');
      }
      throw failure;
    },
    close: http.close,
  };
}

function jsonOf({ status, text }: RawAnswer, call: GraphCall, requestId: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    const ambiguous = call.method !== 'GET';
    throw new Bug(`Graph answered ${status} to ${nameOf(call)} with a body that is not JSON`, {
      requestId,
      ambiguous,
      // The parser's own message would quote the body.
      cause: cause instanceof Error ? cause.name : undefined,
    });
  }
}
