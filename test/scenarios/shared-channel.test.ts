import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStored } from '../support/stored.ts';
import { reads, startWorld, type World } from '../support/world.ts';

/** A channel of ours that is shared with a team of another organisation. */
let world: World;
beforeEach(async () => {
  world = await startWorld({ live: true, env: { ALLOW_GUESTS: 'true' } });
});
afterEach(() => world.close());

const ABROAD = '11111111-2222-4333-8444-555555555555';
const channelId = '19:shared@thread.tacv2';
const ours = () => world.person('alexw', { conversationType: 'channel', conversationId: channelId });
const home = () => world.simulator.organisation.tenant.id;
const channelData = (eventType?: string) => ({
  tenant: { id: home() },
  channel: { id: channelId, type: 'shared' },
  ...(eventType === undefined ? {} : { eventType }),
});

/** Somebody of the other organisation: the conversation is ours, and the sender names a tenant of their own. */
function guestOfTheChannel(named: 'sender' | 'channelData') {
  const aadObjectId = randomUUID();
  const { sends } = world.person('alexw', {
    conversationType: 'channel',
    conversationId: channelId,
    aadObjectId,
  });
  const from = { id: `29:${aadObjectId}`, name: 'Some Body', aadObjectId };
  const whose =
    named === 'sender'
      ? { from: { ...from, tenantId: ABROAD }, channelData: channelData() }
      : { from, channelData: { ...channelData(), tenant: { id: ABROAD } } };
  return { aadObjectId, sends: (activity: object) => sends({ ...whose, ...activity }) };
}
const texts = () => world.connector.sent.map(({ activity }) => activity.text);

it('is greeted when the app is allowed in it, once', async () => {
  for (let time = 0; time < 2; time++)
    await ours().sends({
      type: 'conversationUpdate',
      membersAdded: [{ id: '28:coursemate' }],
      channelData: channelData('channelMemberAdded'),
    });
  expect(ours().cards()).toHaveLength(1);
  expect(reads(ours().cards())).toContain('Coursemate');
});

it.each(['channelShared', 'channelUnshared', 'channelMemberAdded', 'channelMemberRemoved'])(
  'nothing is said when %s is about others',
  async (eventType) => {
    const { status } = await ours().sends({
      type: 'conversationUpdate',
      membersAdded: [{ id: '29:somebody', tenantId: ABROAD }],
      channelData: channelData(eventType),
    });
    expect(status).toBe(200);
    expect(world.connector.sent).toEqual([]);
  },
);

describe.each(['sender', 'channelData'] as const)(
  'somebody of another organisation, as the %s says',
  (named) => {
    it('gets one polite sentence and nothing of ours', async () => {
      const one = guestOfTheChannel(named);
      for (const text of ['my courses', 'find excel', 'start fire safety'])
        await one.sends({ type: 'message', text });
      expect(texts()).toEqual(['I only work for people of the organisation that installed me.']);
      expect(readStored(world.database, one.aadObjectId, channelId)).toEqual({});
      expect(world.writes()).toEqual([]);
    });
  },
);

it('nothing personal is shown to those of ours either', async () => {
  expect(reads(await ours().says('my courses'))).toContain('Open a chat with me');
});
