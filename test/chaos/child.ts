import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Asks a process to end; Windows has no signal for it. */
const END = 'end';

/** A process of the run. */
export interface Child {
  readonly url: string;
  /** Ends it at once, as `kill -9` does. */
  kill(): Promise<void>;
  /** Stops it where it stands for so many milliseconds, as a suspended machine does; POSIX only. */
  pause(ms: number): Promise<void>;
  /** Asks it to end, as a deployment does; resolves with its exit code. */
  end(): Promise<number | null>;
}

export interface ChildOptions {
  /** Where its output goes. */
  readonly output: string;
  /** Whatever it sends besides its address. */
  readonly heard?: (message: unknown) => void;
  readonly nodeOptions?: readonly string[];
}

/** Starts `file` (beside this one); it must call {@link serve}. Rejects when it ends before it is up. */
export async function startChild(
  file: string,
  options: object,
  { output, heard, nodeOptions = [] }: ChildOptions,
): Promise<Child> {
  const out = openSync(output, 'a');
  const child = fork(new URL(file, import.meta.url), [JSON.stringify(options)], {
    execArgv: [...nodeOptions],
    stdio: ['ignore', out, out, 'ipc'],
  });
  closeSync(out);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const url = await Promise.race([
    addressOf(child),
    ended.then((code) => Promise.reject(new Error(`${file} ended with ${code}: see ${output}`))),
  ]);
  if (heard !== undefined) child.on('message', heard);
  return {
    url,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async pause(ms) {
      child.kill('SIGSTOP');
      await Promise.race([sleep(ms), ended]);
      child.kill('SIGCONT');
    },
    end() {
      child.send(END);
      return ended;
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  const [message] = (await once(child, 'message')) as [{ url: string }];
  return message.url;
}

/** In the process: starts it with its options, tells its address, ends when told or with the run. */
export async function serve<O>(
  start: (options: O) => Promise<{ url: string; stop: () => Promise<void> }>,
): Promise<void> {
  const { url, stop } = await start(JSON.parse(process.argv[2] ?? '{}') as O);
  process.on('message', async (message) => {
    if (message !== END) return;
    await stop();
    process.exitCode = 0;
    process.disconnect?.();
  });
  process.once('disconnect', () => setTimeout(() => process.exit(), 2_000).unref());
  process.send?.({ url });
}
