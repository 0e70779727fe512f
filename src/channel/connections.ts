import { createExchange } from '../exchange.ts';

/** What is sent; no redirect is followed. */
interface Sent {
  readonly method: 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Kept connections, at most so many to one service. */
const MOST = 100;

/** Bytes of an answer: the Bot Connector's are an id, or an error. */
const LARGEST = 1024 * 1024;

/** What came back, its body read to the end. */
interface Answered {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  json(): Promise<unknown>;
}

/**
 * What `fetch` is to the road to Teams, over kept connections. Follows no redirect. Rejects when the answer takes longer
 * than `timeoutMs`, or is larger than a megabyte.
 */
export function createConnections({ timeoutMs = 10_000 } = {}) {
  const exchange = createExchange({ connections: MOST, timeoutMs, largest: LARGEST });
  return {
    close: exchange.close,
    async fetch(url: string, { method, headers, body }: Sent): Promise<Answered> {
      const { origin, pathname, search } = new URL(url);
      const answer = await exchange.send({ method, origin, path: pathname + search, headers, body });
      return {
        ok: answer.status >= 200 && answer.status < 300,
        status: answer.status,
        headers: { get: (name) => answer.header(name) ?? null },
        json: async () => JSON.parse(answer.text),
      };
    },
  };
}
