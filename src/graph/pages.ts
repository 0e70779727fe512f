import { z } from 'zod';
import { Bug } from '../errors.ts';
import type { GraphCall } from './calls.ts';
import { nameOf } from './failure.ts';
import { read } from './reading.ts';
import type { Graph, GraphRequest } from './request.ts';

/** Items of a page; Graph gives at most 999. */
const MOST_ITEMS = 10_000;
/** Pages of a list: at Graph's smallest page enough for ten million items. */
const MOST_PAGES = 100_000;
const LONGEST_LINK = 16_384;

/** A list of `item` as one answer may have it. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(MOST_ITEMS);

/**
 * The pages of a list, each item as `item` reads it, following `@odata.nextLink` for as long as Graph gives one.
 * Throws a Bug for a link that leads elsewhere (the token must not follow it), in circles, or on without an end.
 */
export async function* pagesOf<Item extends z.ZodType>(
  graph: Graph,
  request: GraphRequest,
  item: Item,
): AsyncGenerator<readonly z.output<Item>[]> {
  const page = z.looseObject({
    value: listOf(item),
    '@odata.nextLink': z.string().max(LONGEST_LINK).nullish(),
  });
  const seen = new Set<string>();
  let path: string | undefined = request.path;
  while (path !== undefined) {
    if (seen.size === MOST_PAGES) throw new Bug(`Graph's pages of ${nameOf(request.call)} do not end`);
    if (seen.has(path)) throw new Bug(`Graph's pages of ${nameOf(request.call)} go in circles`);
    seen.add(path);
    const answer = await graph.request({ ...request, path });
    const { value, '@odata.nextLink': link } = read(page, answer, request.call);
    yield value;
    path = link ? pathBelow(graph.baseUrl, link, request.call) : undefined;
  }
}

function pathBelow(baseUrl: string, link: string, call: GraphCall): string {
  const base = new URL(baseUrl);
  const root = base.pathname.replace(/\/$/, '');
  const next = URL.parse(link);
  if (next === null || next.origin !== base.origin || !next.pathname.startsWith(`${root}/`)) {
    throw new Bug(`Graph's next page of ${nameOf(call)} is at another address`);
  }
  return `${next.pathname.slice(root.length)}${next.search}`;
}
