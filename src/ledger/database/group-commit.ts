import { setImmediate as nextRound } from 'node:timers/promises';
import { toLater } from './database-away.ts';
import { createGroupSync, type Group, isLost } from './group-sync.ts';
import { createSemaphore } from './semaphore.ts';
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
  /** Only while having the file, after a statement failed: true when SQLite has undone the whole group over it. */
  isUndone(error: unknown): boolean;
  /** Only while having the file: what was written is committed, or lost. Undefined when that is so already. */
  end(): Promise<void> | undefined;
  /** Resolves when what was written so far outlasts this process; rejects when it is lost. */
  committed(): Promise<void>;
  /** Something was written, as a part of this. */
  wrote(): Group;
  /** Resolves when that, and all before it, is on the disk; rejects when it is lost. */
  onDisk(group: Group): Promise<void>;
}

export interface GroupCommitDeps {
  readonly file: () => SqliteFile;
  /** A group could not be committed: what it wrote is undone, and who waits for it is told. Once until one is committed again. */
  readonly onLost: (error: unknown) => void;
  /** Nothing can be kept any more: the disk has failed, or SQLite can no longer undo. */
  readonly onFailed: (error: unknown) => void;
}

/**
 * Writers have the file one after the other, each in a savepoint of its own. Those who wait for the disk at the same
 * time share one commit and one sync; what else was written goes with it, or is committed a moment later.
 */
export function createGroupCommit({ file, onLost, onFailed }: GroupCommitDeps): GroupCommit {
  const turns = createSemaphore(1);
  let commits = 0;
  /** The one that is open, or was last. */
  let group: Group = { commit: commits };
  let open = false;
  /** The first writer of a group needs no savepoint: the transaction holds nothing but its own. */
  let first = false;
  let losing = false;
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
    group = {};
    timer = setTimeout(() => void endInTurn().catch(disk.fail), TOGETHER_MS);
  }

  /** Not in the same round of the event loop: whoever wrote has then said what they wait for. */
  const end = (): Promise<void> | undefined => (open ? nextRound().then(finish) : undefined);

  /** What cannot be committed is undone: nothing of what people are told went wrong is committed later. */
  async function finish(): Promise<void> {
    const ending = group;
    close();
    try {
      if (file().executeNow('commit', []) === undefined) await file().execute('commit', []);
      commits += 1;
      ending.commit = commits;
      losing = false;
    } catch (error) {
      if (file().isInTransaction()) say('rollback');
      lose(ending, error);
    }
  }

  function lose(one: Group, error: unknown): void {
    one.lost = { error: toLater(error, false) };
    if (!losing) onLost(error);
    losing = true;
  }

  function close(): void {
    open = false;
    clearTimeout(timer);
  }

  /** Number of the last commit: while we have the file nobody writes. */
  async function endInTurn(): Promise<number> {
    const now = turns.takeNow();
    const leave = now ?? (await take());
    try {
      if (open) await (now === undefined ? end() : finish());
      return commits;
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

  const disk = createGroupSync({ commit: endTogether, sync: () => file().sync(), onFailed });
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
      if (!open) return;
      if (first) {
        close();
        say('rollback');
      } else {
        say('rollback to one');
        say('release one');
      }
    },
    isUndone(error) {
      if (!open || file().isInTransaction()) return false;
      close();
      lose(group, error);
      return true;
    },
    end,
    async committed() {
      const waited = group;
      if (isLost(waited)) return;
      await endTogether();
      if (isLost(waited)) throw waited.lost?.error;
    },
    wrote() {
      // outside of a transaction SQLite has committed it at once
      if (!open) {
        commits += 1;
        group = { commit: commits };
      }
      return group;
    },
    onDisk: disk.onDisk,
  };
}
