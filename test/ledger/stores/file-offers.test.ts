import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY, MINUTE, toInstant } from '../../../src/clock.ts';
import type { FileOffers } from '../../../src/learning/files/file-offers.ts';
import type { Database } from '../../../src/ledger/database/database.ts';
import { migrate } from '../../../src/ledger/database/migrate.ts';
import { createFileOffers, createLinkKey } from '../../../src/ledger/stores/file-offers.ts';
import { createRetention } from '../../../src/ledger/stores/retention.ts';
import { NOW } from '../../support/activities.ts';
import { onEachEngine, patientDatabase } from '../../support/ledger-rig.ts';
import { createManualClock } from '../../support/manual-clock.ts';

onEachEngine(({ fresh }) => {
  let clock: ReturnType<typeof createManualClock>;
  let databases: Database[];
  let offers: FileOffers;
  let others: FileOffers;
  beforeEach(async () => {
    clock = createManualClock(NOW);
    const url = await fresh();
    databases = [patientDatabase(url), patientDatabase(url)];
    await migrate(databases[0] as Database, clock);
    [offers, others] = databases.map((database) =>
      createFileOffers(database, clock, { link: 10 * MINUTE, card: DAY }),
    ) as [FileOffers, FileOffers];
  });
  afterEach(async () => {
    for (const database of databases) await database.close();
  });

  const inMs = (ms: number) => toInstant(new Date(clock.now().getTime() + ms));
  async function made(ms = 10 * MINUTE): Promise<string> {
    const id = randomUUID();
    const what = { kind: 'audit' };
    await offers.make({ id, source: 'link', tenantId: 't', userId: 'u', what, until: inMs(ms) });
    return id;
  }

  it('an offer is found as it was made, by its own source only, and nothing else is', async () => {
    const id = await made();
    expect(await others.find(id, 'link')).toEqual({
      ...{ id, source: 'link', tenantId: 't', userId: 'u', what: { kind: 'audit' } },
      ...{ until: inMs(10 * MINUTE), taken: false },
    });
    expect(await offers.find(id, 'card')).toBeUndefined();
    expect(await offers.find(randomUUID(), 'link')).toBeUndefined();
  });

  it('of many who take it, at two instances, one gets it; given back, one more does', async () => {
    const id = await made();
    const take = async () => {
      const taken = await Promise.all(
        Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? offers : others).take(id)),
      );
      return taken.filter(Boolean).length;
    };
    expect(await take()).toBe(1);
    expect((await offers.find(id, 'link'))?.taken).toBe(true);
    expect(await take()).toBe(0);
    await others.giveBack(id);
    expect(await take()).toBe(1);
  });

  it('is good until its time is over, and a longer time than any is none', async () => {
    const id = await made();
    const longer = await made(10 * MINUTE + 1);
    expect(await offers.find(longer, 'link')).toBeUndefined();
    clock.advance(10 * MINUTE);
    expect(await offers.find(id, 'link')).toBeUndefined();
    expect(await offers.take(id)).toBe(false);
  });

  it('is forgotten when its time is over', async () => {
    await made();
    const rows = async () =>
      (await sql`select id from file_offers`.execute((databases[0] as Database).query)).rows.length;
    const retention = createRetention({ database: databases[0] as Database, clock });
    await retention.run();
    expect(await rows()).toBe(1);
    clock.advance(11 * MINUTE);
    await retention.run();
    expect(await rows()).toBe(0);
  });

  it('the key of links is the same in all instances, long, and another in another ledger', async () => {
    const [here, there] = await Promise.all(databases.map((database) => createLinkKey(database)()));
    expect(here).toBe(there);
    expect(here).toMatch(/^[0-9a-f]{64}$/);
    const other = patientDatabase('file::memory:');
    await migrate(other, clock);
    expect(await createLinkKey(other)()).not.toBe(here);
    await other.close();
  });
});
