import { Later } from '../../errors.ts';

/** Group commit: one SQLite transaction with the writes of several turns. */
export interface Group {
  /** Number of its commit in this process; undefined while it is open, and when it was lost. */
  commit?: number;
  /** Set when it could not be committed and was rolled back. */
  lost?: { readonly error: unknown };
}

/** Tracks which commits of a file are on the disk. */
export interface GroupSync {
  /**
   * Resolves when the group's writes and all commits before it are on the disk. Rejects when the group is lost meanwhile,
   * and always after a failed sync. A group that was lost earlier has no waiters left.
   */
  onDisk(group: Group): Promise<void>;
  /** From now on every wait rejects. */
  fail(error: unknown): void;
}

export interface GroupSyncDeps {
  /** Commits the open group. Resolves with the number of the last commit. */
  readonly commit: () => Promise<number>;
  /** Syncs committed writes to the disk. */
  readonly sync: () => Promise<void>;
  /** Called once: nothing can be written durably any more. */
  readonly onFailed: (error: unknown) => void;
}

/**
 * Concurrent waiters share one sync. After a failed sync none is tried again: the system may have dropped the pages and
 * would report success the next time (fsync semantics).
 */
export function createGroupSync({ commit, sync, onFailed }: GroupSyncDeps): GroupSync {
  let synced = 0;
  let running: Promise<void> | undefined;
  let failed: { readonly error: unknown } | undefined;

  function fail(error: unknown): void {
    if (failed !== undefined) return;
    const message = 'What was written may not be on the disk';
    failed = { error: new Later(message, { ambiguous: true, from: 'database', cause: error }) };
    onFailed(error);
  }

  async function round(): Promise<void> {
    try {
      const upTo = await commit();
      await sync();
      synced = upTo;
    } catch (error) {
      fail(error);
    } finally {
      running = undefined;
    }
  }

  return {
    fail,
    async onDisk(group) {
      if (isLost(group)) return;
      for (;;) {
        if (failed !== undefined) throw failed.error;
        if (isLost(group)) throw group.lost?.error;
        if (group.commit !== undefined && group.commit <= synced) return;
        running ??= round();
        await running;
      }
    },
  };
}

/** A function, so that TypeScript does not narrow a property that others change meanwhile. */
export function isLost(group: Group): boolean {
  return group.lost !== undefined;
}
