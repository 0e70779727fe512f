import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP proxy whose network can fail, and vanish without a word. */
export interface SilentProxy {
  readonly port: number;
  /** From now on all bytes are taken and none is given back: connections of this time are lost for good. */
  vanish(): void;
  /** Breaks every connection, and every new one, with a reset. */
  cut(): void;
  /** Bytes take this much longer in each direction (milliseconds; 0: no longer). */
  slow(lateMs: number): void;
  /** New connections go to another port of the same host, as after a failover; those that are open are reset. */
  lead(port: number): void;
  /** New connections work again. */
  comeBack(): void;
  close(): Promise<void>;
}

export async function startSilentProxy(target: { host: string; port: number }): Promise<SilentProxy> {
  const sockets = new Set<Socket>();
  const open = new Set<{ lost: boolean }>();
  let { port } = target;
  let state: 'well' | 'vanished' | 'cut' = 'well';
  let lateMs = 0;
  const reset = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  const server = createServer((client) => {
    if (state === 'cut') return client.resetAndDestroy();
    const pair = { lost: state === 'vanished' };
    open.add(pair);
    const upstream = connect({ host: target.host, port });
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes: Buffer) => {
        if (pair.lost) return;
        if (lateMs === 0) to.write(bytes);
        else setTimeout(() => to.write(bytes), lateMs);
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        if (!pair.lost || from === client) to.destroy();
      });
    }
    return undefined;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    vanish() {
      state = 'vanished';
      for (const pair of open) pair.lost = true;
    },
    cut() {
      state = 'cut';
      reset();
    },
    slow(ms) {
      lateMs = ms;
    },
    lead(other) {
      port = other;
      reset();
    },
    comeBack() {
      state = 'well';
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
