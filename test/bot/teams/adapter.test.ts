import type { TurnContext } from 'botbuilder';
import { expect, test } from 'vitest';
import { createAdapter } from '../../../bot/teams/adapter.ts';
import type { Handler } from '../../../bot/teams/handler.ts';
import { Bug, Later, Refusal } from '../../../src/errors.ts';
import { createLog } from '../../../src/log.ts';

const activity = { type: 'message', id: '1', serviceUrl: 'https://here', conversation: { id: 'a' } };

function adapterWith(handle: Handler, failure?: Error) {
  const sent: unknown[] = [];
  const outbound = {
    send: async (...message: unknown[]) => {
      if (failure !== undefined) throw failure;
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

test('words that Teams does not take now are left unsaid, and the turn is not delivered again for them', async () => {
  const refused = adapterWith(() => Promise.reject(new Refusal('foreignTenant')), new Later('too many'));
  expect(await refused.adapter.run(activity)).toBeUndefined();
  const tooFast = adapterWith(async (context) => {
    await context.sendActivity('too fast');
    return undefined;
  }, new Later('too many'));
  expect(await tooFast.adapter.run(activity)).toBeUndefined();
  const broken = adapterWith(() => Promise.reject(new Refusal('foreignTenant')), new Bug('not our service'));
  await expect(broken.adapter.run(activity)).rejects.toThrow(Bug);
});
