import { z } from 'zod';
import { Bug } from '../../errors.ts';
import type { ListOptions, ListPage } from '../../learning/ports/ports.ts';
import { mapInSlices } from '../../slices.ts';
import type { GraphCall } from './calls.ts';
import { nameOf } from './failure.ts';
import type { GraphRequest } from './graph-request.ts';
import { read } from './reading.ts';
import type { Graph, GraphAnswer } from './request.ts';

/** Most items of a page; Graph returns at most 999. */
const MOST_ITEMS = 10_000;
/** Most pages of a list: enough for ten million items at Graph's smallest page size. */
const MOST_PAGES = 100_000;
const LONGEST_LINK = 16_384;
/** Items that a page of a long list is asked to have: fewer requests, and still a page that Graph answers in time. */
const TOP = 500;

/** A list of `item` as one answer may have it. */
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(MOST_ITEMS);

const list = z.looseObject({
  value: listOf(z.unknown()),
  '@odata.nextLink': z.string().max(LONGEST_LINK).nullish(),
});

/** The pages of a list, each item parsed by `item`. Items that it cannot parse are skipped and counted. */
export async function* pagesOf<Item extends z.ZodType>(
  graph: Graph,
  request: GraphRequest,
  item: Item,
): AsyncGenerator<readonly z.output<Item>[]> {
  for await (const { value } of answersOf(graph, request)) yield parsed(graph, request.call, value, item);
}

/** The items of a list that is one answer. Throws a Bug for what is no list; items that `item` cannot parse are skipped and counted. */
export function listIn<Item extends z.ZodType>(
  graph: Graph,
  answer: GraphAnswer,
  call: GraphCall,
  item: Item,
): readonly z.output<Item>[] {
  return parsed(graph, call, read(list, answer, call).value, item);
}

/** What `item` can parse: one odd record must not hide the others. */
function parsed<Item extends z.ZodType>(
  graph: Graph,
  call: GraphCall,
  values: readonly unknown[],
  item: Item,
): readonly z.output<Item>[] {
  return readable(
    graph,
    call,
    values.map((value) => item.safeParse(value)),
  );
}

function readable<Item>(
  { onUnread }: Graph,
  call: GraphCall,
  results: readonly z.ZodSafeParseResult<Item>[],
): readonly Item[] {
  const items = results.flatMap(({ success, data }) => (success ? [data] : []));
  const odd = results.length - items.length;
  if (odd > 0) onUnread?.(call, odd);
  return items;
}

/**
 * The pages of a long list, from the beginning or the place where an earlier reading stopped. Items that `item` cannot parse
 * are skipped and counted. Throws Later when aborted.
 */
export async function* longList<Item extends z.ZodType>(
  graph: Graph,
  request: GraphRequest,
  item: Item,
  { from, signal }: ListOptions = {},
): AsyncGenerator<ListPage<z.output<Item>>> {
  const long = { ...request, signal, isLongList: true };
  for await (const { value, next } of answersOf(graph, long, from)) {
    const results = await mapInSlices(value, (one) => item.safeParse(one));
    yield { items: readable(graph, request.call, results), next };
  }
}

/**
 * Follows `@odata.nextLink` for as long as Graph gives one. Throws a Bug for a link that leads elsewhere (the token must
 * not follow it), on without an end, or in circles, which the address at the last power of two gives away (Brent's algorithm).
 * A long list is read without `$top`, which no page documents for all of them, where that is refused, or may have been taken
 * for the length of the whole list.
 */
async function* answersOf(graph: Graph, request: GraphRequest, from?: string) {
  const begin = request.isLongList === true ? `${request.path}?$top=${TOP}` : request.path;
  let path: string | undefined = from ?? begin;
  let marked: string | undefined;
  let mark = 1;
  for (let steps = 1; path !== undefined; steps++) {
    if (steps > MOST_PAGES) throw new Bug(`Graph's pages of ${nameOf(request.call)} do not end`);
    if (path === marked) throw new Bug(`Graph's pages of ${nameOf(request.call)} go in circles`);
    if (steps === mark) {
      marked = path;
      mark *= 2;
    }
    const mayBeTop = path === begin && begin !== request.path;
    const answer: GraphAnswer = await graph.request({
      ...request,
      path,
      ...(mayBeTop ? { answers: [400] } : {}),
    });
    if (mayBeTop && answer.status === 400) {
      path = request.path;
      continue;
    }
    const { value, '@odata.nextLink': link } = read(list, answer, request.call);
    if (mayBeTop && !link && value.length >= TOP) {
      path = request.path;
      continue;
    }
    path = link ? pathBelow(graph.baseUrl, link, request.call) : undefined;
    yield { value, next: path };
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
