import { expect, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '../../../src/clock.ts';
import { Bug, Later, Refusal } from '../../../src/errors.ts';
import { collapse } from '../../../src/ledger/outbox/collapse.ts';
import type { Outcome } from '../../../src/ledger/outbox/send.ts';
import { type EntryState, settlement } from '../../../src/ledger/outbox/settlement.ts';
import { NOW, selfInitiated } from '../../support/activities.ts';

const at = (ms: number) => new Date(Date.parse(NOW) + ms).toISOString();
const mark = (id: string, progress: number) => ({
  ...{ id, kind: 'progress' as const },
  ...{ before: selfInitiated(), after: selfInitiated({ progress }) },
});
const complete = {
  ...{ id: 'complete', kind: 'complete' as const },
  ...{ before: selfInitiated(), after: selfInitiated({ status: 'completed', progress: 100 }) },
};

const standing: EntryState = {
  ...{ activity: selfInitiated({ progress: 20 }), confirmed: selfInitiated(), graphId: 'graph-1' },
  ...{ deletedAt: null, attempts: 0, failingSince: null, unsure: false, settlingUntil: null },
  waiting: [mark('first', 20)],
};

/** What an outcome of the first call comes to. */
function after(outcome: Exclude<Outcome, { kind: 'unsent' }>, changes: Partial<EntryState> = {}) {
  const now = { ...standing, ...changes };
  const [head = mark('none', 0), ...rest] = now.waiting;
  return settlement(now, collapse([head, ...rest], now.graphId !== null), outcome, {
    now: new Date(NOW),
    random: () => 0.5,
  });
}

const later = (options = {}): Outcome & { kind: 'later' } => ({
  kind: 'later',
  later: new Later('not now', options),
});
const failed = { kind: 'failed', error: new Bug('what') } as const;
const done = { kind: 'done', graphId: 'graph-1', confirmed: selfInitiated({ progress: 20 }) } as const;
const refused = { kind: 'refused', code: 'graphField', error: new Refusal('graphField') } as const;

test.each([
  [false, later(), false],
  [false, later({ ambiguous: true }), true],
  // what may have been carried out by an earlier attempt may still have been, whatever this one came to
  [true, later(), true],
  [true, later({ throttled: true }), true],
  [false, failed, true],
  [true, failed, true],
  [true, done, false],
  [true, refused, false],
  [true, { kind: 'gone' } as const, false],
] as const)('an entry that was in doubt (%s) is after %o in doubt: %s', (unsure, outcome, doubt) => {
  expect(after(outcome, { unsure }).entry.unsure).toBe(doubt);
});

test('an attempt that is put off counts, and is due when the wait is over', () => {
  expect(after(later({ waitMs: MINUTE }), { attempts: 4 })).toMatchObject({
    ...{ entry: { attempts: 5, dueAt: at(MINUTE), blocked: false }, ended: [], goOn: false },
  });
  expect(after(later(), { attempts: 2 }).entry).toMatchObject({ attempts: 3, dueAt: at(3 * SECOND) });
});

test('what waits behind a change that was taken goes on at once; with nothing behind it nothing is due', () => {
  const waiting = [mark('first', 20), complete];
  expect(after(done, { waiting, attempts: 3, failingSince: at(-DAY) })).toMatchObject({
    ...{ goOn: true, ended: [{ id: 'first', state: 'confirmed', refusal: null }] },
    entry: { dueAt: NOW, attempts: 0, failingSince: null, confirmed: { progress: 20 } },
  });
  expect(after(done)).toMatchObject({ goOn: false, entry: { dueAt: null } });
});

test('a create that was found to have been carried out ends alone: what it took along is still to be sent', () => {
  const create = { id: 'create', kind: 'create' as const, before: null, after: selfInitiated() };
  const found = { kind: 'found', graphId: 'graph-2', confirmed: selfInitiated() } as const;
  const waiting = [create, mark('first', 20)];
  expect(after(found, { waiting, graphId: null, confirmed: null, unsure: true })).toMatchObject({
    ...{ goOn: true, ended: [{ id: 'create', state: 'confirmed' }] },
    entry: { graphId: 'graph-2', confirmed: { progress: 0 }, unsure: false },
  });
});

test('unknown errors are set aside after a day since the first of them, not before', () => {
  const failing = (since: number) => after(failed, { failingSince: at(-since) });
  expect(failing(DAY - 1)).toMatchObject({ entry: { blocked: false, failingSince: at(1 - DAY) }, ended: [] });
  expect(failing(DAY)).toMatchObject({
    ...{ entry: { blocked: true, dueAt: null, activity: { progress: 20 } } },
    ended: [{ id: 'first', state: 'setAside', refusal: null }],
  });
  expect(after(failed).entry.failingSince).toBe(NOW);
  expect(after(failed, { failingSince: at(DAY) }).entry.failingSince).toBe(NOW);
});

test('being asked to wait says nothing about unknown errors before it', () => {
  expect(after(later(), { failingSince: at(-MINUTE) }).entry.failingSince).toBe(at(-MINUTE));
});
