import type { TurnContext } from 'botbuilder';
import { expect, test } from 'vitest';
import { createAdapter } from '../../../bot/teams/adapter.ts';
import type { Handler } from '../../../bot/teams/handler.ts';
import { createLog } from '../../../src/log.ts';

const activity = { type: 'message', id: '1', serviceUrl: 'https://here', conversation: { id: 'a' } };

function adapterWith(handle: Handler) {
  const sent: unknown[] = [];
  const outbound = {
    send: async (...message: unknown[]) => {
      sent.push(message);
      return { outcome: 'sent', id: 'message-1' } as const;
    },
    update: () => Promise.reject(new Error('nothing is replaced')),
  };
  const log = createLog({ level: 'silent' });
  const clock = { now: () => new Date() };
  return { adapter: createAdapter({ handle, outbound, clock, log }), sent };
}

test('a turn has a context of the SDK, which sends by our own road, and only until the turn ends', async () => {
  let kept: TurnContext | undefined;
  const { adapter, sent } = adapterWith(async (context) => {
    kept = context;
    expect(context.activity).toMatchObject(activity);
    expect(await context.sendActivity('hello')).toMatchObject({ id: 'message-1' });
    return { status: 200 };
  });
  expect(await adapter.run(activity)).toEqual({ status: 200 });
  expect(sent).toMatchObject([
    [{ serviceUrl: 'https://here', conversationId: 'a' }, { type: 'message', text: 'hello' }, '1'],
  ]);
  expect(() => kept?.activity).toThrow(TypeError);
});

test('a turn that breaks still has an answer, and its context ends as well', async () => {
  let kept: TurnContext | undefined;
  const { adapter, sent } = adapterWith((context) => {
    kept = context;
    throw new Error('broken');
  });
  expect(await adapter.run(activity)).toBeUndefined();
  expect(await adapter.run({ ...activity, type: 'invoke' })).toMatchObject({ status: 200 });
  expect(sent).toHaveLength(1);
  expect(() => kept?.activity).toThrow(TypeError);
});
