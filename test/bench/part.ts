import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Counted } from './count-postgres.ts';

/** What a measured process says of itself: CPU in microseconds since its start, resident memory in bytes. */
export interface Usage {
  readonly cpuUs: number;
  readonly rssBytes: number;
  /** What it asked of PostgreSQL since its start, where it uses it. */
  readonly asked?: Counted;
}

/** How often the delay of the event loop is looked at, in milliseconds. */
const LOOK_MS = 10;

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
  /** Of several that share the work, one after the other. */
  readonly urls?: readonly string[];
  usage(): Promise<Usage>;
  /** Needs `--expose-gc` among the process's options. */
  held(): Promise<Held>;
  /** How late its event loop was at the 99th of 100 looks since the last time that this was asked, in milliseconds; looking begins with the first time. */
  loopP99(): Promise<number>;
  /** Resolves when it has read what it reads at its start. */
  synchronised(): Promise<void>;
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
  /** One question at a time: answers carry no name. */
  let asking: Promise<unknown> = Promise.resolve();
  const ask = <T>(question: Question): Promise<T> => {
    const put = () => {
      child.send(question);
      return Promise.race([answer<{ answer: T }>(child), died]).then((said) => said.answer);
    };
    const answered = asking.then(put, put);
    asking = answered;
    return answered;
  };
  return {
    url,
    usage: () => ask<Usage>('usage'),
    held: () => ask<Held>('held'),
    loopP99: () => ask<number>('loopP99'),
    synchronised: () => ask<void>('synchronised'),
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

/** Several that share the work behind a round robin, as one. */
export function together(parts: readonly Part[]): Part {
  const [first] = parts;
  if (first === undefined) throw new Error('Nothing to share the work');
  return {
    ...first,
    urls: parts.map(({ url }) => url),
    async usage() {
      const all = await Promise.all(parts.map((part) => part.usage()));
      const sum = (of: (usage: Usage) => number) => all.reduce((total, usage) => total + of(usage), 0);
      return {
        cpuUs: sum(({ cpuUs }) => cpuUs),
        rssBytes: sum(({ rssBytes }) => rssBytes),
        asked: {
          statements: sum(({ asked }) => asked?.statements ?? 0),
          roundTrips: sum(({ asked }) => asked?.roundTrips ?? 0),
        },
      };
    },
    async stop() {
      for (const part of parts) await part.stop();
    },
  };
}

type Question = 'usage' | 'held' | 'loopP99' | 'synchronised';

interface Serving {
  readonly url: string;
  readonly stop?: () => Promise<void>;
  readonly asked?: () => Counted;
  readonly synchronised?: () => Promise<void>;
}

/** In the process: starts it with its options, tells its address, answers questions, ends when the bench does. */
export async function serve<O>(start: (options: O) => Promise<Serving>): Promise<void> {
  const { url, stop, asked, synchronised } = await start(JSON.parse(process.argv[2] ?? '{}') as O);
  const loop = monitorEventLoopDelay({ resolution: LOOK_MS });
  const answers: Readonly<Record<Question, () => unknown>> = {
    usage: () => ({ ...usageNow(), asked: asked?.() }),
    held: heldNow,
    loopP99() {
      loop.enable();
      const late = loop.percentile(99) / 1e6 - LOOK_MS;
      loop.reset();
      return late;
    },
    synchronised: () => synchronised?.(),
  };
  process.on('message', async (question: Question) => {
    process.send?.({ answer: await answers[question]() });
  });
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
