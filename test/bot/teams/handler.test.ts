import type { TurnContext } from 'botbuilder';
import { expect, test } from 'vitest';
import { createForeignTenants } from '../../../bot/teams/foreign-tenants.ts';
import { createHandler } from '../../../bot/teams/handler.ts';
import { createLog } from '../../../src/log.ts';

const clock = { now: () => new Date('2026-11-21T09:00:00Z') };
const kinds = ['message', 'conversationUpdate', 'installationUpdate', 'invoke'];

/** A handler whose receivers, which begin by reading the database, note that they were asked. */
function start() {
  const asked: string[] = [];
  const receive = async ({ type }: { type: string }) => {
    asked.push(type);
    return undefined;
  };
  const counted: unknown[] = [];
  const handle = createHandler({
    byType: Object.fromEntries(kinds.map((kind) => [kind, receive])),
    byInvoke: { 'adaptiveCard/action': receive, 'application/search': receive },
    foreignTenants: createForeignTenants({ allowedTenants: ['home'], clock }),
    rateLimit: () => 'go',
    clock,
    log: createLog({ level: 'silent' }),
    countedLog: { warn: (about) => counted.push(about) },
  });
  const hear = (activity: object) =>
    handle({
      activity: { from: { id: '29:1', aadObjectId: '1' }, conversation: { id: 'a' }, ...activity },
      sendActivity: () => expect.fail('nothing is sent from here'),
    } as unknown as TurnContext);
  return { asked, counted, hear };
}

const abroad = { channelData: { tenant: { id: 'abroad' } } };

test('for people of other organisations nothing is looked up, whatever they send', async () => {
  const { asked, hear } = start();
  for (const type of kinds.filter((kind) => kind !== 'message'))
    await hear({ type, name: 'application/search', ...abroad });
  await expect(hear({ type: 'message', ...abroad })).rejects.toMatchObject({ code: 'foreignTenant' });
  expect(asked).toEqual([]);
  await hear({ type: 'message', channelData: { tenant: { id: 'home' } } });
  expect(asked).toEqual(['message']);
});

test('after the one answer a message gets nothing and an invoke an empty body', async () => {
  const { asked, counted, hear } = start();
  const press = { type: 'invoke', name: 'adaptiveCard/action', ...abroad };
  await expect(hear(press)).rejects.toMatchObject({ code: 'foreignTenant' });
  expect(await hear(press)).toEqual({ status: 200, body: {} });
  expect(await hear({ type: 'message', ...abroad })).toBeUndefined();
  expect(counted).toHaveLength(2);
  expect(asked).toEqual([]);
});

test('an activity of no organisation at all is asked who it is, once', async () => {
  const { hear } = start();
  await expect(hear({ type: 'message' })).rejects.toMatchObject({ code: 'whoAreYou' });
  expect(await hear({ type: 'message' })).toBeUndefined();
});
