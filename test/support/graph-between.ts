import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request on its way to Graph. */
interface Passing {
  readonly method: string;
  /** With its query, decoded; of a batch also those of its items. */
  readonly path: string;
}

/** Stands between the bot and a Graph: counts what is open, and holds back what it is told to. */
export interface GraphBetween {
  /** The address to give to the bot in the place of this one. */
  before(graphUrl: string): string;
  /** Requests that are neither answered nor given up. */
  readonly open: readonly Passing[];
  /** Everything that was asked, in turn. */
  readonly passed: readonly Passing[];
  /** Requests that come from now on and fit are not answered until they are released. */
  hold(fits: (request: Passing) => boolean): void;
  /** Lets everything pass, also what was held back. */
  release(): void;
  /** Resolves when `enough` requests are held back. */
  held(enough: number): Promise<void>;
  close(): Promise<void>;
}

export async function startGraphBetween(): Promise<GraphBetween> {
  let behind = '';
  const open = new Set<Passing>();
  const passed: Passing[] = [];
  let holds = (_: Passing) => false;
  const heldBack: (() => void)[] = [];
  let look = () => undefined as void;

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const { method = '', url = '' } = request;
    const items = url.endsWith('/$batch') ? itemsIn(body.toString()) : '';
    const passing = { method, path: decodeURIComponent(`${url}${items}`) };
    open.add(passing);
    passed.push(passing);
    response.on('close', () => open.delete(passing));
    if (holds(passing)) {
      heldBack.push(goOn);
      look();
    } else goOn();

    function goOn(): void {
      const onward = send(
        `${new URL(behind).origin}${url}`,
        { method, headers: request.headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        },
      );
      onward.on('error', () => response.destroy());
      onward.end(body);
    }
  }

  const server = createServer((request, response) => void pass(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    before(graphUrl) {
      behind = graphUrl;
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(graphUrl).pathname}`;
    },
    get open() {
      return [...open];
    },
    passed,
    hold(fits) {
      holds = fits;
    },
    release() {
      holds = () => false;
      for (const goOn of heldBack) goOn();
    },
    held: (enough) =>
      new Promise((resolve) => {
        look = () => {
          if (heldBack.length >= enough) resolve();
        };
        look();
      }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function itemsIn(body: string): string {
  const { requests } = JSON.parse(body) as { requests: readonly { method: string; url: string }[] };
  return requests.map(({ method, url }) => `\n${method} ${url}`).join('');
}
