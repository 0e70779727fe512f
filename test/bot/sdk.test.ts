import { expect, test } from 'vitest';

// first ours, as in the bot, then the SDK as a whole
const { BotAdapter, TurnContext } = await import('../../bot/sdk.ts');
const sdk = await import('botbuilder');

test('a turn runs in the very classes of the SDK', () => {
  expect(TurnContext).toBe(sdk.TurnContext);
  expect(BotAdapter).toBe(sdk.BotAdapter);
});

test('a turn still finds what the SDK looks up in its index', async () => {
  const context = new TurnContext({} as never, { deliveryMode: 'expectReplies', type: 'invoke' });
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } });
  expect(context.turnState.get(sdk.INVOKE_RESPONSE_KEY)).toMatchObject({ value: { status: 200 } });
});
