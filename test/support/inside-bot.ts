/**
 * Preloaded into a bot that a test started (see bot-process.ts): says what the process costs and asks of its database, and
 * misleads it when told to. Ends it when whoever started it is gone.
 */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import type { Asked } from './whole-reads.ts';

/** What the process did since it was asked last; times in milliseconds. */
export interface Usage {
  /** CPU of all its threads. */
  readonly cpuMs: number;
  /** Longest that the event loop was held. */
  readonly heldMs: number;
  /** Most CPU that its thread used between two turns of the loop: the rest was waited for the machine, or for the disk. */
  readonly heldCpuMs: number;
  /** Most memory it had, in bytes, looked at ten times a second. */
  readonly rssBytes: number;
}

/** What can be asked of the inside, and what comes back. */
export interface Inside {
  usage(): Usage;
  /** Every statement since the start, once. */
  statements(): readonly Asked[];
  /** Sets the clock of this process so many milliseconds ahead (back when negative) of the machine's. */
  setClock(aheadMs: number): void;
  /** SQLite: what the open file lets itself be done to: as on a full disk, as on a read-only one, or all again. */
  treatDisk(as: 'full' | 'readOnly' | 'well'): void;
  /** Asks it to end, as a signal does. */
  end(): void;
}

/** As it travels between the processes. */
export interface Question {
  readonly id: number;
  readonly name: keyof Inside;
  readonly value: unknown;
}
export interface Reply {
  readonly id: number;
  readonly answer: unknown;
  readonly error?: string;
}

const LOOK_EVERY = 5;
const MEMORY_EVERY = 100;
/** SQLite's own limit (sqlite.org/limits.html). */
const MOST_PAGES = 4_294_967_294;

const cpuOfThread = () => {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1_000;
};
const cpuOfProcess = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

let held = { heldMs: 0, heldCpuMs: 0 };
let rssBytes = 0;
let cpuBefore = 0;
let last = { at: performance.now(), cpu: cpuOfThread() };
setInterval(() => {
  const now = { at: performance.now(), cpu: cpuOfThread() };
  held = {
    heldMs: Math.max(held.heldMs, now.at - last.at - LOOK_EVERY),
    heldCpuMs: Math.max(held.heldCpuMs, now.cpu - last.cpu),
  };
  last = now;
}, LOOK_EVERY).unref();
setInterval(() => {
  rssBytes = Math.max(rssBytes, process.memoryUsage.rss());
}, MEMORY_EVERY).unref();

const statements = new Map<string, readonly unknown[]>();
function note(text: unknown, values: unknown): void {
  if (typeof text === 'string' && !statements.has(text))
    statements.set(text, Array.isArray(values) ? values : []);
}

const files = new Set<DatabaseSync>();
const prepare = DatabaseSync.prototype.prepare;
DatabaseSync.prototype.prepare = function (text, ...more) {
  files.add(this);
  note(text, []);
  return prepare.call(this, text, ...more);
};

if (/^postgres/.test(process.env.DATABASE_URL ?? '')) {
  const { Client } = createRequire(import.meta.url)('pg') as typeof import('pg');
  const query = Client.prototype.query as (...asked: unknown[]) => unknown;
  Client.prototype.query = function (this: unknown, ...asked: unknown[]) {
    note(asked[0], asked[1]);
    return query.apply(this, asked);
  } as typeof Client.prototype.query;
}

const RealDate = Date;
let aheadMs = 0;
class SetDate extends RealDate {
  constructor(...values: [] | [number]) {
    super(...(values.length === 0 ? ([RealDate.now() + aheadMs] as const) : values));
  }

  static override now(): number {
    return RealDate.now() + aheadMs;
  }
}

const inside: Inside = {
  usage() {
    const cpu = cpuOfProcess();
    const usage = {
      cpuMs: cpu - cpuBefore,
      ...held,
      rssBytes: Math.max(rssBytes, process.memoryUsage.rss()),
    };
    cpuBefore = cpu;
    held = { heldMs: 0, heldCpuMs: 0 };
    rssBytes = 0;
    return usage;
  },
  statements: () => [...statements].map(([text, values]) => ({ text, values })),
  setClock(ahead) {
    aheadMs = ahead;
    globalThis.Date = SetDate as DateConstructor;
  },
  end() {
    // after the answer to this question
    setImmediate(() => process.emit('SIGTERM'));
  },
  treatDisk(as) {
    for (const file of files) {
      if (!file.isOpen) continue;
      const { page_count: pages } = file.prepare('pragma page_count').get() as { page_count: number };
      file.exec(`pragma max_page_count = ${as === 'full' ? pages : MOST_PAGES}`);
      file.exec(`pragma query_only = ${as === 'readOnly' ? 'on' : 'off'}`);
    }
  },
};

process.on('message', ({ id, name, value }: Question) => {
  let reply: Reply;
  try {
    reply = { id, answer: (inside[name] as (value: unknown) => unknown)(value) };
  } catch (error) {
    reply = { id, answer: undefined, error: String(error) };
  }
  process.send?.(reply);
});
process.on('disconnect', () => process.exit());
// what listens here is no reason to stay
process.channel?.unref();
