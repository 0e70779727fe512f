/** Writes of one file, counted, and how far they are on the disk. */
export interface GroupSync {
  /** Something was written; it may still be in memory only. Returns its number. */
  wrote(): number;
  /** Number of the last write. */
  written(): number;
  /** Resolves when that write, and all before it, are on the disk. Rejects for good once the disk has failed. */
  onDisk(write: number): Promise<void>;
  /** Something that was written is lost: nobody is told any more that it was kept. */
  fail(error: unknown): void;
}

export interface GroupSyncDeps {
  /** Resolves with the number of the last write that was committed. */
  readonly commit: () => Promise<number>;
  /** Puts what was committed on the disk. */
  readonly sync: () => Promise<void>;
}

/**
 * Those who wait at the same time share one sync. After one that failed none is tried: the system may have dropped
 * the pages it could not write and report success the next time.
 */
export function createGroupSync({ commit, sync }: GroupSyncDeps): GroupSync {
  let written = 0;
  let synced = 0;
  let running: Promise<void> | undefined;
  let failed: { readonly error: unknown } | undefined;

  async function round(): Promise<void> {
    try {
      const upTo = await commit();
      await sync();
      synced = upTo;
    } catch (error) {
      failed ??= { error };
      throw error;
    } finally {
      running = undefined;
    }
  }

  return {
    fail(error) {
      failed ??= { error };
    },
    wrote: () => ++written,
    written: () => written,
    async onDisk(write) {
      for (;;) {
        if (failed !== undefined) throw failed.error;
        if (synced >= write) return;
        running ??= round();
        await running;
      }
    },
  };
}
