import { setImmediate as nextRound } from 'node:timers/promises';
import { type Clock, toInstant } from '../clock.ts';
import type { Audit, AuditLine, AuditPeriod } from '../learning/audit.ts';
import type { Road } from '../learning/ports.ts';
import type { PseudonymOf } from './audit-pseudonyms.ts';
import type { Database } from './database.ts';

/** Lines read at once: others are served between two readings. */
const PAGE = 1_000;

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

  const linesOf = ({ since, before }: AuditPeriod) => {
    let lines = query.selectFrom('audit');
    if (since !== undefined) lines = lines.where('audit.at', '>=', since);
    if (before !== undefined) lines = lines.where('audit.at', '<', before);
    return lines;
  };

  const newest = (period: AuditPeriod, limit: number) =>
    linesOf(period)
      .leftJoin('operations', 'operations.id', 'audit.operation_id')
      .select(['audit.position', 'at', 'who', 'what', 'whom', 'road', 'outcome', 'operation_id'])
      .select('operations.state as graph')
      .orderBy('audit.position', 'desc')
      .limit(limit);

  type Row = Awaited<ReturnType<ReturnType<typeof newest>['execute']>>[number];
  const lineOf = ({ at, what, road, outcome, ...row }: Row, ids: ReadonlyMap<string, string>): AuditLine => ({
    ...{ at, what, outcome },
    who: ids.get(row.who) ?? row.who,
    whom: row.whom === null ? null : (ids.get(row.whom) ?? row.whom),
    road: road as Road,
    operationId: row.operation_id,
    graph: row.graph,
  });

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
      return (await newest({}, limit).execute()).map((row) => lineOf(row, ids));
    },

    async *pages(period = {}) {
      const ids = await known();
      for (let rows = await newest(period, PAGE).execute(); rows.length > 0; ) {
        yield rows.map((row) => lineOf(row, ids));
        const last = rows.at(-1)?.position ?? 0;
        await nextRound();
        rows = await newest(period, PAGE).where('audit.position', '<', last).execute();
      }
    },

    async count(period, atMost) {
      const { lines } = await query
        .selectFrom(linesOf(period).select('position').limit(atMost).as('some'))
        .select(({ fn }) => fn.countAll().as('lines'))
        .executeTakeFirstOrThrow();
      return Number(lines);
    },
  };
}
