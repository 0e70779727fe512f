import { setImmediate as nextRound } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Delivering } from '../../../src/ledger/outbox/deliveries.ts';
import { createWorker } from '../../../src/ledger/outbox/worker.ts';

/** A worker whose looks at the ledger and rounds of telling a test answers. */
function start({
  look,
  tell = async () => undefined,
  pollMs = 1,
}: {
  look: (number: number) => Promise<readonly Delivering[]>;
  tell?: () => Promise<void>;
  pollMs?: number;
}) {
  let looks = 0;
  const failed: string[] = [];
  const worker = createWorker({
    deliveries: { beginDue: async () => look(++looks), all: () => [] },
    notifications: { sendDue: tell },
    jobs: ({ name }) => ({ succeeded: () => undefined, failed: () => void failed.push(name) }),
    pollMs,
  });
  worker.start();
  return { worker, failed, looks: () => looks };
}
const never: Delivering = new Promise(() => undefined);

test('a look at the ledger that fails is told, and the next one is made', async () => {
  const again = Promise.withResolvers<void>();
  const { worker, failed } = start({
    async look(number) {
      if (number <= 2) throw new Error('the database is away');
      again.resolve();
      return [];
    },
  });
  await again.promise;
  expect(failed).toEqual(['outbox', 'outbox']);
  await worker.stop();
});

test('telling that fails is told, and tried again; deliveries go on', async () => {
  const again = Promise.withResolvers<void>();
  let tellings = 0;
  const { worker, failed } = start({
    look: async () => [],
    async tell() {
      if (++tellings === 3) again.resolve();
      throw new Error('the database is away');
    },
  });
  await again.promise;
  expect(failed).toEqual(['outcomes', 'outcomes']);
  await worker.stop();
});

test('one call that hangs does not keep the worker from what becomes due', async () => {
  const second = Promise.withResolvers<void>();
  const { worker } = start({
    async look(number) {
      if (number === 1) return [never];
      second.resolve();
      return [];
    },
  });
  await second.promise;
  await worker.stop();
});

test('a Teams that takes its time does not keep changes from Graph', async () => {
  const third = Promise.withResolvers<void>();
  const told = Promise.withResolvers<void>();
  const { worker } = start({
    async look(number) {
      if (number === 3) third.resolve();
      return [];
    },
    tell: () => told.promise,
  });
  await third.promise;
  told.resolve();
  await worker.stop();
});

test('as soon as one of the calls ends, also of an earlier round, there is another look', async () => {
  const first = Promise.withResolvers<readonly never[]>();
  const calls: Delivering[] = [first.promise, never];
  const { worker, looks } = start({
    pollMs: 1_000_000,
    look: async (number) => (number === 1 ? calls : number === 2 ? [never] : []),
  });
  while (looks() < 1) await nextRound();
  await nextRound();
  expect(looks()).toBe(1);
  first.resolve([]);
  while (looks() < 2) await nextRound();
  await worker.stop();
  expect(looks()).toBe(2);
});

test('a worker that was stopped begins nothing, and works again when it is started again', async () => {
  const begun = Promise.withResolvers<void>();
  const { worker, looks } = start({
    async look() {
      begun.resolve();
      return [];
    },
  });
  await begun.promise;
  await worker.stop();
  const before = looks();
  for (let round = 0; round < 20; round++) await nextRound();
  expect(looks()).toBe(before);
  worker.start();
  while (looks() === before) await nextRound();
  await worker.stop();
});
