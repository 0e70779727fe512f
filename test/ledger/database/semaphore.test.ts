import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSemaphore } from '../../../src/ledger/database/semaphore.ts';

test('however many of one person wait, another is next', async () => {
  const slots = createSemaphore(1);
  const held = slots.takeNow();
  const order: string[] = [];
  const wait = (whose: string) =>
    slots.take(undefined, whose).then((giveBack) => {
      order.push(whose);
      giveBack?.();
    });
  const waiting = [...Array.from({ length: 20 }, () => wait('many')), wait('one')];
  held?.();
  await Promise.all(waiting);
  expect(order.indexOf('one')).toBeLessThanOrEqual(1);
  expect(order).toHaveLength(21);
});

test('never more than so many, each in its turn, and every one that does not give up', async () => {
  const comers = fc.array(fc.record({ whose: fc.constantFrom('a', 'b', 'c'), leaves: fc.boolean() }), {
    minLength: 1,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), comers, async (most, people) => {
      const slots = createSemaphore(most);
      const given: { whose: string; number: number; giveBack: () => void }[] = [];
      const asked = people.map(({ whose }, number) => {
        const until = new AbortController();
        const taken = slots.take(until.signal, whose).then((giveBack) => {
          if (giveBack !== undefined) given.push({ whose, number, giveBack });
        });
        return { until, taken };
      });
      for (const [number, { leaves }] of people.entries()) if (leaves) asked[number]?.until.abort();
      const round = () => new Promise(setImmediate);
      await round();
      for (let at = 0; at < given.length; at++) {
        expect(given.length - at).toBeLessThanOrEqual(most);
        given[at]?.giveBack();
        given[at]?.giveBack();
        await round();
      }
      const numbers = given.map(({ number }) => number);
      // who comes while there is room has a slot at once and cannot leave the line
      const got = people.flatMap(({ leaves }, number) => (leaves && number >= most ? [] : [number]));
      expect([...numbers].sort((a, b) => a - b)).toEqual(got);
      for (const person of ['a', 'b', 'c']) {
        const own = given.filter(({ whose }) => whose === person).map(({ number }) => number);
        expect(own).toEqual([...own].sort((a, b) => a - b));
      }
      expect(slots.takeFree()).toHaveLength(most);
    }),
  );
});

test('what is taken at once can leave some for others', () => {
  const slots = createSemaphore(5);
  expect(slots.takeFree(2)).toHaveLength(3);
  expect(slots.takeFree(2)).toHaveLength(0);
  slots.takeNow();
  expect(slots.takeFree(2)).toHaveLength(0);
  expect(slots.takeFree()).toHaveLength(1);
});
