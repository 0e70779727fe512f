import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a measured process says of itself: CPU in microseconds since its start, resident memory in bytes. */
export interface Usage {
  readonly cpuUs: number;
  readonly rssBytes: number;
}

/** A process of its own: started with its options, up when it has told its address. */
export interface Part {
  readonly url: string;
  usage(): Promise<Usage>;
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
    async stop() {
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
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuUs: user + system, rssBytes: process.memoryUsage.rss() } satisfies Usage);
  });
  process.on('disconnect', async () => {
    await stop?.();
    process.exit(0);
  });
  process.send?.({ url });
}
