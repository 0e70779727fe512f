import { afterEach, describe, expect, it } from 'vitest';
import { readStored } from '../support/stored.ts';
import { reads, startWorld, type World, type WorldOptions } from '../support/world.ts';

let world: World;
afterEach(() => world.close());
const start = async (options: WorldOptions) => {
  world = await startWorld(options);
};

const STRANGER = '7e3a1c52-0000-4000-8000-00000000beef';

it('an id that the directory does not know is a guest, and refused', async () => {
  await start({ live: true });
  const guest = world.person('alexw', { aadObjectId: STRANGER });
  expect(reads(await guest.says('start fire safety'))).toContain('not for its guests');
  expect(reads(await guest.forges('activities.show', {}))).toContain('not for its guests');
  expect(world.writes()).toEqual([]);
  expect(reads(await world.person('alexw').says('my courses'))).toContain('Excel');
});

it('guests are served where they are welcome', async () => {
  await start({ live: true, env: { ALLOW_GUESTS: 'true' } });
  const guest = world.person('alexw', { aadObjectId: STRANGER });
  expect(reads(await guest.says('find excel'))).toContain('Excel Basics');
});

it('while the directory does not answer people are let in, and guests are asked about again', async () => {
  await start({ live: true });
  const guest = world.person('alexw', { aadObjectId: STRANGER });
  world.simulator.faults.add({
    match: { path: '/users/' },
    effect: { kind: 'answer', status: 503 },
    times: 1,
  });
  expect(reads(await guest.says('help'))).toContain('What I can do');
  expect(reads(await guest.says('help'))).toContain('not for its guests');
});

it('a message that names a second tenant must come from an allowed one twice', async () => {
  await start({ live: true });
  const alex = world.person('alexw');
  const { conversation } = alex.activity({}) as { conversation: object };
  const tenantId = '11111111-2222-4333-8444-555555555555';
  await alex.sends({ type: 'message', text: 'my courses', conversation: { ...conversation, tenantId } });
  expect(world.connector.sent.map(({ activity }) => activity.text)).toEqual([
    expect.stringContaining('organisation that installed me'),
  ]);
});

it('who sends too much is told kindly, once, and others are served', async () => {
  await start({ live: true, env: { PERSON_TURNS_PER_MINUTE: '5' } });
  const alex = world.person('alexw');
  for (let n = 0; n < 5; n++) await alex.says('help');
  const before = world.connector.sent.length;
  for (let n = 0; n < 5; n++) expect((await alex.sends({ type: 'message', text: 'help' })).status).toBe(200);
  const said = world.connector.sent.slice(before).map(({ activity }) => activity.text);
  expect(said).toEqual(['That was a lot at once. Please wait a minute, then try again.']);
  expect(await alex.forges('activity.complete', { entryId: 'x', op: '12345678' })).toContain('a lot at once');
  expect(reads(await world.person('adelev').says('help'))).toContain('What I can do');
  world.clock.move(60_000);
  expect(reads(await alex.says('help'))).toContain('What I can do');
});

it('what takes a long look is done some times a minute for one person, and everything else goes on', async () => {
  await start({ live: true });
  const [alex, adele] = [world.person('alexw'), world.person('adelev')];
  const asked: string[] = [];
  for (let n = 0; n < 8; n++) asked.push(reads(await alex.says('what do you know about me')));
  expect(asked.map((said) => said.includes('takes me a long look'))).toEqual([
    ...Array<boolean>(6).fill(false),
    ...[true, true],
  ]);
  expect(asked.at(-1)).toContain('6 times a minute');
  expect(reads(await alex.says('export team'))).toContain('takes me a long look');
  expect(await alex.forges('privacy.forget', { op: '12345678' })).not.toContain('forgotten');
  expect(reads(await alex.says('help'))).toContain('What I can do');
  expect(reads(await adele.says('what do you know about me'))).not.toContain('takes me a long look');
  world.clock.move(60_000);
  expect(reads(await alex.says('what do you know about me'))).not.toContain('takes me a long look');
});

describe.each([
  ['another organisation', { tenantId: '11111111-2222-4333-8444-555555555555' }],
  ['a guest', { aadObjectId: STRANGER }],
  ['nobody', { aadObjectId: null }],
])('%s gets nothing by any other door', (_, where) => {
  const doors: readonly [string, Record<string, unknown>][] = [
    ['type-ahead', { name: 'application/search', value: { dataset: 'courses', queryText: 'excel' } }],
    [
      'the message extension',
      { name: 'composeExtension/query', value: { parameters: [{ name: 'words', value: 'excel' }] } },
    ],
    ['a file', { name: 'fileConsent/invoke', value: { action: 'accept', context: {} } }],
    ['signing in', { name: 'signin/tokenExchange', value: { id: 'x', token: 'y' } }],
  ];

  it.each(doors)('%s', async (_name, invoke) => {
    await start({ live: true, env: { SSO_ENABLED: 'true', PUBLIC_URL: 'https://bot.example.com' } });
    const { status, body } = await world.person('alexw', where).sends({ type: 'invoke', ...invoke });
    expect([200, 412]).toContain(status);
    expect(String(JSON.stringify(body))).not.toMatch(/Excel/);
    expect(world.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  it('an installation, which is answered with the reason and remembered by nobody', async () => {
    await start({ live: true });
    const stranger = world.person('alexw', where);
    await stranger.sends({ type: 'installationUpdate', action: 'add' });
    expect(reads(stranger.cards())).not.toContain('I’m Coursemate');
    expect(readStored(world.database, stranger.id, 'a:nowhere').conversations ?? 0).toBe(0);
    expect(world.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});
