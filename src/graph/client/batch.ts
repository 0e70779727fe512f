import { z } from 'zod';
import { calls } from './calls.ts';
import { read } from './reading.ts';
import type { Graph } from './request.ts';

/** Most requests of one batch (learn.microsoft.com/graph/json-batching). */
const MOST = 20;

/** One request inside a batch: method and path below the base address, encoded. */
export interface BatchItem {
  readonly id: string;
  readonly method: 'GET' | 'PATCH';
  readonly path: string;
  readonly body?: object;
}

const answers = z.looseObject({
  responses: z.array(z.looseObject({ id: z.string().max(64), status: z.int() })).max(MOST),
});

/** Sends up to 20 requests as one and gives the status of each by its id. Throws as any request does. */
export async function statusesOfBatch(
  graph: Graph,
  items: readonly BatchItem[],
): Promise<ReadonlyMap<string, number>> {
  const call = calls.batch;
  const headers = { 'content-type': 'application/json' };
  const requests = items.map(({ id, method, path, body: content }) => ({
    ...{ id, method, url: path },
    ...(content === undefined ? {} : { headers, body: content }),
  }));
  const answer = await graph.request({ call, path: call.path, body: { requests } });
  return new Map(read(answers, answer, call).responses.map(({ id, status }) => [id, status]));
}
