import { setImmediate as nextRound } from 'node:timers/promises';
import type { Database } from '../database/database.ts';

/** Lines looked through in one statement, some milliseconds. */
const WINDOW = 5_000;

export interface AuditWindow {
  readonly from: number;
  readonly below: number;
}

/**
 * All lines there are now, window by window, the newest first; others are served between two. For what is asked seldom: the
 * audit has no index of times or people, which each change would write.
 */
export async function* auditWindows(query: Database['query']): AsyncIterable<AuditWindow> {
  const first = await outermost(query, 'asc');
  const last = await outermost(query, 'desc');
  if (first === undefined || last === undefined) return;
  for (let below = last + 1; below > first; below -= WINDOW) {
    yield { from: below - WINDOW, below };
    await nextRound();
  }
}

/** Number of the oldest line or of the newest: one statement for both would look through all of them on SQLite. */
async function outermost(query: Database['query'], order: 'asc' | 'desc'): Promise<number | undefined> {
  const row = await query
    .selectFrom('audit')
    .select('position')
    .orderBy('position', order)
    .limit(1)
    .executeTakeFirst();
  return row?.position;
}
