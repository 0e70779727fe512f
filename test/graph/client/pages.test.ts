import { expect, it } from 'vitest';
import { z } from 'zod';
import { calls } from '../../../src/graph/client/calls.ts';
import { longList } from '../../../src/graph/client/pages.ts';
import type { Graph } from '../../../src/graph/client/request.ts';

const BASE = 'https://graph.example/v1.0';

/** A Graph whose list has so many items, 400 a page; `$top` is the size of a page or, as OData has it, of the list. */
function graphWith(items: number, topIs: 'page' | 'list') {
  const asked: string[] = [];
  const graph: Graph = {
    baseUrl: BASE,
    close: async () => undefined,
    async request({ path }) {
      asked.push(path);
      const query = new URL(`${BASE}${path}`).searchParams;
      const top = Number(query.get('$top') ?? 0);
      const from = Number(query.get('$skiptoken') ?? 0);
      const until = Math.min(items, from + (top || 400));
      const isEnd = until === items || (top > 0 && topIs === 'list');
      return {
        status: 200,
        requestId: 'r',
        body: {
          value: Array.from({ length: until - from }, (_, n) => from + n),
          ...(isEnd
            ? {}
            : {
                '@odata.nextLink': `${BASE}/list?${top ? `$top=${top}&` : ''}$skiptoken=${until}`,
              }),
        },
      };
    },
  };
  return { graph, asked };
}

async function read(items: number, topIs: 'page' | 'list') {
  const { graph, asked } = graphWith(items, topIs);
  const found: number[] = [];
  for await (const page of longList(graph, { call: calls.activities, path: '/list' }, z.number()))
    found.push(...page.items);
  expect(found).toEqual(Array.from({ length: items }, (_, n) => n));
  return asked;
}

it.each([0, 1, 499, 500, 501, 1_300])(
  'a long list of %i is read whole, whatever $top means to Graph',
  async (items) => {
    await read(items, 'page');
    await read(items, 'list');
  },
);

it('a long list is read 500 a page where $top is the size of a page', async () => {
  expect(await read(1_300, 'page')).toHaveLength(3);
});
