import { expect, test } from 'vitest';
import { withPreloaded } from '../../../../bot/features/shared/preloaded.ts';
import type { Ledger, LedgerEntry } from '../../../../src/learning/ports/ports.ts';

const entry = (id: string, version: number) => ({ id, version }) as LedgerEntry;

test('what was just read is answered once; what is asked again, or was not read, comes from the ledger', async () => {
  const ledger = { entry: async (id: string) => entry(id, 2) } as Ledger;
  const knowing = withPreloaded(ledger, [entry('a', 1), entry('b', 1)]);
  const versions = [];
  for (const id of ['a', 'a', 'c', 'b', 'b']) versions.push((await knowing.entry(id))?.version);
  expect(versions).toEqual([1, 2, 2, 1, 2]);
});
