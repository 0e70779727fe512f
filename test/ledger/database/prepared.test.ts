import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../../src/clock.ts';
import { Bug } from '../../../src/errors.ts';
import type { Database } from '../../../src/ledger/database/database.ts';
import { migrate } from '../../../src/ledger/database/migrate.ts';
import { prepare } from '../../../src/ledger/database/prepared.ts';
import { onEachEngine, patientDatabase } from '../../support/ledger-rig.ts';

interface Turn {
  readonly name: string;
  readonly nextAt: string;
}

const insert = prepare((query, { name, nextAt }: Turn) =>
  query
    .insertInto('schedule')
    .values({ name, next_at: nextAt })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ next_at: nextAt }))
    .returning('name'),
);
const postpone = prepare((query, { name, nextAt }: Turn) =>
  query.updateTable('schedule').set({ next_at: nextAt }).where('name', '=', name),
);
const due = prepare((query, { by, most }: { by: string; most: number }) =>
  query
    .selectFrom('schedule')
    .select(['name', 'next_at'])
    .where('next_at', '<=', by)
    .where('name', '!=', 'never')
    .orderBy('name')
    .limit(most),
);

onEachEngine((place) => {
  let database: Database;
  beforeAll(async () => {
    database = patientDatabase(await place.fresh(), { connections: 2 });
    await migrate(database, systemClock);
  });
  afterAll(() => database.close());

  test('a prepared query answers for the values of each time, inside and outside of a transaction', async () => {
    const { query } = database;
    expect(await insert.one(query, { name: 'b', nextAt: '2' })).toEqual({ name: 'b' });
    await query.transaction().execute(async (transaction) => {
      await insert.one(transaction, { name: 'a', nextAt: '1' });
      await insert.one(transaction, { name: 'a', nextAt: '3' });
      await insert.one(transaction, { name: 'never', nextAt: '0' });
    });
    expect(await due.rows(query, { by: '2', most: 9 })).toEqual([{ name: 'b', next_at: '2' }]);
    expect(await due.rows(query, { by: '3', most: 9 })).toEqual([
      { name: 'a', next_at: '3' },
      { name: 'b', next_at: '2' },
    ]);
    expect(await due.first(query, { by: '3', most: 1 })).toEqual({ name: 'a', next_at: '3' });
    expect(await due.first(query, { by: '1', most: 1 })).toBeUndefined();
    await expect(due.one(query, { by: '1', most: 1 })).rejects.toThrow(Bug);
    expect(await postpone.changed(query, { name: 'b', nextAt: '4' })).toBe(1);
    expect(await postpone.changed(query, { name: 'unknown', nextAt: '4' })).toBe(0);
  });

  test('a query that would be decided by a value cannot be prepared', async () => {
    const decides = prepare((query, { by }: { by: string }) =>
      query.selectFrom('schedule').select('name').where('next_at', '<=', `${by}Z`),
    );
    await expect(decides.rows(database.query, { by: '1' })).rejects.toThrow('"by" is not known');
    const spreads = prepare((query, turn: Turn) =>
      query.updateTable('schedule').set({ ...{ next_at: 'x' }, ...turn }),
    );
    await expect(spreads.changed(database.query, { name: 'a', nextAt: '1' })).rejects.toThrow('one by one');
  });
});
