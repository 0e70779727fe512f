import { Agent } from 'undici';

/** What is sent; no redirect is followed. */
interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Kept connections, at most so many to one service. */
const MOST = 100;

/**
 * Requests over kept connections: what `fetch` does at a third of its cost. Follows no redirect. Rejects when connecting,
 * the answer's beginning, or its next part takes longer than `timeoutMs`.
 */
export function createConnections({ timeoutMs = 10_000 } = {}) {
  const agent = new Agent({
    connections: MOST,
    connect: { timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  async function fetch(url: string, { method, headers, body }: Sent) {
    const { origin, pathname, search } = new URL(url);
    const path = pathname + search;
    const {
      statusCode,
      headers: got,
      ...answer
    } = await agent.request({ origin, path, method, headers, body });
    const text = await answer.body.text();
    return {
      ok: statusCode >= 200 && statusCode < 300,
      status: statusCode,
      headers: { get: (name: string) => [got[name.toLowerCase()]].flat()[0] ?? null },
      json: async (): Promise<unknown> => JSON.parse(text),
    };
  }
  return { fetch, close: () => agent.close() };
}
