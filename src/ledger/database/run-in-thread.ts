import { Worker } from 'node:worker_threads';
import { Later } from '../../errors.ts';
import { toLater } from './database-away.ts';

export interface ThreadWork {
  /** Of a SQLite file in WAL mode. */
  readonly path: string;
  readonly statement: string;
  /** How long to wait for others that write, in milliseconds. */
  readonly busyMs: number;
}

/**
 * Carries out a statement of SQLite that nothing can cut into portions, in a thread and on a connection of its own: here it
 * would hold the event loop. Throws Later when the file is busy, away or full, otherwise SQLite's own error.
 */
export function runInThread(work: ThreadWork): Promise<void> {
  return new Promise((resolve, reject) => {
    new Worker(new URL('./sqlite-thread.ts', import.meta.url), { workerData: work })
      .once('error', (error) => reject(toLater(error, false)))
      .once('exit', (code) =>
        code === 0 ? resolve() : reject(new Later(`The thread of a statement ended with ${code}`)),
      );
  });
}
