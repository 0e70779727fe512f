import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

// first ours, as in the bot, then the SDK as a whole
const { BotAdapter, schemaOfTurn, TurnContext } = await import('../../../bot/teams/sdk.ts');
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

test('all that a turn reads of the schema is here as the SDK has it', () => {
  const require = createRequire(import.meta.url);
  for (const file of ['turnContext', 'botAdapter', 'middlewareSet', 'turnContextStateCollection']) {
    const source = readFileSync(require.resolve(`botbuilder-core/lib/${file}.js`), 'utf8');
    const read = [...source.matchAll(/botframework_schema_1\.(\w+)(?:\.(\w+))?/g)];
    if (file === 'turnContext') expect(read.length).toBeGreaterThan(0);
    for (const [, table = '', name = ''] of read) expect(schemaOfTurn).toHaveProperty([table, name]);
  }
  expect(sdk).toMatchObject(schemaOfTurn);
});
