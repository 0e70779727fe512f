import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SECOND } from '../clock.ts';

/** One process of the demo. */
export interface PartOptions {
  /** What it is to a person: "the bot". */
  readonly name: string;
  /** Arguments of `node`. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** File that takes what it prints. */
  readonly logFile: string;
  /** Answers 2xx over HTTP once it is up. */
  readonly upUrl: string;
}

export interface Part {
  readonly name: string;
  readonly logFile: string;
  readonly pid: number | undefined;
  /** How it ended, as words: "exit code 1". */
  readonly ended: Promise<string>;
  /** Resolves when it answers. */
  up(): Promise<void>;
  /** Asks it to end, insists after some seconds, and waits until it has. */
  stop(insistAfterMs?: number): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const tether = new URL('./tether.ts', import.meta.url).href;

/** Starts a part with the Node that runs this, in the project's folder, bound to end when this process does. */
export function startPart({ name, args, env, logFile, upUrl }: PartOptions): Part {
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
    logFile,
    pid: child.pid,
    ended,
    up: async () => {
      while (!over && !(await answers(upUrl))) await new Promise((resolve) => setTimeout(resolve, 100));
    },
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

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2 * SECOND) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false; // not listening yet
  }
}
