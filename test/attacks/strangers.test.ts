import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf } from '../support/card-reading.ts';
import { readStored } from '../support/stored.ts';
import { reads, startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({ live: true });
});
afterEach(() => world.close());

const ABROAD = '11111111-2222-4333-8444-555555555555';
const DAY = 24 * 60 * 60_000;
const WHY = 'I only work for people of the organisation that installed me.';

/** Somebody else each time, in a chat of their own. */
function stranger(tenantId = ABROAD) {
  const aadObjectId = randomUUID();
  const conversation = { id: `a:${aadObjectId}`, conversationType: 'personal', tenantId };
  const { sends } = world.person('alexw', { tenantId, aadObjectId });
  return { aadObjectId, sends: (activity: object) => sends({ conversation, ...activity }) };
}
const hi = { type: 'message', text: 'start fire safety' };
const texts = () => world.connector.sent.map(({ activity }) => activity.text);

describe('somebody of another organisation', () => {
  it('is told why in plain words, without a button, and then once a day', async () => {
    const one = stranger();
    for (let times = 0; times < 5; times++) expect((await one.sends(hi)).status).toBe(200);
    expect(texts()).toEqual([WHY]);
    expect(world.connector.sent[0]?.activity.attachments).toBeUndefined();
    world.clock.move(DAY);
    for (let times = 0; times < 5; times++) await one.sends(hi);
    expect(texts()).toEqual([WHY, WHY]);
    expect(readStored(world.database, one.aadObjectId, `a:${one.aadObjectId}`)).toEqual({});
    expect(world.writes()).toEqual([]);
  });

  it('is told at a press as well, in its own answer', async () => {
    const press = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'activities.show', data: {} } },
    };
    const one = stranger();
    expect((await one.sends(press)).body).toMatchObject({ value: WHY });
    expect(await one.sends(press)).toEqual({ status: 200, body: {} });
    await one.sends(hi);
    expect(world.connector.sent).toEqual([]);
  });

  it.each([
    { type: 'installationUpdate', action: 'add' },
    { type: 'installationUpdate', action: 'remove' },
    { type: 'conversationUpdate', membersAdded: [{ id: '28:coursemate' }] },
    { type: 'invoke', name: 'application/search', value: { dataset: 'courses', queryText: 'excel' } },
    { type: 'invoke', name: 'composeExtension/query', value: { parameters: [] } },
    { type: 'invoke', name: 'task/fetch' },
  ])('gets silence for what nobody waits for: $type $name $action', async (activity) => {
    const { status, body } = await stranger().sends(activity);
    expect(status).toBe(200);
    expect(body ?? {}).toEqual({});
    expect(world.connector.sent).toEqual([]);
  });
});

it('a crowd of one organisation is answered twenty times a day, and ours always', async () => {
  for (let n = 0; n < 60; n++) expect((await stranger().sends(hi)).status).toBe(200);
  expect(texts()).toHaveLength(20);
  await stranger(randomUUID()).sends(hi);
  expect(texts()).toHaveLength(21);
  expect(reads(await world.person('alexw').says('my courses'))).toContain('Excel');
});

it('a guest is told why without a button that leads nowhere', async () => {
  const [card] = await world.person('alexw', { aadObjectId: randomUUID() }).says('my courses');
  expect(reads(card)).toContain('not for its guests');
  expect(buttonsOf(card ?? { type: '' })).toEqual([]);
});

it('who comes without an Entra id is asked who they are when they write, and otherwise not', async () => {
  const nobody = world.person('alexw', { aadObjectId: null });
  await nobody.sends({ type: 'installationUpdate', action: 'add' });
  await nobody.sends({ type: 'conversationUpdate', membersAdded: [{ id: '28:coursemate' }] });
  for (const invoke of [
    { name: 'application/search', value: { dataset: 'courses', queryText: 'excel' } },
    { name: 'composeExtension/query', value: { parameters: [] } },
    { name: 'adaptiveCard/action', value: { action: { verb: 'home.show', data: {} }, trigger: 'automatic' } },
  ])
    expect(await nobody.sends({ type: 'invoke', ...invoke })).toEqual({ status: 200, body: {} });
  expect(world.connector.sent).toEqual([]);
  await nobody.sends(hi);
  await nobody.sends({ type: 'message', value: { verb: 'home.show' } });
  expect(texts()).toEqual(Array(2).fill(expect.stringContaining('who you are')));
});
