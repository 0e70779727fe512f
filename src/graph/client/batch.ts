import { z } from 'zod';
import { MOST_IN_BATCH } from './batching.ts';
import { calls } from './calls.ts';
import { read } from './reading.ts';
import type { Graph } from './request.ts';

/** A PATCH inside a batch; its path is below the base address, encoded. */
interface BatchItem {
  readonly id: string;
  readonly path: string;
  readonly body: object;
}

const answers = z.looseObject({
  responses: z.array(z.looseObject({ id: z.string().max(64), status: z.int() })).max(MOST_IN_BATCH),
});

/** Sends up to 20 changes as one and gives the status of each by its id. Throws as any request does. */
export async function statusesOfBatch(
  graph: Graph,
  items: readonly BatchItem[],
): Promise<ReadonlyMap<string, number>> {
  const call = calls.batch;
  const headers = { 'content-type': 'application/json' };
  const requests = items.map(({ id, path, body }) => ({ id, method: 'PATCH', url: path, headers, body }));
  const answer = await graph.request({ call, path: call.path, body: { requests } });
  return new Map(read(answers, answer, call).responses.map(({ id, status }) => [id, status]));
}
