/**
 * An instance of the last release at work while a new one brings the schema up to date: a turn and a change again and again,
 * in that release's statements. Tells its longest wait, in milliseconds, whenever it is longer than before.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { toInstant } from '../../src/clock.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { serve } from '../chaos/child.ts';

export interface OldWriterOptions {
  readonly databaseUrl: string;
}

/** What it tells of itself. */
export interface Worked {
  readonly done: number;
  readonly refused: number;
  readonly longestMs: number;
}

const EVERY = 20;

await serve(async ({ databaseUrl }: OldWriterOptions) => {
  const database = createDatabase(databaseUrl, { connections: 2 });
  const { rows: entries } = await sql<{ id: string }>`select id from activities limit 1000`.execute(
    database.query,
  );
  let [done, refused, longestMs, stopped] = [0, 0, 0, false];

  async function change(): Promise<void> {
    const [id, now] = [randomUUID(), toInstant(new Date())];
    const entry = entries[done % entries.length]?.id ?? '';
    await sql`insert into turns (conversation_id, activity_id, seen_at) values ('a:writer', ${id}, ${now})
      on conflict do nothing`.execute(database.query);
    await database.query.transaction().execute(async (transaction) => {
      await sql`insert into operations (id, entry_id, seq, kind, actor_id, committed_at, state)
        values (${id}, ${id}, 1, 'progress', 'writer', ${now}, 'confirmed')`.execute(transaction);
      await sql`insert into audit (at, who, what, road, outcome, operation_id)
        values (${now}, 'writer', 'progress', 'card', 'done', ${id})`.execute(transaction);
      await sql`update activities set version = version + 1 where id = ${entry}`.execute(transaction);
    });
  }

  async function work(): Promise<void> {
    while (!stopped) {
      const began = performance.now();
      try {
        await change();
        done += 1;
      } catch {
        refused += 1; // counted: the report says that there were some
      }
      const ms = performance.now() - began;
      if (ms > longestMs || done % 50 === 0) {
        longestMs = Math.max(longestMs, ms);
        process.send?.({ done, refused, longestMs } satisfies Worked);
      }
      await sleep(EVERY);
    }
  }

  const working = work();
  return {
    url: '',
    async stop() {
      stopped = true;
      await working;
      process.send?.({ done, refused, longestMs } satisfies Worked);
      await database.close();
    },
  };
});
