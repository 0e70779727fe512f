import { afterEach, beforeEach, expect, test } from 'vitest';
import { createConversations } from '../../../src/ledger/stores/conversations.ts';
import { createZones } from '../../../src/ledger/stores/zones.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

const chatOf = (userId: string, timeZone: string | null, tenantId = 'tenant') => ({
  ...{ tenantId, userId, conversationId: `a:${userId}`, serviceUrl: 'https://smba.example/' },
  ...{ botId: '28:bot', channelId: 'msteams', locale: null, timeZone },
});

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  test('people are where they were last seen, also when they removed the app; of others nothing is known', async () => {
    const conversations = createConversations({ ...rig, isServiceUrl: () => true });
    await conversations.remember(chatOf('ann', 'Europe/Berlin'));
    rig.clock.advance(1);
    await conversations.remember(chatOf('ann', 'Asia/Tokyo', 'another'));
    await conversations.remember(chatOf('bob', 'America/Lima'));
    await conversations.markRemoved('tenant', 'bob');
    await conversations.remember(chatOf('eve', null));
    const zones = createZones(rig.database);
    const crowd = Array.from({ length: 1_203 }, (_, n) => `learner ${n}`);
    expect(Object.fromEntries(await zones.of(['ann', ...crowd, 'bob', 'eve', 'bob']))).toEqual({
      ann: 'Asia/Tokyo',
      bob: 'America/Lima',
    });
    expect(await zones.of([])).toEqual(new Map());
  });
});
