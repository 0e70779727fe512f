import { Later } from '../../errors.ts';

/** What several turns write in one transaction of SQLite. */
export interface Group {
  /** Which commit of this process it was; undefined while it is open, and for ever when it is lost. */
  commit?: number;
  /** It could not be committed and was undone. */
  lost?: { readonly error: unknown };
}

/** How far the commits of one file are on the disk. */
export interface GroupSync {
  /**
   * Resolves when what the group wrote, and all that was committed before it, is on the disk. Rejects when the group is lost
   * while it is waited for, and for good once a sync has failed. One that was lost before is nobody's any more.
   */
  onDisk(group: Group): Promise<void>;
  /** From now on nobody is told that anything was kept. */
  fail(error: unknown): void;
}

export interface GroupSyncDeps {
  /** Ends the group that is open. Resolves with the number of the last commit. */
  readonly commit: () => Promise<number>;
  /** Puts what was committed on the disk. */
  readonly sync: () => Promise<void>;
  /** Told once: nothing can be kept any more. */
  readonly onFailed: (error: unknown) => void;
}

/**
 * Those who wait at the same time share one sync. After one that failed none is tried: the system may have dropped
 * the pages it could not write and report success the next time.
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

/** Asked again after each wait: the type of what others change must not be narrowed. */
export function isLost(group: Group): boolean {
  return group.lost !== undefined;
}
