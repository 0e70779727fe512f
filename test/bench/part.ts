import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a measured process says of itself: CPU in microseconds since its start, resident memory in bytes. */
export interface Usage {
  readonly cpuUs: number;
  readonly rssBytes: number;
}

/** What a process holds: resident, and of that on the heap of JavaScript once what nobody needs any more is thrown away. */
export interface Held {
  readonly rssBytes: number;
  readonly heapBytes: number;
  /** Outside of the heap, of which buffers. */
  readonly externalBytes: number;
}

/** A process of its own: started with its options, up when it has told its address. */
export interface Part {
  readonly url: string;
  usage(): Promise<Usage>;
  /** Needs `--expose-gc` among the process's options. */
  held(): Promise<Held>;
  /** A second time does nothing. */
  stop(): Promise<void>;
}

/** Starts `file` (beside this one) with these options; it must call {@link serve}. */
export async function startPart(
  file: string,
  options: object,
  nodeOptions: readonly string[] = [],
): Promise<Part> {
  const child = fork(new URL(file, import.meta.url), [JSON.stringify(options)], {
    execArgv: [
      '--require',
      fileURLToPath(new URL('../../src/require-node.cjs', import.meta.url)),
      ...nodeOptions,
    ],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const died = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended with ${code}`)));
  died.catch(() => undefined);
  const { url } = await Promise.race([answer<{ url: string }>(child), died]);
  return {
    url,
    async usage() {
      child.send('usage');
      return Promise.race([answer<Usage>(child), died]);
    },
    async held() {
      child.send('held');
      return Promise.race([answer<Held>(child), died]);
    },
    async stop() {
      if (!child.connected) return;
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

async function answer<T>(child: ChildProcess): Promise<T> {
  const [message] = (await once(child, 'message')) as [T];
  return message;
}

/** In the process: starts it with its options, tells its address, answers questions, ends when the bench does. */
export async function serve<O>(
  start: (options: O) => Promise<{ url: string; stop?: () => Promise<void> }>,
): Promise<void> {
  const { url, stop } = await start(JSON.parse(process.argv[2] ?? '{}') as O);
  process.on('message', (asked) => process.send?.(asked === 'held' ? heldNow() : usageNow()));
  process.on('disconnect', async () => {
    await stop?.();
    process.exit(0);
  });
  process.send?.({ url });
}

function usageNow(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuUs: user + system, rssBytes: process.memoryUsage.rss() };
}

function heldNow(): Held {
  const rssBytes = process.memoryUsage.rss();
  if (globalThis.gc === undefined) throw new Error('This process was started without --expose-gc');
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return { rssBytes, heapBytes: heapUsed, externalBytes: external };
}
