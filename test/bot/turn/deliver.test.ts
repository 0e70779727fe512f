import { expect, test } from 'vitest';
import { answer } from '../../../bot/turn/answer.ts';
import { createDeliver } from '../../../bot/turn/deliver.ts';
import type { Operation, ReceiptReference } from '../../../src/learning/ports/ports.ts';

const turn = {
  ...{ conversationId: 'chat', personal: true, now: new Date('2026-11-21T09:00:00.000Z') },
  person: { tenantId: 'tenant', userId: 'mia' },
} as never;
const operation = (id: string, state: Operation['state']) => ({ id, state }) as Operation;

/** Delivers an answer that waits for these operations, which stand like this once its message was shown. */
async function deliver(
  awaiting: readonly string[],
  stands: readonly Operation[],
  batch: readonly Operation[] = [],
) {
  const remembered: ReceiptReference[] = [];
  const told: string[][] = [];
  await createDeliver({
    conversations: { setContext: async () => undefined } as never,
    claimAnswer: async () => true,
    receipts: { remember: async (receipt) => void remembered.push(receipt), of: async () => [] },
    ledger: {
      operation: async (id: string) => {
        // where its receipt stands is noted by now: from here on the outbox finds it
        expect(remembered.map(({ operationId }) => operationId)).toContain(id);
        return stands.find((one) => one.id === id);
      },
      operationsOfBatch: async () => batch,
    } as never,
    notifier: { settled: async (operations) => void told.push(operations.map(({ id }) => id)) },
    countedLog: { warn: () => undefined },
  })([answer({} as never, { awaiting })], turn, {
    show: async () => ({ outcome: 'sent', id: 'message' }),
    replace: async () => ({ outcome: 'gone' }),
  } as never);
  return { remembered, told };
}

test('a change that Graph settled while its receipt was being posted is told of: no receipt says on its way for ever', async () => {
  const { remembered, told } = await deliver(['o'], [operation('o', 'confirmed')]);
  expect(remembered).toEqual([
    { operationId: 'o', conversationId: 'chat', messageId: 'message', tenantId: 'tenant', userId: 'mia' },
  ]);
  expect(told).toEqual([['o']]);
});

test('a refusal in that moment is told of, too', async () => {
  expect((await deliver(['o'], [operation('o', 'refused')])).told).toEqual([['o']]);
});

test('a change that still waits is left to the outbox', async () => {
  expect((await deliver(['o'], [operation('o', 'waiting')])).told).toEqual([]);
});

test('a card of several changes is brought up to date when the last of them is settled', async () => {
  const batch = (last: Operation['state']) => [operation('a', 'confirmed'), operation('b', last)];
  expect((await deliver(['batch'], [], batch('waiting'))).told).toEqual([]);
  expect((await deliver(['batch'], [], batch('confirmed'))).told).toEqual([['a', 'b']]);
});
