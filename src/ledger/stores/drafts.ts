import { sql } from 'kysely';
import { type Clock, toInstant } from '../../clock.ts';
import type { Draft, Drafts, Run } from '../../learning/ports/team-ports.ts';
import { isOver } from '../database/clock-skew.ts';
import type { Database } from '../database/database.ts';
import { readJson } from '../database/json.ts';

/** Content of a row: the draft while it is open; draft and run afterwards. */
type Kept = { readonly draft: Draft; readonly run?: Run };

/** Assignments to several people, from the preview to the last commit. */
export function createDrafts({ query }: Database, clock: Clock): Drafts {
  const after = (ms: number) => toInstant(clock.now(), ms);

  return {
    async keep(id, actorId, draft) {
      const values = { draft: JSON.stringify({ draft } satisfies Kept), updated_at: after(0) };
      await query
        .insertInto('drafts')
        .values({ id, actor_id: actorId, state: 'open', ...values })
        .onConflict((conflict) =>
          conflict
            .column('id')
            .doUpdateSet(values)
            .where('drafts.state', '=', 'open')
            .where('drafts.actor_id', '=', actorId),
        )
        .execute();
    },

    async draft(id, actorId) {
      const row = await query
        .selectFrom('drafts')
        .select('draft')
        .where('id', '=', id)
        .where('actor_id', '=', actorId)
        .executeTakeFirst();
      return row && readJson<Kept>(row.draft).draft;
    },

    async begin(run, runMs) {
      const { numUpdatedRows } = await query
        .updateTable('drafts')
        .set({
          draft: JSON.stringify({ draft: run.draft, run } satisfies Kept),
          state: 'running',
          run_until: after(runMs),
          updated_at: after(0),
        })
        .where(({ and }) => and({ id: run.id, actor_id: run.actorId, state: 'open' }))
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 1n) return run;
      const row = await query
        .selectFrom('drafts')
        .select('draft')
        .where('id', '=', run.id)
        .executeTakeFirstOrThrow();
      return readJson<Kept>(row.draft).run ?? run;
    },

    async abandoned(runMs) {
      const rows = await query
        .updateTable('drafts')
        .set({ run_until: after(runMs) })
        // a literal, because SQLite uses the partial index only when its condition is repeated
        .where(sql<boolean>`state = 'running'`)
        .where(isOver('run_until', clock.now(), runMs))
        .returning('draft')
        .execute();
      return rows.flatMap(({ draft }) => readJson<Kept>(draft).run ?? []);
    },

    async goesOn(runId, runMs) {
      await query
        .updateTable('drafts')
        .set({ run_until: after(runMs) })
        .where('id', '=', runId)
        .where('state', '=', 'running')
        .execute();
    },

    async finish(runId) {
      await query
        .updateTable('drafts')
        .set({ state: 'done', run_until: null, updated_at: after(0) })
        .where('id', '=', runId)
        .execute();
      await query.deleteFrom('drafts').where('id', '=', runId).where('forgotten', '=', 1).execute();
    },
  };
}
