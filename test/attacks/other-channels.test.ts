import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { learningAdminsGroupId } from '../../src/simulator/organisation/groups.ts';
import { type Button, buttonsOf } from '../support/card-reading.ts';
import { channelClaims, createSigningPair, type SigningPair, signed } from '../support/key-server.ts';
import { APP_ID, type Player, reads, startWorld, type World } from '../support/world.ts';

/**
 * On Web Chat and Direct Line the client writes the activity, so whoever has a secret of theirs says who they are. The channels
 * sign with the same keys as Teams: one key that is endorsed for all of them proves nothing about who is named in an activity.
 */
let world: World;
let shared: SigningPair;
let sam: Player;
let admin: Player;
/** The button that completes what was started. */
let complete: Button | undefined;

beforeAll(async () => {
  world = await startWorld({ live: true, env: { LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId } });
  shared = await createSigningPair('shared', ['msteams', 'webchat', 'directline']);
  world.keyServer?.publish(shared);
  world.clock.move(25 * 60 * 60_000);
  sam = world.person('alexw');
  admin = world.person('joniss');
  await says(sam, 'start fire safety');
  await says(sam, 'show fire safety');
  complete = buttonsOf(sam.cards().at(-1) ?? { type: '' }).find(({ verb }) => verb === 'activity.complete');
  expect(complete).toBeDefined();
  await says(admin, 'hi');
});
afterAll(() => world.close());

/** Posts with a token that the shared key signed for the service URL that the activity names. */
async function send(activity: Record<string, unknown>): Promise<number> {
  const { serviceUrl } = activity as { serviceUrl: string };
  const token = await signed(shared, channelClaims(APP_ID, serviceUrl, world.clock));
  const response = await fetch(`${world.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(activity),
  });
  await response.text();
  return response.status;
}

const says = (who: Player, text: string) => send(who.activity({ type: 'message', text }));

/** Everything that an activity could have moved. */
function state() {
  const database = new DatabaseSync(world.database, { readOnly: true });
  try {
    return {
      sent: world.connector.sent.length,
      writes: world.writes().length,
      addresses: database.prepare('select user_id, reference from conversations order by user_id').all(),
      seen: database.prepare('select count(*) as n from turns').get(),
      audited: database.prepare('select count(*) as n from audit').get(),
    };
  } finally {
    database.close();
  }
}

let before: ReturnType<typeof state>;
beforeEach(() => {
  before = state();
});

it('Teams itself is heard with that key', async () => {
  expect(await says(sam, 'my courses')).toBe(200);
  expect(reads(sam.cards())).toContain('Fire Safety');
});

describe.each(['webchat', 'directline', 'emulator', 'MSTEAMS', 'msteams:webchat'])('as %s', (channelId) => {
  const elsewhere = { channelId, conversation: { id: 'of-the-attacker' } };

  it.each<[string, () => Record<string, unknown>]>([
    ['nobody’s list is read', () => sam.activity({ type: 'message', text: 'my courses' })],
    ['no course is completed', () => sam.activity({ type: 'message', text: 'complete fire safety' })],
    ['the audit is not read', () => admin.activity({ type: 'message', text: '/audit' })],
    ['nobody is welcomed', () => sam.activity({ type: 'installationUpdate', action: 'add' })],
    ['nobody is signed off', () => sam.activity({ type: 'installationUpdate', action: 'remove' })],
    [
      'nothing is pressed',
      () => {
        const value = { action: complete };
        return sam.activity({ type: 'invoke', name: 'adaptiveCard/action', value });
      },
    ],
  ])('%s', async (_, activity) => {
    expect(await send({ ...activity(), channelId })).toBe(401);
    expect(await send({ ...activity(), ...elsewhere })).toBe(401);
    expect(state()).toEqual(before);
  });
});

describe('in the name of Teams', () => {
  it.each([
    'https://webchat.botframework.com/',
    'https://directline.botframework.com/',
    'https://europe.directline.botframework.com/',
    'https://slack.botframework.com/',
    'https://evil.teams.microsoft.com.example/',
    'https://anything.trafficmanager.net/',
  ])('an answer is not sent to %s, and no address replaced', async (serviceUrl) => {
    expect(await send({ ...sam.activity({ type: 'message', text: 'my courses' }), serviceUrl })).toBe(400);
    expect(state()).toEqual(before);
  });

  it.each<[string, Record<string, unknown>]>([
    ['none', {}],
    ['none, but isGroup: false', { isGroup: false }],
    ['one that Teams does not have', { conversationType: 'private' }],
    ['one in other letters', { conversationType: 'Personal' }],
    ['an empty one', { conversationType: '' }],
  ])('a conversation of %s is no one-to-one chat, and not heard at all', async (_, kind) => {
    const { tenantId } = sam.activity({}).conversation as { tenantId: string };
    const conversation = { id: 'of-the-attacker', tenantId, ...kind };
    expect(await send(sam.activity({ type: 'message', text: 'my courses', conversation }))).toBe(400);
    expect(state()).toEqual(before);
  });

  it('a search to share something, which Microsoft shows without a kind of conversation, is answered', async () => {
    const conversation = { id: '19:somewhere@thread.skype' };
    const value = { parameters: [{ name: 'words', value: 'excel' }] };
    const search = { type: 'invoke', name: 'composeExtension/query', conversation, value };
    expect(await send(sam.activity(search))).toBe(200);
    expect(state()).toEqual(before);
  });
});

it('a host that nobody knows is logged once by its name, and no address with it', async () => {
  const serviceUrl = 'https://smba.new-region.example/some/path/';
  for (let times = 0; times < 3; times++)
    expect(await send({ ...sam.activity({ type: 'message', text: 'hi' }), serviceUrl })).toBe(400);
  const lines = world.logged.filter((line) => line.includes('serviceHost.unknown'));
  expect(lines.filter((line) => line.includes('smba.new-region.example'))).toHaveLength(1);
  expect(lines.join('\n')).not.toContain('some/path');
});
