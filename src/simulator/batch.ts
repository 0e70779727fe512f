import type { Delivery } from './faults/carry-out.ts';
import { isObject, jsonBody } from './protocol/body.ts';
import { documentedErrors } from './protocol/documented-errors.ts';
import type { GraphAnswer, GraphRequest, RawRequest } from './protocol/graph-request.ts';
import type { Settings } from './settings.ts';

const MOST_ITEMS = 20;
const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

interface Item {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

interface ItemAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface BatchDeps {
  readonly settings: Settings;
  /** 0 to 1: decides the order of the answers. */
  readonly random: () => number;
  readonly handle: (raw: RawRequest, baseUrl: string) => Promise<Delivery>;
}

/** `POST /$batch`: each item on its own, answers in any order, faults of an item as its status. */
export function createBatch({ settings, random, handle }: BatchDeps) {
  async function answerItem(
    item: Item,
    batch: GraphRequest,
    failed: ReadonlySet<string>,
  ): Promise<ItemAnswer> {
    if (item.dependsOn.some((id) => failed.has(id))) return errorItem(item, 424, 'FailedDependency');
    if (settings.batchOfLearning === 'refused' && item.url.includes('/employeeExperience')) {
      return errorItem(item, 400, 'BadRequest');
    }
    const { authorization } = batch.headers;
    const raw: RawRequest = {
      method: item.method,
      path: item.url,
      headers: { ...(authorization === undefined ? {} : { authorization }), ...item.headers },
      body: item.body === undefined ? { text: '' } : { value: item.body },
    };
    const delivery = await handle(raw, batch.baseUrl);
    // Inside a batch a connection cannot break: the gateway reports that the service behind it gave no answer.
    if (delivery.kind !== 'answer') return errorItem(item, 504, 'GatewayTimeout');
    const { status, headers = {}, body } = delivery.answer;
    return body === undefined
      ? { id: item.id, status, headers }
      : { id: item.id, status, headers: { ...headers, 'Content-Type': 'application/json' }, body };
  }

  return async (request: GraphRequest): Promise<GraphAnswer> => {
    const items = readItems(request);
    const failed = new Set<string>();
    const responses: ItemAnswer[] = [];
    for (const item of items) {
      const answer = await answerItem(item, request, failed);
      if (answer.status >= 400) failed.add(item.id);
      responses.push(answer);
    }
    const ordered = settings.batchOrder === 'asSent' ? responses : shuffled(responses, random);
    return { status: 200, body: { responses: ordered } };
  };
}

function readItems(request: GraphRequest): readonly Item[] {
  const { requests } = jsonBody(request);
  if (!Array.isArray(requests)) throw invalid('requests');
  if (requests.length === 0 || requests.length > MOST_ITEMS) {
    throw documentedErrors.badRequest(
      `Number of batch request steps exceeds the maximum value of ${MOST_ITEMS}.`,
    );
  }
  const items = requests.map(readItem);
  const ids = new Set(items.map(({ id }) => id));
  if (ids.size !== items.length) throw documentedErrors.badRequest('Request ids of a batch must be unique.');
  const earlier = new Set<string>();
  for (const item of items) {
    if (item.dependsOn.some((id) => !earlier.has(id))) throw invalid('dependsOn');
    earlier.add(item.id);
  }
  return items;
}

function readItem(value: unknown): Item {
  if (!isObject(value)) throw invalid('requests');
  const { id, method, url, headers = {}, body, dependsOn = [] } = value;
  if (typeof id !== 'string' || id === '') throw invalid('id');
  if (typeof method !== 'string' || !methods.includes(method.toUpperCase())) throw invalid('method');
  if (typeof url !== 'string' || /^https?:/i.test(url) || url.includes('$batch')) throw invalid('url');
  if (!isObject(headers) || !Array.isArray(dependsOn)) throw invalid('headers');
  const lower = Object.fromEntries(
    Object.entries(headers).map(([name, text]) => [name.toLowerCase(), String(text)]),
  );
  if (body !== undefined && lower['content-type'] === undefined) throw invalid('Content-Type');
  return {
    id,
    method: method.toUpperCase(),
    url: url.startsWith('/') ? url : `/${url}`,
    headers: lower,
    body,
    dependsOn: dependsOn.map(String),
  };
}

const invalid = (part: string) =>
  documentedErrors.badRequest(`Invalid batch payload format: '${part}' is missing or not valid.`);

const errorItem = ({ id }: Item, status: number, code: string): ItemAnswer => ({
  id,
  status,
  headers: { 'Content-Type': 'application/json' },
  body: { error: { code, message: '' } },
});

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const mixed = items.map((item) => ({ item, rank: random() }));
  return mixed.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}
