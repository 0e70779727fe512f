import { expect, test } from 'vitest';
import { Refusal } from '../../../src/errors.ts';
import { createCommitChange } from '../../../src/learning/activities/record-change.ts';
import type { Ledger, LedgerEntry, Operation } from '../../../src/learning/ports/ports.ts';

const operation = { id: 'press-1', entryId: 'entry-1' } as Operation;
const entry = { id: 'entry-1' } as LedgerEntry;

/** A ledger in which the twin of a request commits while the request reads. */
function raced() {
  let committed = false;
  const ledger = {
    operation: async (id: string) => (committed && id === operation.id ? operation : undefined),
    commit: async () => ({ outcome: 'conflict' }),
  } as unknown as Ledger;
  const read = async () => {
    committed = true;
    return entry;
  };
  const tenant = { current: () => ({}) };
  return { read, commitChange: createCommitChange({ ledger, mintId: () => 'id', tenant }) };
}
const request = { operationId: 'press-1', actorId: 'learner', source: 'card' } as const;

test('a request that finds its own work done, come twice at once, is told what came of it', async () => {
  const { read, commitChange } = raced();
  const decide = () => ({ kind: 'nothing', because: 'sameValue' }) as const;
  expect(await commitChange({ ...request, read, decide })).toEqual({ kind: 'committed', operation });
});

test('what the rules refuse because the same request was carried out is not refused', async () => {
  const { read, commitChange } = raced();
  const decide = () => {
    throw new Refusal('undoSuperseded');
  };
  expect(await commitChange({ ...request, read, decide })).toEqual({ kind: 'committed', operation });
});

test('a refusal of another request stays one', async () => {
  const { read, commitChange } = raced();
  const decide = () => {
    throw new Refusal('undoSuperseded');
  };
  await expect(commitChange({ ...request, operationId: 'press-2', read, decide })).rejects.toThrow(Refusal);
});
