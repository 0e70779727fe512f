import { fork } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import type { Inside, Question, Reply } from './inside-bot.ts';

/** A line that the bot logged, and when it came (on `performance.now()`). */
export interface LogLine {
  readonly at: number;
  readonly level: string;
  readonly event: string | undefined;
  /** The whole line; text that is no JSON as `msg`. */
  readonly line: Readonly<Record<string, unknown>>;
}

/** How a process ended. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** On `performance.now()`. */
  readonly at: number;
}

/** A real bot, started as `npm start` does, in a process of its own. */
export interface BotProcess {
  readonly pid: number;
  /** When it was started, on `performance.now()`. */
  readonly startedAt: number;
  /** Everything it logged so far. */
  readonly log: readonly LogLine[];
  /** Address once it listens; throws when it ends before. */
  listening(): Promise<string>;
  /** Once turns are answered; throws when it ends before. */
  started(): Promise<void>;
  /** The first line from number `from` on that fits; undefined when the bot ends without it. */
  line(fits: (line: LogLine) => boolean, from?: number): Promise<LogLine | undefined>;
  /** Asks what is preloaded into it. Throws when the process is gone, or stopped for longer than a minute. */
  ask<N extends keyof Inside>(name: N, ...value: Parameters<Inside[N]>): Promise<ReturnType<Inside[N]>>;
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<End>;
  /** Ends it at once. */
  kill(): Promise<End>;
}

export interface BotProcessOptions {
  /** Its variables; of this process's own it has none but those that Node needs. */
  readonly env: Readonly<Record<string, string>>;
  /** Its working directory: `npm start` reads `.env` there. */
  readonly folder: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const inside = new URL('./inside-bot.ts', import.meta.url).href;
const PATIENCE_MS = 60_000;
const passedOn = ['PATH', 'Path', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];

/** The words of `npm start`, with whole paths. */
function startWords(): { readonly file: string; readonly options: readonly string[] } {
  const words = packageJson.scripts.start.split(' ').slice(1);
  const whole = words.map((word) =>
    word.startsWith('src/') || word.startsWith('./') ? join(root, word) : word,
  );
  return { file: whole.at(-1) ?? '', options: whole.slice(0, -1) };
}

export function startBotProcess({ env, folder }: BotProcessOptions): BotProcess {
  const { file, options } = startWords();
  const startedAt = performance.now();
  const child = fork(file, [], {
    cwd: folder,
    execArgv: [...options, '--import', inside],
    env: {
      ...Object.fromEntries(
        passedOn.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
      ),
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
      // as the image has it
      MALLOC_ARENA_MAX: '2',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // in a group of its own, so that nobody else is sent a signal because this one stands still
    detached: process.platform !== 'win32',
  });
  const log: LogLine[] = [];
  let look: (() => void)[] = [];
  let over = false;
  const looked = () => {
    const waiting = look;
    look = [];
    for (const again of waiting) again();
  };
  for (const stream of [child.stdout, child.stderr])
    if (stream !== null)
      createInterface({ input: stream }).on('line', (text) => {
        log.push(lineOf(text));
        looked();
      });
  const ended = once(child, 'exit').then(([code, signal]): End => {
    over = true;
    looked();
    return { code, signal, at: performance.now() };
  });

  const answers = new Map<number, (reply: Reply) => void>();
  let questions = 0;
  child.on('message', (reply: Reply) => {
    answers.get(reply.id)?.(reply);
    answers.delete(reply.id);
  });

  async function line(fits: (line: LogLine) => boolean, from = 0): Promise<LogLine | undefined> {
    for (let next = from; ; ) {
      for (; next < log.length; next++) {
        const found = log[next];
        if (found !== undefined && fits(found)) return found;
      }
      if (over) return undefined;
      await new Promise<void>((resolve) => look.push(resolve));
    }
  }

  async function must(event: string): Promise<LogLine> {
    const found = await line((one) => one.event === event);
    if (found !== undefined) return found;
    const last = log.slice(-10).map((one) => JSON.stringify(one.line));
    throw new Error(`The bot ended before “${event}”:\n${last.join('\n')}`);
  }

  return {
    pid: child.pid ?? 0,
    startedAt,
    log,
    ended,
    line,
    listening: async () => String((await must('listening')).line.url),
    started: async () => void (await must('started')),
    async ask(name, ...[value]) {
      const id = ++questions;
      const { promise, resolve } = Promise.withResolvers<Reply>();
      answers.set(id, resolve);
      if (!child.connected) throw new Error('The bot is gone');
      child.send({ id, name, value } satisfies Question);
      const timer = setTimeout(() => resolve({ id, answer: undefined, error: 'no answer' }), PATIENCE_MS);
      const { answer, error } = await Promise.race([
        promise,
        ended.then((): Reply => ({ id, answer: undefined, error: 'The bot is gone' })),
      ]);
      clearTimeout(timer);
      if (error !== undefined) throw new Error(error);
      return answer as never;
    },
    signal(name) {
      // Windows has no signals between processes
      if (process.platform === 'win32' && name === 'SIGTERM') void this.ask('end');
      else child.kill(name);
    },
    kill() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

function lineOf(text: string): LogLine {
  const at = performance.now();
  try {
    const line = JSON.parse(text) as Record<string, unknown>;
    return { at, level: String(line.level), event: line.event as string | undefined, line };
  } catch {
    return { at, level: 'text', event: undefined, line: { msg: text } };
  }
}
