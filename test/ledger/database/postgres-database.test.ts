import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MINUTE, systemClock } from '../../../src/clock.ts';
import { Later } from '../../../src/errors.ts';
import { createDatabase, type Database } from '../../../src/ledger/database/database.ts';
import { migrate } from '../../../src/ledger/database/migrate.ts';
import { onPostgres } from '../../support/ledger-rig.ts';
import { type SilentProxy, startSilentProxy } from '../../support/silent-proxy.ts';

const PEOPLE = 30;

onPostgres((place) => {
  let url: URL;
  let proxy: SilentProxy;
  let database: Database;
  const open: Database[] = [];
  const connection = (more: object = {}, to = url) => {
    const made = createDatabase(to.href, { silentMs: 1_500, connectMs: 1_500, ...more });
    open.push(made);
    return made;
  };
  beforeEach(async () => {
    url = new URL(await place.fresh());
    proxy = await startSilentProxy({ host: url.hostname, port: Number(url.port || 5_432) });
    const through = new URL(url);
    through.port = String(proxy.port);
    database = connection({}, through);
    await migrate(connection(), systemClock);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
    await proxy.close();
  });

  const select = () => database.query.selectFrom('schedule').selectAll().execute();
  const change = (n: number) =>
    database.query.transaction().execute(async (transaction) => {
      await transaction.selectFrom('schedule').selectAll().execute();
      await transaction
        .insertInto('schedule')
        .values({ name: `work ${n}`, next_at: '' })
        .execute();
    });
  const atWork = () =>
    Promise.allSettled(Array.from({ length: PEOPLE }, (_, n) => (n % 2 === 0 ? change(n) : select())));
  const failures = (results: readonly PromiseSettledResult<unknown>[]) =>
    results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));

  test('a server that goes silent under thirty people is told as "later", and all is well once it is back', async () => {
    expect(failures(await atWork())).toEqual([]);
    await database.query.deleteFrom('schedule').execute();
    proxy.vanish();
    const silent = failures(await atWork());
    expect(silent).toHaveLength(PEOPLE);
    for (const failure of silent) expect(failure).toBeInstanceOf(Later);
    await expect(database.probe()).rejects.toThrow(Later);
    proxy.comeBack();
    await vi.waitFor(() => database.probe(), { timeout: MINUTE });
    // whoever waited for a lost connection may still hear of it once
    await vi.waitFor(
      async () => {
        await sql`delete from schedule`.execute(database.query);
        expect(failures(await atWork())).toEqual([]);
      },
      { timeout: MINUTE },
    );
  });

  /** Holds the process up, as a suspended machine does. */
  const standStill = (ms: number) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

  test('a process that stood still past its wait for a connection goes on waiting: the server was not away', async () => {
    const one = connection({ connections: 1, connectMs: 2_000 });
    const begun = Promise.withResolvers<void>();
    const done = Promise.withResolvers<void>();
    const holding = one.query.transaction().execute(async (transaction) => {
      await transaction.selectFrom('schedule').selectAll().execute();
      begun.resolve();
      await done.promise;
    });
    await begun.promise;
    const waiting = one.query.selectFrom('schedule').selectAll().execute();
    await vi.waitFor(() => expect(one.connections()?.waiting).toBe(1));
    standStill(3_000);
    done.resolve();
    await holding;
    expect(await waiting).toEqual([]);
  });

  test('a process that stood still while a statement was answered reads the answer', async () => {
    const one = connection({ connections: 1, silentMs: 2_000 });
    await one.probe();
    const answer = one.query.selectFrom('schedule').selectAll().execute();
    await new Promise(setImmediate);
    standStill(3_000);
    expect(await answer).toEqual([]);
  });

  test.each([
    ['57014, a statement that takes too long', 'statement', 'database'],
    ['55P03, a lock that is not to be had', 'lock', 'database'],
    ['25006, a server that is read-only', 'readOnly', 'writing'],
  ])('%s, is told as "later"', async (_, how, from) => {
    const slow = connection({ statementMs: 100 });
    if (how === 'readOnly') {
      const name = sql.raw(url.pathname.slice(1));
      await sql`alter database "${name}" set default_transaction_read_only = on`.execute(slow.query);
      const after = connection();
      await expect(after.probe()).rejects.toThrow(Later);
      const writing = after.query.insertInto('schedule').values({ name: 'x', next_at: '' }).execute();
      await expect(writing).rejects.toMatchObject({ name: 'Later', from });
      return;
    }
    await slow.query.insertInto('schedule').values({ name: 'x', next_at: '' }).execute();
    const holder = connection();
    await holder.query.transaction().execute(async (held) => {
      await held.updateTable('schedule').set({ next_at: 'held' }).execute();
      const other = slow.query.transaction().execute(async (transaction) => {
        if (how === 'lock') await sql`set local lock_timeout = 50`.execute(transaction);
        await transaction.updateTable('schedule').set({ next_at: 'other' }).execute();
      });
      await expect(other).rejects.toMatchObject({ name: 'Later', from });
    });
  });

  test('two transactions that wait for each other are both done: the one that gives way begins again', async () => {
    const names = ['a', 'b'];
    await database.query
      .insertInto('schedule')
      .values(names.map((name) => ({ name, next_at: '' })))
      .execute();
    let inside = 0;
    let meet: () => void = () => undefined;
    const both = new Promise<void>((resolve) => {
      meet = resolve;
    });
    let runs = 0;
    const crossing = (order: readonly string[]) =>
      connection({ silentMs: 0 })
        .query.transaction()
        .execute(async (transaction) => {
          runs++;
          for (const name of order) {
            await transaction
              .updateTable('schedule')
              .set(({ eb }) => ({ next_at: eb('next_at', '||', order[0] ?? '') }))
              .where('name', '=', name)
              .execute();
            if (++inside === 2) meet();
            await both;
          }
        });
    await Promise.all([crossing(names), crossing(names.toReversed())]);
    expect(runs).toBeGreaterThan(2);
    const rows = await database.query.selectFrom('schedule').select('next_at').execute();
    for (const { next_at } of rows) expect([...next_at].sort().join('')).toBe('ab');
  });
});
