import { chunksOf } from '../../chunks.ts';
import { type Clock, elapsed, HOUR } from '../../clock.ts';
import { Bug, Later } from '../../errors.ts';
import { calls } from './calls.ts';
import type { RawAnswer } from './failure.ts';
import type { GraphRequest } from './graph-request.ts';

/** Most requests of one batch (learn.microsoft.com/graph/json-batching). */
export const MOST_IN_BATCH = 20;
/** Fewer requests are sent separately: a single request is more likely to succeed and gets a clearer answer. */
const WORTHWHILE = 4;
const GATHERED_MS = 4;
/** How long to send separately after Graph refused a batch. */
const NO_BATCHES_FOR = HOUR;
/** Statuses that may mean "not in a batch" and always mean "not carried out": the request is sent again separately. */
const NOT_IN_A_BATCH = new Set([400, 404, 405, 424, 501]);
const isNotInABatch = ({ answers }: GraphRequest, status: number) =>
  NOT_IN_A_BATCH.has(status) && answers?.includes(status) !== true;

/** Sends one request; its answer of any status. Throws Later or Bug. */
export type SendOne = (
  request: GraphRequest,
  sentId: string,
  token: string | undefined,
) => Promise<RawAnswer>;

export interface BatchingOptions {
  /** False while learning requests go by themselves. */
  readonly batchesLearning?: () => boolean;
  /** Awaited before a request that was refused in a batch is sent separately; it must not be when this rejects. */
  readonly again?: (request: GraphRequest) => Promise<void>;
}

