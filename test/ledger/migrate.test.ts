import { afterEach, expect, test } from 'vitest';
import { createDatabase, type Database } from '../../src/ledger/database.ts';
import { migrate } from '../../src/ledger/migrate.ts';
import { NOW } from '../support/activities.ts';
import { onEachEngine } from '../support/ledger-rig.ts';
import { createManualClock } from '../support/manual-clock.ts';

onEachEngine((place) => {
  const open: Database[] = [];
  afterEach(() => Promise.all(open.splice(0).map((database) => database.close())));
  const clock = createManualClock(NOW);
  const connect = (url: string) => {
    const database = createDatabase(url);
    open.push(database);
    return database;
  };

  test('instances that start at once on a new database bring it up to date once', async () => {
    const url = await place.fresh();
    const done = await Promise.all(Array.from({ length: 5 }, () => migrate(connect(url), clock)));
    const once = done.flat();
    expect(once).toContain('0001-ledger');
    expect(new Set(once).size).toBe(once.length);
  });

  test('a second start finds nothing to do', async () => {
    const database = connect(await place.fresh());
    await migrate(database, clock);
    expect(await migrate(database, clock)).toEqual([]);
  });

  test('a database that answers is reachable', async () => {
    expect(await connect(await place.fresh()).isReachable()).toBe(true);
  });
});
