import { setImmediate as nextRound } from 'node:timers/promises';
import { type Clock, toInstant } from '../../clock.ts';
import type { Audit, AuditLine, AuditPeriod } from '../../learning/audit/audit.ts';
import type { Source } from '../../learning/ports/ports.ts';
import type { AuditPseudonyms } from '../activities/audit-pseudonyms.ts';
import type { Database } from '../database/database.ts';
import { type CountedRefusal, createAuditRefusals, lineOf } from './audit-refusals.ts';
import { type AuditWindow, auditWindows } from './audit-windows.ts';

/** Lines per page; other turns run between pages. */
const PAGE = 1_000;

/** The audit in the ledger. It stores no ids of people, only pseudonyms keyed with this ledger's secret. */
export function createAudit(database: Database, pseudonyms: AuditPseudonyms, clock: Clock): Audit {
  const { query } = database;
  const refusals = createAuditRefusals(database, pseudonyms, clock);

  /** Of a time, and with numbers from one on and below another. */
  const linesOf = ({ since, before }: AuditPeriod, { from, below }: AuditWindow) => {
    let lines = query
      .selectFrom('audit')
      .where('audit.position', '>=', from)
      .where('audit.position', '<', below);
    if (since !== undefined) lines = lines.where('audit.at', '>=', since);
    if (before !== undefined) lines = lines.where('audit.at', '<', before);
    return lines;
  };

  const newest = (period: AuditPeriod, window: AuditWindow, limit: number) =>
    linesOf(period, window)
      .leftJoin('operations', 'operations.id', 'audit.operation_id')
      .select(['audit.position', 'at', 'who', 'what', 'whom', 'road', 'outcome', 'operation_id'])
      .select('operations.state as graph')
      .orderBy('audit.position', 'desc')
      .limit(limit);

  type Row = Omit<Awaited<ReturnType<ReturnType<typeof newest>['execute']>>[number], 'position'>;

  /** The rows with pseudonyms resolved to ids, where the ledger still knows the person. */
  async function resolved(rows: readonly Row[]): Promise<readonly AuditLine[]> {
    const ids = await pseudonyms.whose(
      rows.flatMap(({ who, whom }) => (whom === null ? [who] : [who, whom])),
    );
    const idOf = (pseudonym: string) => ids.get(pseudonym) ?? pseudonym;
    return rows.map(({ at, who, what, whom, road, outcome, operation_id, graph }) => ({
      ...{ at, what, outcome, graph },
      who: idOf(who),
      whom: whom === null ? null : idOf(whom),
      source: road as Source,
      operationId: operation_id,
    }));
  }

  const uncommitted = (row: CountedRefusal): Row => ({ ...lineOf(row), graph: null });

  return {
    refused: refusals.count,

    async note({ who, what, whom, source, outcome }) {
      await query
        .insertInto('audit')
        .values({
          at: toInstant(clock.now()),
          who: await pseudonyms.keep(who),
          what,
          whom: whom === null ? null : await pseudonyms.keep(whom),
          road: source,
          outcome,
          operation_id: null,
        })
        .execute();
    },

    async lines(limit) {
      const counted = await refusals.newest({}, limit);
      const rows: Row[] = [...counted.map(uncommitted), ...(await newest({}, EVERYTHING, limit).execute())];
      const newestFirst = rows.toSorted((one, other) => (one.at > other.at ? -1 : one.at < other.at ? 1 : 0));
      return resolved(newestFirst.slice(0, limit));
    },

    async *pages(period = {}) {
      for (let rows = await refusals.newest(period, PAGE); rows.length > 0; ) {
        yield resolved(rows.map(uncommitted));
        await nextRound();
        rows = await refusals.newest(period, PAGE, rows.at(-1));
      }
      for await (const { from, below } of auditWindows(query))
        for (let next = below; next > from; ) {
          const rows = await newest(period, { from, below: next }, PAGE).execute();
          if (rows.length > 0) yield resolved(rows);
          if (rows.length < PAGE) break;
          next = rows.at(-1)?.position ?? from;
          await nextRound();
        }
    },

    async count(period, atMost) {
      let lines = (await refusals.newest(period, atMost)).length;
      for await (const window of auditWindows(query)) {
        if (lines >= atMost) return atMost;
        const { some } = await linesOf(period, window)
          .select(({ fn }) => fn.countAll().as('some'))
          .executeTakeFirstOrThrow();
        lines += Number(some);
      }
      return Math.min(lines, atMost);
    },
  };
}

/** PostgreSQL's integers end there. */
const EVERYTHING: AuditWindow = { from: 0, below: 2 ** 31 - 1 };
