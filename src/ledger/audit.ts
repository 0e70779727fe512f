import { type Clock, toInstant } from '../clock.ts';
import type { Audit, AuditLine } from '../learning/audit.ts';
import type { Road } from '../learning/ports.ts';
import type { PseudonymOf } from './audit-pseudonyms.ts';
import type { Database } from './database.ts';

/** The audit in the ledger. Ids of people are never stored in it, only what this ledger's secret makes of them. */
export function createAudit({ query }: Database, pseudonymOf: PseudonymOf, clock: Clock): Audit {
  /** Everybody the ledger still knows, by pseudonym: who was forgotten stays one. */
  async function known(): Promise<ReadonlyMap<string, string>> {
    const rows = await query
      .selectFrom('activities')
      .select('learner_id as id')
      .union(query.selectFrom('operations').select('actor_id as id'))
      .union(query.selectFrom('conversations').select('user_id as id'))
      .execute();
    return new Map(await Promise.all(rows.map(async ({ id }) => [await pseudonymOf(id), id] as const)));
  }

  return {
    async note({ who, what, whom, road, outcome }) {
      await query
        .insertInto('audit')
        .values({
          at: toInstant(clock.now()),
          who: await pseudonymOf(who),
          what,
          whom: whom === null ? null : await pseudonymOf(whom),
          road,
          outcome,
          operation_id: null,
        })
        .execute();
    },

    async lines(limit) {
      const ids = await known();
      const rows = await query
        .selectFrom('audit')
        .leftJoin('operations', 'operations.id', 'audit.operation_id')
        .select(['at', 'who', 'what', 'whom', 'road', 'outcome', 'operation_id', 'operations.state as graph'])
        .orderBy('audit.position', 'desc')
        .limit(limit)
        .execute();
      return rows.map(
        ({ at, who, what, whom, road, outcome, operation_id, graph }): AuditLine => ({
          at,
          who: ids.get(who) ?? who,
          what,
          whom: whom === null ? null : (ids.get(whom) ?? whom),
          road: road as Road,
          outcome,
          operationId: operation_id,
          graph,
        }),
      );
    },
  };
}
