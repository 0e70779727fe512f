import { setImmediate as nextRound } from 'node:timers/promises';
import { createGroupSync } from './group-sync.ts';
import { createSlots } from './slots.ts';
import type { SqliteFile } from './sqlite-file.ts';

/** Longest that writes nobody waits for are kept from other processes, which cannot write meanwhile. */
const TOGETHER_MS = 10;

/** One SQLite transaction for what several turns write one after the other, ended when somebody waits for the disk. */
export interface GroupCommit {
  /** The right to use the file; resolves with the function that gives it back. */
  take(): Promise<() => void>;
  /** The same when nobody has it. */
  takeNow(): (() => void) | undefined;
  /** Only while having the file: what is written next belongs to the group. Undefined when it does already; waits for other processes. */
  join(): Promise<void> | undefined;
  /** The same for what is to be kept or taken back as a whole. */
  begin(): Promise<void>;
  /** What was written since `begin` stays in the group. */
  keep(): void;
  /** What was written since `begin` is undone. */
  takeBack(): void;
  /** Only while having the file: what was written is committed. Undefined when that is so already. */
  end(): Promise<void> | undefined;
  /** Resolves when what was written so far outlasts this process. */
  committed(): Promise<void>;
  /** Something was written; returns its number. */
  wrote(): number;
  /** Resolves when that write, and all before it, are on the disk. */
  onDisk(write: number): Promise<void>;
}

/**
 * Writers have the file one after the other, each in a savepoint of its own. Those who wait for the disk at the same
 * time share one commit and one sync; what else was written goes with it, or is committed a moment later.
 */
export function createGroupCommit(file: () => SqliteFile): GroupCommit {
  const turns = createSlots(1);
  let open = false;
  /** The first writer of a group needs no savepoint: the transaction holds nothing but its own. */
  let first = false;
  let timer: NodeJS.Timeout | undefined;
  /** Only in an open group, where no other process can be in the way. */
  const say = (sql: string) => void file().executeNow(sql, []);

  async function take(): Promise<() => void> {
    return (await turns.take()) as () => void;
  }

  const join = (): Promise<void> | undefined => (open ? undefined : start());

  async function start(): Promise<void> {
    if (file().executeNow('begin immediate', []) === undefined) await file().execute('begin immediate', []);
    open = true;
    timer = setTimeout(() => void endInTurn().catch(disk.fail), TOGETHER_MS);
  }

  const end = (): Promise<void> | undefined => (open ? finish() : undefined);

  async function finish(): Promise<void> {
    close();
    if (file().executeNow('commit', []) === undefined) await file().execute('commit', []);
  }

  function close(): void {
    open = false;
    clearTimeout(timer);
  }

  /** Number of the last write that is committed now: while we have the file nobody writes. */
  async function endInTurn(): Promise<number> {
    const leave = turns.takeNow() ?? (await take());
    try {
      await end();
      return disk.written();
    } finally {
      leave();
    }
  }

  let together: Promise<number> | undefined;

  /** Turns that the event loop serves in one round share the commit: it is made once all of them have written. */
  async function endTogether(): Promise<number> {
    if (!open) return endInTurn();
    together ??= nextRound().then(() => {
      together = undefined;
      return endInTurn();
    });
    return together;
  }

  const disk = createGroupSync({ commit: endTogether, sync: () => file().sync() });
  return {
    take,
    takeNow: turns.takeNow,
    join,
    async begin() {
      first = !open;
      const entered = join();
      if (entered === undefined) say('savepoint one');
      else await entered;
    },
    keep() {
      if (!first) say('release one');
    },
    takeBack() {
      if (first) {
        close();
        say('rollback');
      } else {
        say('rollback to one');
        say('release one');
      }
    },
    end,
    async committed() {
      await endTogether();
    },
    wrote: disk.wrote,
    onDisk: disk.onDisk,
  };
}
