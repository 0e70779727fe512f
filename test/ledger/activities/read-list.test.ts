import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE } from '../../../src/clock.ts';
import { Bug, Later, Refusal } from '../../../src/errors.ts';
import type { ListOptions, ListPage } from '../../../src/learning/ports/ports.ts';
import { readList } from '../../../src/ledger/activities/read-list.ts';

/** A list of so many pages with one item each; `fault` may fail the asking for a page. */
function list(pages: number, fault: (page: number, asked: number) => Error | undefined = () => undefined) {
  const asked: number[] = [];
  const waits: number[] = [];
  const ending = new AbortController();
  async function* open({ from }: ListOptions): AsyncGenerator<ListPage<number>> {
    for (let page = Number(from ?? 0); page < pages; page++) {
      asked.push(page);
      const error = fault(page, asked.length);
      if (error !== undefined) throw error;
      yield { items: [page], next: page + 1 < pages ? String(page + 1) : undefined };
    }
  }
  const read = async (from: string | null = null) => {
    const seen: number[] = [];
    const sleep = async (ms: number) => void waits.push(ms);
    for await (const { items } of readList(open, { from, signal: ending.signal, sleep })) seen.push(...items);
    return seen;
  };
  return { asked, waits, ending, read };
}

test('each page is read once and in order, whichever of them have to be asked for again', async () => {
  const failing = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(failing, async (failures) => {
      const left = [0, ...failures];
      const { read } = list(left.length, (page) => {
        if ((left[page] ?? 0) === 0) return undefined;
        left[page] = (left[page] ?? 0) - 1;
        return new Later('504');
      });
      expect(await read()).toEqual(left.map((_, page) => page));
    }),
  );
});

test('what Graph asks to wait is waited, and a page that never comes ends the reading', async () => {
  const { read, waits, asked } = list(9, (page) =>
    page === 3 ? new Later('429', { waitMs: 7_000 }) : undefined,
  );
  await expect(read()).rejects.toThrow('429');
  expect(waits).toEqual([7_000, 7_000, 7_000]);
  expect(asked).toEqual([0, 1, 2, 3, 3, 3, 3]);
});

test('a long wait is left for another time', async () => {
  const { read, waits } = list(2, (page) =>
    page === 1 ? new Later('429', { waitMs: 10 * MINUTE }) : undefined,
  );
  await expect(read()).rejects.toMatchObject({ waitMs: 10 * MINUTE });
  expect(waits).toEqual([]);
});

test('a list that does not even begin is left for another time: who asks for it next shall not wait for the waits', async () => {
  const { read, waits, asked } = list(9, () => new Later('503'));
  await expect(read()).rejects.toThrow('503');
  expect(waits).toEqual([]);
  expect(asked).toEqual([0]);
});

test('a place that Graph does not know any more is left for the beginning, once', async () => {
  const expired = (page: number, asked: number) => (page === 2 && asked === 1 ? new Bug('410') : undefined);
  expect(await list(4, expired).read('2')).toEqual([0, 1, 2, 3]);
  const refused = list(4, () => new Refusal('graphForbidden'));
  await expect(refused.read('2')).rejects.toThrow(Refusal);
  expect(refused.asked).toEqual([2, 0]);
  const broken = list(4, (page) => (page === 2 ? new Bug('no JSON') : undefined));
  await expect(broken.read()).rejects.toThrow(Bug);
  expect(broken.asked).toEqual([0, 1, 2]);
});

test('an aborted reading asks for no further page', async () => {
  const { read, ending, asked } = list(1_000, (page) => {
    if (page === 5) ending.abort();
    return undefined;
  });
  await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked).toHaveLength(6);
});
