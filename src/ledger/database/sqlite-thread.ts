import { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import type { ThreadWork } from './run-in-thread.ts';

const { path, statement, busyMs } = workerData as ThreadWork;
const database = new DatabaseSync(path, { timeout: busyMs });
try {
  database.exec(statement);
} finally {
  database.close();
}