interface Waiting {
  readonly request: GraphRequest;
  readonly sentId: string;
  readonly token: string | undefined;
  readonly resolve: (answer: RawAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Batches concurrent changes, and many reads of the same kind, into a `$batch` of at most 20, each with an answer of its
 * own. Below that rate, no request waits for others except those of the same turn of the event loop. A request that Graph
 * refuses in a batch is sent separately: whether employeeExperience supports batching is not documented.
 */
export function createBatching(
  sendOne: SendOne,
  clock: Clock,
  mintId: () => string,
  { batchesLearning = () => true, again }: BatchingOptions = {},
): SendOne {
  const maySharePlace = ({ call, path, oneOfMany }: GraphRequest) =>
    call.method === 'GET' ? oneOfMany === true : path.startsWith('/employeeExperience/') && batchesLearning();

  let line: Waiting[] = [];
  let stopGathering: (() => void) | undefined;
  let singlyUntil = 0;
  let inFlight = 0;
  /** Times of the last answers: a high rate predicts that more requests follow soon. */
  let answered: number[] = [];

  function gather(): () => void {
    const since = elapsed(clock) - GATHERED_MS;
    answered = answered.filter((at) => at > since);
    if (inFlight + answered.length < WORTHWHILE) {
      const round = setImmediate(leave);
      return () => clearImmediate(round);
    }
    const timer = setTimeout(leave, GATHERED_MS);
    return () => clearTimeout(timer);
  }

  function leave(): void {
    stopGathering?.();
    stopGathering = undefined;
    const going = line;
    line = [];
    const alone = going.length < WORTHWHILE || elapsed(clock) < singlyUntil;
    for (const part of chunksOf(going, MOST_IN_BATCH)) {
      if (alone) for (const one of part) single(one);
      else void sendBatch(part);
    }
  }

  function single({ request, sentId, token, resolve, reject }: Waiting): void {
    sendOne(request, sentId, token).then(resolve, reject);
  }

  /** By itself, after Graph took no batch. */
  async function onceMore(one: Waiting): Promise<void> {
    try {
      await again?.(one.request);
      single(one);
    } catch (error) {
      one.reject(error);
    }
  }

  async function sendBatch(part: readonly Waiting[]): Promise<void> {
    const [first] = part;
    if (first === undefined) return;
    const requests = part.map(({ request, sentId }, index) => ({
      id: String(index + 1),
      method: request.call.method,
      url: request.path,
      headers: {
        'client-request-id': sentId,
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...request.headers,
      },
      ...(request.body === undefined ? {} : { body: request.body }),
    }));
    const stopped = new Map<Waiting, unknown>();
    try {
      const signal = whenAllAre(part.map(({ request }) => request.signal));
      const beforeSend = () => {
        for (const one of part)
          try {
            one.request.beforeSend?.();
          } catch (error) {
            stopped.set(one, error);
          }
        if (stopped.size > 0) throw new Later('Not all of a batch may be sent any more', { notSent: true });
      };
      const whole: GraphRequest = {
        call: calls.batch,
        path: '/$batch',
        body: { requests },
        signal,
        beforeSend,
      };
      const answer = await sendOne(whole, mintId(), first.token);
      if (NOT_IN_A_BATCH.has(answer.status)) {
        singlyUntil = elapsed(clock) + NO_BATCHES_FOR;
        for (const one of part) void onceMore(one);
      } else if (answer.status !== 200) for (const { resolve } of part) resolve(answer);
      else await hand(part, answersIn(answer));
    } catch (error) {
      for (const one of part)
        if (stopped.size === 0 || stopped.has(one)) one.reject(stopped.get(one) ?? error);
      // nothing was sent: the others go without them
      if (stopped.size > 0) void sendBatch(part.filter((one) => !stopped.has(one)));
    }
  }

  async function hand(part: readonly Waiting[], answers: ReadonlyMap<string, RawAnswer>): Promise<void> {
    await Promise.all(
      part.map(async (one, index) => {
        const answer = answers.get(String(index + 1));
        if (answer === undefined)
          return one.reject(new Later('Graph left a request of a batch unanswered', { ambiguous: true }));
        if (!isNotInABatch(one.request, answer.status)) return one.resolve(answer);
        try {
          await again?.(one.request);
          const alone = await sendOne(one.request, one.sentId, one.token);
          // refused in a batch but accepted separately: stop batching for a while
          if (alone.status < 300) singlyUntil = elapsed(clock) + NO_BATCHES_FOR;
          one.resolve(alone);
        } catch (error) {
          one.reject(error);
        }
      }),
    );
  }

  return (request, sentId, token) => {
    if (request.token !== undefined || !maySharePlace(request)) return sendOne(request, sentId, token);
    inFlight++;
    return new Promise<RawAnswer>((resolve, reject) => {
      line.push({ request, sentId, token, resolve, reject });
      if (line.length >= MOST_IN_BATCH) leave();
      else stopGathering ??= gather();
    }).finally(() => {
      inFlight--;
      answered.push(elapsed(clock));
    });
  };
}

/** A signal that aborts when all of these have; undefined when one of them never can. */
function whenAllAre(signals: readonly (AbortSignal | undefined)[]): AbortSignal | undefined {
  const known = signals.filter((signal) => signal !== undefined);
  if (known.length < signals.length) return undefined;
  const all = new AbortController();
  const look = () => {
    if (known.every(({ aborted }) => aborted)) all.abort(known[0]?.reason);
  };
  for (const signal of known) signal.addEventListener('abort', look, { once: true });
  look();
  return all.signal;
}

interface ItemAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The answers of a batch by their id; they come in any order. */
function answersIn({ text, graphRequestId }: RawAnswer): ReadonlyMap<string, RawAnswer> {
  const responses = responsesIn(text);
  return new Map(
    responses.map(({ id, status, headers = {}, body }) => {
      const header = (name: string) =>
        Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
      return [
        id,
        {
          status,
          text:
            body === undefined || body === null ? '' : typeof body === 'string' ? body : JSON.stringify(body),
          graphRequestId: header('request-id') ?? graphRequestId,
          retryAfter: header('retry-after'),
        },
      ];
    }),
  );
}

function responsesIn(text: string): readonly ItemAnswer[] {
  try {
    const { responses } = JSON.parse(text) as { responses: readonly Partial<ItemAnswer>[] };
    return responses.filter(
      (one): one is ItemAnswer => typeof one?.id === 'string' && typeof one?.status === 'number',
    );
  } catch (cause) {
    throw new Bug('Graph answered a batch with something else', { ambiguous: true, cause });
  }
}
