import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it arrived. */
export interface RecordedRequest {
  readonly method: string;
  /** With its query, as sent. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON where the request says it is JSON, else the text; undefined when empty. */
  readonly body: unknown;
}

/** What to answer: a plain answer, or full control over the socket. */
export type Answer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** Objects are sent as JSON, text as it is. */
      readonly body?: unknown;
    }
  | ((response: ServerResponse, request: IncomingMessage) => void);

export interface ScriptedServer {
  readonly origin: string;
  readonly requests: RecordedRequest[];
  /** Answers for the coming requests, in order; the last one is repeated. */
  answer(...answers: Answer[]): void;
  close(): Promise<void>;
}

/** An HTTP server on loopback that records what it is sent and answers by script. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const requests: RecordedRequest[] = [];
  let script: Answer[] = [{ status: 204 }];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const piece of request.setEncoding('utf8')) text += piece;
    const json = request.headers['content-type']?.startsWith('application/json') && text !== '';
    requests.push({
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: json ? JSON.parse(text) : text || undefined,
    });
    const answer = script.length > 1 ? script.shift() : script[0];
    if (typeof answer === 'function') return answer(response, request);
    const { status = 204, headers = {}, body } = answer ?? {};
    const isText = typeof body === 'string';
    response.writeHead(status, {
      ...(isText || body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    });
    response.end(isText || body === undefined ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answer(...answers) {
      script = answers;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
