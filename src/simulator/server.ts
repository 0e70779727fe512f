import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isFromHere } from '../loopback.ts';
import type { Control } from './control.ts';
import type { Delivery } from './faults/carry-out.ts';
import type { Graph } from './graph.ts';
import type { Body } from './protocol/graph-request.ts';

const GRAPH = '/v1.0';
const CONTROL = '/_simulator';
const jsonType =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

const onlyThisMachine = {
  error: { code: 'Forbidden', message: 'This server is for programs of this machine, under a name of it.' },
};

/**
 * The HTTP edge: Graph below `/v1.0`, control below `/_simulator`. Plain node:http, because faults need the socket
 * and OData's addresses (`name(key='value')`) need their own routing.
 */
export function createSimulatorServer(graph: Graph, control: Control): Server {
  return createServer((request, response) => {
    serve(graph, control, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
      throw error; // a mistake of the simulator itself must not look like a fault of Graph's
    });
  });
}

async function serve(
  graph: Graph,
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  if (!isFromHere(request.headers)) {
    write(response, 403, { connection: 'close' }, onlyThisMachine);
    return;
  }
  const body = parsedBody(await bodyText(request));
  if (url.startsWith(`${GRAPH}/`)) {
    const path = url.slice(GRAPH.length);
    const headers = request.headers as Record<string, string>;
    const baseUrl = `http://${headers.host ?? 'localhost'}${GRAPH}`;
    send(await graph({ method, path, headers, body }, baseUrl), request, response);
  } else if (url.startsWith(`${CONTROL}/`)) {
    const answer = control(method, url.slice(CONTROL.length), 'value' in body ? body.value : undefined);
    write(response, answer.status, {}, answer.body);
  } else {
    write(response, 404, {}, { error: { code: 'BadRequest', message: `Only ${GRAPH} is simulated.` } });
  }
}

function send(delivery: Delivery, request: IncomingMessage, response: ServerResponse): void {
  switch (delivery.kind) {
    case 'reset':
      request.socket.resetAndDestroy();
      break;
    case 'silence':
      break;
    case 'answer':
      write(response, delivery.answer.status, delivery.answer.headers ?? {}, delivery.answer.body);
      break;
    case 'malformed': {
      const whole = JSON.stringify(delivery.answer.body ?? { value: [] });
      response.writeHead(delivery.answer.status === 204 ? 200 : delivery.answer.status, {
        'content-type': jsonType,
      });
      response.end(whole.slice(0, whole.length / 2));
    }
  }
}

function write(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): void {
  if (body === undefined) {
    response.writeHead(status, headers);
    response.end();
    return;
  }
  const text = JSON.stringify(body);
  // two statements: restify, in the same process, replaces writeHead by one that returns nothing
  response.writeHead(status, {
    'content-type': jsonType,
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

function parsedBody(text: string): Body {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { text }; // the endpoints say what they think of it
  }
}

async function bodyText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
