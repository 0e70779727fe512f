import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MINUTE, SECOND } from '../clock.ts';

const LOOK_EVERY = 100;
const LAST_LINES = 20;

export interface PartOptions {
  /** What it is to a person: "the bot". */
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** File that takes what it prints. */
  readonly logFile: string;
  /** Finds its HTTP address in what it has printed. */
  readonly address: (printed: string) => string | undefined;
  /** Whether it can be used; as soon as something answers at its address when absent. */
  readonly isUp?: (address: string) => Promise<boolean>;
}

export interface Part {
  readonly name: string;
  /** How it ended, as words: "exit code 1". */
  readonly ended: Promise<string>;
  /** Where it is, once it answers there. Undefined when it ended before, or took longer than a minute. */
  up(): Promise<string | undefined>;
  /** The last lines of what it printed. */
  lastWords(): string;
  /** Asks it to end, insists after some seconds, and waits until it has. */
  stop(insistAfterMs?: number): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const tether = new URL('./tether.ts', import.meta.url).href;

/** Starts a part with the Node that runs this, in the project's folder, bound to end when this process does. */
export function startPart({ name, args, env, logFile, address, isUp = answers }: PartOptions): Part {
  const out = openSync(logFile, 'a');
  const child = spawn(process.execPath, ['--import', tether, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', out, out, 'ipc'],
    windowsHide: true,
  });
  closeSync(out);
  const ended = endOf(child);
  let over = false;
  void ended.then(() => {
    over = true;
  });
  return {
    name,
    ended,
    up: async () => {
      for (let waited = 0; !over && waited < MINUTE; waited += LOOK_EVERY) {
        const found = address(readFileSync(logFile, 'utf8'));
        if (found !== undefined && (await isUp(found))) return found;
        await sleep(LOOK_EVERY);
      }
      return undefined;
    },
    lastWords: () => readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-LAST_LINES).join('\n'),
    stop: async (insistAfterMs = 8 * SECOND) => {
      if (child.connected) child.disconnect();
      const insist = setTimeout(() => child.kill('SIGKILL'), insistAfterMs);
      await ended;
      clearTimeout(insist);
    },
  };
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
}

/** Whether anything at all is said at this address. */
async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2 * SECOND) });
    await response.body?.cancel();
    return true;
  } catch {
    return false; // not listening yet
  }
}
