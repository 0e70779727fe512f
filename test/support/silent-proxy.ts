import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP proxy whose network can vanish without a word. */
export interface SilentProxy {
  readonly port: number;
  /** From now on all bytes are taken and none is given back: connections of this time are lost for good. */
  vanish(): void;
  /** New connections work again. */
  comeBack(): void;
  close(): Promise<void>;
}

export async function startSilentProxy(target: { host: string; port: number }): Promise<SilentProxy> {
  const sockets = new Set<Socket>();
  const open = new Set<{ lost: boolean }>();
  let vanished = false;
  const server = createServer((client) => {
    const pair = { lost: vanished };
    open.add(pair);
    const upstream = connect(target);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes: Buffer) => {
        if (!pair.lost) to.write(bytes);
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        if (!pair.lost || from === client) to.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    vanish() {
      vanished = true;
      for (const pair of open) pair.lost = true;
    },
    comeBack() {
      vanished = false;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
