import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY } from '../../../src/clock.ts';
import { createConversations } from '../../../src/ledger/stores/conversations.ts';
import { createFirstContacts } from '../../../src/ledger/stores/first-contacts.ts';
import { createReach } from '../../../src/ledger/stores/reach.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

const tenantId = 'tenant';
const chatOf = (userId: string) => ({
  ...{ tenantId, userId, conversationId: `a:${userId}`, serviceUrl: 'https://smba.example/' },
  ...{ botId: '28:bot', channelId: 'msteams', locale: null, timeZone: null },
});

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  test('who wrote can be told, who never did is tried, and all others are out of reach', async () => {
    const conversations = createConversations({ ...rig, isServiceUrl: () => true });
    const contacts = createFirstContacts({ ...rig, isServiceUrl: () => true });
    for (const id of ['ann', 'bob', 'eve']) await conversations.remember(chatOf(id));
    await conversations.markUnreachable(tenantId, 'bob');
    await conversations.holdBack(tenantId, 'eve', 'BotDisabledByAdmin');
    await contacts.claim(tenantId, 'joe');
    await contacts.refused(tenantId, 'joe', 'ForbiddenOperationException');
    await contacts.claim(tenantId, 'kim');
    const reach = createReach(rig.database, rig.clock);
    const everybody = ['ann', 'bob', 'eve', 'joe', 'kim', 'lea', 'lea'];
    expect(await reach.of(everybody)).toEqual({ known: 1, untried: 2, out: 3 });
    rig.clock.advance(DAY);
    expect(await reach.of(everybody)).toEqual({ known: 2, untried: 2, out: 2 });
    expect([...(await reach.known(everybody))].sort()).toEqual(['ann', 'eve']);
    expect(await reach.known([])).toEqual(new Set());
    expect(await reach.of([])).toEqual({ known: 0, untried: 0, out: 0 });
    const crowd = Array.from({ length: 1_203 }, (_, n) => `learner ${n}`);
    expect(await reach.of([...everybody, ...crowd])).toEqual({ known: 2, untried: 1_205, out: 2 });
  });
});
