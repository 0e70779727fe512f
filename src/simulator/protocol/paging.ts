import { documentedErrors } from './documented-errors.ts';
import { type GraphAnswer, type GraphRequest, selected } from './graph-request.ts';

interface PageSettings {
  readonly pageSize: number;
  readonly pageMost: number;
  /** Whether a list begins with a record that no client can read. */
  readonly oddRecords: boolean;
}

/** It has no id. */
const oddRecord = { '@odata.type': '#microsoft.graph.unknownFutureValue', id: null };

const MAX_TOP = 999;
const everywhere = ['$top', '$skiptoken', '$count', '$select'];

/**
 * One page of a list: `{value}` with `@odata.nextLink` while there is more and `@odata.count` when asked for. `supports`: query
 * options besides $top, $skiptoken, $count and $select.
 */
export function page<T>(
  { settings }: { readonly settings: PageSettings },
  request: GraphRequest,
  items: readonly T[],
  present: (item: T) => object,
  context: string,
  supports: readonly string[] = [],
): GraphAnswer {
  const { query } = request;
  for (const option of query.keys()) {
    if (option.startsWith('$') && !everywhere.includes(option) && !supports.includes(option)) {
      throw documentedErrors.badRequest(`The query option '${option}' is not supported for this collection.`);
    }
  }
  const size = Math.min(whole(query, '$top', 1, MAX_TOP) ?? settings.pageSize, settings.pageMost);
  const start = fromSkipToken(query) ?? whole(query, '$skip', 0, Number.MAX_SAFE_INTEGER) ?? 0;
  const end = start + size;
  return {
    status: 200,
    body: {
      '@odata.context': `${request.baseUrl}/$metadata#${context}`,
      ...(query.get('$count') === 'true' ? { '@odata.count': items.length } : {}),
      ...(end < items.length ? { '@odata.nextLink': nextLink(request, end) } : {}),
      value: [
        ...(settings.oddRecords && start === 0 ? [oddRecord] : []),
        ...items.slice(start, end).map((item) => selected(request, present(item))),
      ],
    },
  };
}

function nextLink({ baseUrl, path, query }: GraphRequest, position: number): string {
  const [resource] = path.split('?');
  const next = new URLSearchParams(query);
  next.delete('$skip');
  next.set('$skiptoken', Buffer.from(`s${position}`).toString('base64url'));
  const text = [...next].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${baseUrl}${resource}?${text}`;
}

function fromSkipToken(query: URLSearchParams): number | undefined {
  const token = query.get('$skiptoken');
  if (token === null) return undefined;
  const position = /^s(\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (position === undefined) throw documentedErrors.badRequest('The skip token is not valid.');
  return Number(position);
}

function whole(query: URLSearchParams, name: string, least: number, most: number): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw documentedErrors.badRequest(
    `Invalid value '${text}' for the query option '${name}': it must be between ${least} and ${most}.`,
  );
}
