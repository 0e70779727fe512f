import { afterEach, beforeEach, expect, test } from 'vitest';
import { schemaVersion } from '../../../src/ledger/database/condition.ts';
import { migrationNames } from '../../../src/ledger/database/migrate.ts';
import { createSchedule } from '../../../src/ledger/database/schedule.ts';
import { readUnreached } from '../../../src/ledger/stores/unreached.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  test('people who are dead to us, and learners with news whom we never met, are counted', async () => {
    const { query } = rig.database;
    expect(await readUnreached(rig.database)).toEqual({
      ...{ unreachable: 0, neverMet: 0, notLetIn: {}, isAddressKnown: false, heldBack: {} },
    });
    const person = { tenant_id: 't', reference: '{}', updated_at: '' };
    await query
      .insertInto('conversations')
      .values([
        { ...person, user_id: 'met', dead: 0 },
        { ...person, user_id: 'gone', dead: 1 },
        { ...person, user_id: 'kept out', dead: 0, retry_at: '1', refused_because: 'BotDisabledByAdmin' },
        { ...person, user_id: 'also', dead: 0, retry_at: '2', refused_because: 'BotDisabledByAdmin' },
        { ...person, user_id: 'unclear', dead: 0, retry_at: '3', refused_because: 'other' },
      ])
      .execute();
    await query
      .insertInto('first_contacts')
      .values(
        [
          ['without', 'ForbiddenOperationException'],
          ['being met', null],
          ['waits for nothing', 'other'],
        ].map(([user_id, refused_because]) => ({
          ...{ user_id: user_id as string, tenant_id: 't', refusals: 1, refused_because, next_at: '' },
        })),
      )
      .execute();
    await query
      .insertInto('tenant_services')
      .values({ tenant_id: 't', service_url: 'u', bot_id: 'b', channel_id: 'c', seen_at: '' })
      .execute();
    const news = ['met', 'gone', 'new', 'new', 'without', 'being met'].map((learner_id, n) => ({
      ...{ operation_id: String(n), learner_id, actor_id: 'a', noted_at: '', claimed_until: null },
    }));
    await query.insertInto('notices').values(news).execute();
    expect(await readUnreached(rig.database)).toEqual({
      ...{ unreachable: 1, neverMet: 3, notLetIn: { ForbiddenOperationException: 1 }, isAddressKnown: true },
      heldBack: { BotDisabledByAdmin: 2, other: 1 },
    });
  });

  test('the schema is as new as its newest step, and what was done has its time', async () => {
    expect(await schemaVersion(rig.database)).toBe(Number.parseInt(migrationNames.at(-1) ?? '', 10));
    const schedule = createSchedule(rig.database, rig.clock);
    await schedule.claim('courses', 1_000);
    expect(await schedule.lastDone(['courses', 'retention'])).toEqual(new Map());
    await schedule.done('courses', 1_000);
    expect(await schedule.lastDone(['courses', 'retention'])).toEqual(
      new Map([['courses', rig.clock.now().toISOString()]]),
    );
  });
});
