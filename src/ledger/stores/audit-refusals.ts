import { type Selectable, sql } from 'kysely';
import { type Clock, toInstant } from '../../clock.ts';
import type { AuditPeriod, Refused } from '../../learning/audit/audit.ts';
import type { AuditPseudonyms } from '../activities/audit-pseudonyms.ts';
import type { Database } from '../database/database.ts';
import type { AuditRefusalTable } from '../database/schema.ts';

/** Distinct refusals counted per person and hour; further ones share one line. */
const TOLD_APART = 20;
/** The line that further refusals share. */
const others = { what: 'change', whom: '', outcome: 'refused: others' };
/** Counted refusals turned into lines per statement. */
const AT_ONCE = 200;

const hourOf = (at: string) => at.slice(0, 'yyyy-mm-ddThh'.length);

export type CountedRefusal = Selectable<AuditRefusalTable>;

/**
 * Counts refusals of the current hour, so that a thousand refusals of one person are one audit line. When the hour is over
 * they become lines, which are immutable.
 */
export function createAuditRefusals(
  { query, soon }: Database,
  pseudonyms: Pick<AuditPseudonyms, 'keep'>,
  clock: Clock,
) {
  async function count(row: Omit<CountedRefusal, 'position' | 'count'>, atMost: number): Promise<boolean> {
    const { hour, who, what, whom, road, outcome, last_at } = row;
    const { numAffectedRows } = await sql`
      insert into audit_refusals (hour, who, what, whom, road, outcome, count, last_at)
      select ${hour}, ${who}, ${what}, ${whom}, ${road}, ${outcome}, 1, ${last_at}
      where (select count(*) from audit_refusals where hour = ${hour} and who = ${who}) < ${sql.lit(atMost)}
        or exists (select 1 from audit_refusals where hour = ${hour} and who = ${who} and what = ${what}
          and whom = ${whom} and road = ${road} and outcome = ${outcome})
      on conflict (hour, who, what, whom, road, outcome)
        do update set count = audit_refusals.count + 1, last_at = excluded.last_at`.execute(soon);
    return numAffectedRows === 1n;
  }

  return {
    async count({ who, what, whom, source, code }: Refused): Promise<void> {
      const last_at = toInstant(clock.now());
      const row = { hour: hourOf(last_at), who: await pseudonyms.keep(who), road: source, last_at };
      const told = {
        ...{ what, whom: whom === null ? '' : await pseudonyms.keep(whom) },
        outcome: `refused: ${code}`,
      };
      if (!(await count({ ...row, ...told }, TOLD_APART)))
        await count({ ...row, ...others, road: 'card' }, TOLD_APART + 1);
    },

    /** Counted refusals that are not lines yet, newest first. */
    async newest({ since, before }: AuditPeriod, limit: number, after?: CountedRefusal) {
      let rows = query.selectFrom('audit_refusals').selectAll();
      if (since !== undefined) rows = rows.where('last_at', '>=', since);
      if (before !== undefined) rows = rows.where('last_at', '<', before);
      if (after !== undefined)
        rows = rows.where(({ eb, or, and }) =>
          or([
            eb('last_at', '<', after.last_at),
            and([eb('last_at', '=', after.last_at), eb('position', '<', after.position)]),
          ]),
        );
      return rows.orderBy('last_at', 'desc').orderBy('position', 'desc').limit(limit).execute();
    },
  };
}

/** Turns counted refusals of past hours into lines. */
export async function closeHours({ query }: Database, clock: Clock): Promise<void> {
  const hour = hourOf(toInstant(clock.now()));
  for (let lines = AT_ONCE; lines === AT_ONCE; )
    lines = await query.transaction().execute(async (transaction) => {
      const rows = await transaction
        .deleteFrom('audit_refusals')
        .where('position', 'in', (over) =>
          over
            .selectFrom('audit_refusals')
            .select('position')
            .where('hour', '<', hour)
            .orderBy('position')
            .limit(AT_ONCE),
        )
        .returningAll()
        .execute();
      const oldestFirst = rows.toSorted((one, other) => (one.last_at < other.last_at ? -1 : 1));
      if (rows.length > 0) await transaction.insertInto('audit').values(oldestFirst.map(lineOf)).execute();
      return rows.length;
    });
}

export function lineOf({ who, what, whom, road, outcome, count, last_at }: CountedRefusal) {
  return {
    ...{ at: last_at, who, what, whom: whom === '' ? null : whom, road },
    outcome: Number(count) === 1 ? outcome : `${outcome} ×${count}`,
    operation_id: null,
  };
}
