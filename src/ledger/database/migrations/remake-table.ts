import { atOnce, raw, type Step } from './step.ts';

export interface RemadeTable {
  readonly table: string;
  /** Of the new table, between the brackets; its first column is `position integer primary key`. */
  readonly columns: string;
  /** Names of the columns beside the position. */
  readonly names: readonly string[];
  /** The indexes and triggers of the new table: those of the old one go with it. */
  readonly belongings: readonly string[];
  /** Rows copied in one transaction: others cannot write meanwhile. */
  readonly atOnce: number;
}

/**
 * Changes on SQLite what `alter table` cannot: a second table is filled in portions, while triggers bring to it what others
 * write, and takes the first one's place and name in one short transaction. A row keeps its number.
 */
export function remakeTable({
  table,
  columns,
  names,
  belongings,
  atOnce: most,
}: RemadeTable): readonly Step[] {
  const made = `${table}_new`;
  const all = ['position', ...names].join(', ');
  const bring = `insert into ${made} (${all}) values (${['rowid', ...names].map((name) => `new.${name}`).join(', ')});`;
  const remove = (row: 'old' | 'new') => `delete from ${made} where position = ${row}.rowid;`;
  const triggers = [
    { when: 'insert', does: `${remove('new')} ${bring}` },
    { when: 'update', does: `${remove('old')} ${bring}` },
    { when: 'delete', does: remove('old') },
  ];
  return [
    atOnce(`a second table of ${table}`, [
      `create table ${made} (${columns})`,
      ...triggers.map(
        ({ when, does }) => `create trigger ${made}_${when} after ${when} on ${table} begin ${does} end`,
      ),
    ]),
    {
      kind: 'in portions',
      name: `rows of ${table} copied`,
      async run(on, progress) {
        const after = Number(progress ?? 0);
        const { rows } = await raw<{ last: number | null; found: number }>(
          `select max(position) as last, count(*) as found from
            (select rowid as position from ${table} where rowid > ${after} order by rowid limit ${most})`,
        ).execute(on);
        const { last = null, found = 0 } = rows[0] ?? {};
        if (last === null) return null;
        await raw(
          `insert into ${made} (${all}) select ${['rowid', ...names].join(', ')} from ${table}
            where rowid > ${after} and rowid <= ${last} and rowid not in
              (select position from ${made} where position > ${after} and position <= ${last})`,
        ).execute(on);
        // what came after these was brought by the triggers
        return found < most ? null : String(last);
      },
    },
    atOnce(`the second table of ${table} in its place`, [
      ...triggers.map(({ when }) => `drop trigger ${made}_${when}`),
      `drop table ${table}`,
      `alter table ${made} rename to ${table}`,
      ...belongings,
    ]),
  ];
}
