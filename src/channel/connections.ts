import { createHttpClient, type HttpClient } from '../http-client.ts';

/** Kept connections, at most so many to one service. */
const MOST = 100;

/** Bytes of an answer: the Bot Connector's are an id, or an error. */
const LARGEST = 1024 * 1024;

/** The road to Teams. Rejects when an answer takes longer than `timeoutMs`, or is larger than a megabyte. */
export function createConnections({ timeoutMs = 10_000 } = {}): HttpClient {
  return createHttpClient({ connections: MOST, timeoutMs, largest: LARGEST });
}
