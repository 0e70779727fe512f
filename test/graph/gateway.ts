import { afterEach } from 'vitest';
import { createGraph, type GraphOptions } from '../../src/graph/client/request.ts';
import { createLearningGateway } from '../../src/graph/learning/learning-gateway.ts';
import { createPeople } from '../../src/graph/people/people.ts';
import type { ListPage } from '../../src/learning/ports/ports.ts';
import { type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts';

export const PROVIDER = '01e8f81b-3060-4dec-acf0-0389665a0a38';
export const NOW = new Date('2026-11-21T09:00:00.000Z');

const open: (() => Promise<void>)[] = [];

/** Lets go of all that a test file's tests started; to be called once in the file. */
export function closeAfterEach(): void {
  afterEach(async () => {
    for (const close of open.splice(0).reverse()) await close();
  });
}

/** The real gateway, against a scripted server on loopback. */
export async function startGateway(
  options: Partial<GraphOptions> & { externalIdName?: 'externalCourseActivityId' } = {},
) {
  const server: ScriptedServer = await startScriptedServer();
  let count = 0;
  const graph = createGraph({
    baseUrl: `${server.origin}/v1.0`,
    clock: { now: () => NOW },
    mintId: () => `request-${++count}`,
    ...options,
  });
  open.push(server.close, graph.close);
  const learning = createLearningGateway({
    ...{ graph, providerId: PROVIDER },
    externalIdName: () => options.externalIdName,
  });
  return { server, graph, learning, people: createPeople({ graph }) };
}

/** What a promise was rejected with; fails when it was not. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  const settled = await promise.then(
    () => ({ failed: false as const }),
    (error: unknown) => ({ failed: true as const, error }),
  );
  if (!settled.failed) throw new Error('nothing failed');
  return settled.error;
}

export async function collect<Item>(pages: AsyncIterable<ListPage<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const { items } of pages) all.push(...items);
  return all;
}
