import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Redirect, RedirectAnswer } from '../graph/auth/browser-sign-in.ts';

export interface RedirectOptions {
  /** Lines that the person types; an address or an error among them is an answer. Returns what ends the reading. */
  readonly typed: (onLine: (line: string) => void) => () => void;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
}

/** Listens on loopback for the browser, and at the terminal for the address that a browser elsewhere ended on. */
export async function awaitRedirect(state: string, { typed, signal }: RedirectOptions): Promise<Redirect> {
  const answer = Promise.withResolvers<RedirectAnswer>();

  /** Takes the parameters of a redirect; false when they are not an answer to us. */
  function take(parameters: URLSearchParams): boolean {
    const code = parameters.get('code');
    const error = parameters.get('error');
    if (parameters.get('state') !== state || (code === null && error === null)) return false;
    answer.resolve(
      code !== null ? { code } : { said: parameters.get('error_description') ?? '', error: `error ${error}` },
    );
    return true;
  }

  const server = createServer((request, response) => {
    // null for a request line such as `GET //`, which no browser sends
    const asked = URL.parse(request.url ?? '/', 'http://localhost');
    const taken = request.method === 'GET' && asked?.pathname === '/' && take(asked.searchParams);
    response.writeHead(taken ? 200 : asked === null ? 400 : 404, {
      'content-type': 'text/plain; charset=utf-8',
      connection: 'close',
    });
    response.end(taken ? 'Done here: close this window and go back to the terminal.' : 'Nothing is here.');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stopReading = typed((line) => {
    const [number] = /AADSTS\d+/.exec(line) ?? [];
    if (URL.canParse(line.trim()) && take(new URL(line.trim()).searchParams)) return;
    if (number !== undefined) answer.resolve({ said: line, error: number });
  });
  const giveUp = () => answer.resolve({ said: '', error: 'nobody came back from the browser in time' });
  signal.addEventListener('abort', giveUp);
  if (signal.aborted) giveUp();

  return {
    redirectUri: `http://localhost:${(server.address() as AddressInfo).port}`,
    answer: answer.promise,
    close() {
      stopReading();
      signal.removeEventListener('abort', giveUp);
      server.close();
      server.closeAllConnections();
    },
  };
}
