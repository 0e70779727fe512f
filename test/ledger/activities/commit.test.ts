import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Bug } from '../../../src/errors.ts';
import type { Change, LedgerEntry } from '../../../src/learning/ports/ports.ts';
import { assignment, LEARNER, selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  const creating = (values: Partial<Change> = {}): Change => ({
    ...{ operationId: randomUUID(), kind: 'create', actorId: LEARNER, version: 0, before: null },
    ...{ entryId: randomUUID(), externalId: randomUUID(), after: selfInitiated() },
    ...values,
  });

  test('a committed activity can be read back with its operation on its way', async () => {
    const { entry, operation } = await rig.create(selfInitiated({ progress: 20 }));
    expect(await rig.ledger.entry(entry.id)).toEqual(entry);
    expect(await rig.entry(entry.id)).toMatchObject({
      ...{ graphId: null, confirmed: null, version: 1, onItsWay: true },
    });
    expect(entry.activity).toEqual(selfInitiated({ progress: 20 }));
    expect(await rig.ledger.operation(operation.id)).toEqual(operation);
    expect(operation).toMatchObject({ kind: 'create', state: 'waiting', before: null, undoneBy: null });
  });

  test('the same operation id again is the same change', async () => {
    const change = creating();
    const first = await rig.ledger.commit(change);
    const again = await rig.ledger.commit({ ...change, entryId: randomUUID(), externalId: randomUUID() });
    expect(again).toEqual({ ...first, outcome: 'duplicate' });
    expect(await rig.ledger.entriesOf(LEARNER)).toHaveLength(1);
  });

  test('ten deliveries of one press at the same moment are one change', async () => {
    const press = () => creating({ operationId: 'one-press', after: selfInitiated() });
    const commits = await Promise.all(Array.from({ length: 10 }, () => rig.ledger.commit(press())));
    expect(commits.map(({ outcome }) => outcome).sort()).toEqual([
      'committed',
      ...Array(9).fill('duplicate'),
    ]);
    expect(await rig.ledger.entriesOf(LEARNER)).toHaveLength(1);
  });

  test('a change decided on an older version is a conflict and leaves nothing behind', async () => {
    const { entry } = await rig.create(selfInitiated());
    const { operation } = await rig.change(entry.id, 'progress', { progress: 10 });
    const stale = creating({
      ...{ kind: 'progress', entryId: entry.id, version: 1, operationId: 'stale' },
      ...{ before: entry.activity, after: selfInitiated({ progress: 99 }) },
    });
    expect(await rig.ledger.commit(stale)).toEqual({ outcome: 'conflict' });
    expect(await rig.ledger.operation('stale')).toBeUndefined();
    expect((await rig.entry(entry.id)).activity).toEqual(operation.after);
  });

  test('of changes racing on one version exactly one is kept', async () => {
    const { entry } = await rig.create(selfInitiated());
    const racing = (progress: number) =>
      rig.ledger.commit(
        creating({
          ...{ kind: 'progress', entryId: entry.id, version: 1 },
          ...{ before: entry.activity, after: selfInitiated({ progress }) },
        }),
      );
    const commits = await Promise.all([10, 20, 30, 40, 50, 60].map(racing));
    expect(commits.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1);
    expect(commits.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(5);
    expect((await rig.entry(entry.id)).version).toBe(2);
  });

  test('of changes that their turns send, racing on one version, one is kept, with one operation and one line of the audit', async () => {
    const { entry } = await confirmedEntry();
    const racing = (progress: number) =>
      rig.ledger.commit(changing(entry, { after: selfInitiated({ progress }) }));
    const commits = await Promise.all([10, 20, 30, 40, 50, 60].map(racing));
    expect(commits.map(({ outcome }) => outcome).sort()).toEqual(['committed', ...Array(5).fill('conflict')]);
    expect(await kept(entry.id)).toEqual({ operations: 2, lines: 2 });
  });

  test('ten deliveries of one press that its turn sends are one change, with one operation and one line of the audit', async () => {
    const { entry } = await confirmedEntry();
    const press = () => rig.ledger.commit(changing(entry, { operationId: 'one-press' }));
    const commits = await Promise.all(Array.from({ length: 10 }, press));
    expect(commits.map(({ outcome }) => outcome).sort()).toEqual([
      'committed',
      ...Array(9).fill('duplicate'),
    ]);
    expect((await rig.entry(entry.id)).version).toBe(entry.version + 1);
    expect(await kept(entry.id)).toEqual({ operations: 2, lines: 2 });
  });

  test('a press that comes again after another change is the change that it was, and takes nothing back', async () => {
    const { entry } = await confirmedEntry();
    await rig.ledger.commit(
      changing(entry, { operationId: 'first', after: selfInitiated({ progress: 10 }) }),
    );
    await rig.outbox.drain();
    const { operation } = await rig.change(entry.id, 'progress', { progress: 70 }, { sendsNow: true });
    await rig.outbox.flush(operation.id, 1_000, operation);
    const now = await rig.entry(entry.id);
    const again = await rig.ledger.commit(
      changing(now, { operationId: 'first', after: selfInitiated({ progress: 10 }) }),
    );
    expect(again.outcome).toBe('duplicate');
    expect((await rig.entry(entry.id)).activity.progress).toBe(70);
    expect(await kept(entry.id)).toEqual({ operations: 3, lines: 3 });
  });

  test('a change that its turn sends waits behind one that is on its way', async () => {
    const { entry } = await confirmedEntry();
    await rig.change(entry.id, 'progress', { progress: 10 });
    const { operation } = await rig.change(entry.id, 'progress', { progress: 20 }, { sendsNow: true });
    await rig.outbox.drain();
    expect((await rig.operation(operation.id)).state).toBe('confirmed');
    expect((await rig.entry(entry.id)).confirmed?.progress).toBe(20);
  });

  /** An activity that Graph holds, so that a change of it can be leased at once. */
  async function confirmedEntry() {
    const { entry } = await rig.create(selfInitiated());
    await rig.outbox.drain();
    return { entry: await rig.entry(entry.id) };
  }

  /** A change of this entry that its turn sends at once. */
  const changing = ({ id, version, activity }: LedgerEntry, more: Partial<Change>) =>
    creating({
      ...{ kind: 'progress', entryId: id, version, before: activity, sendsNow: true },
      after: selfInitiated({ progress: 33 }),
      ...more,
    });

  /** How many operations the ledger holds of this entry, and how many lines of the audit tell of them. */
  async function kept(entryId: string) {
    const ids = await rig.database.query
      .selectFrom('operations')
      .select('id')
      .where('entry_id', '=', entryId)
      .execute();
    const lines = await rig.database.query.selectFrom('audit').select('operation_id').execute();
    const of = new Set(ids.map(({ id }) => id));
    return {
      operations: ids.length,
      lines: lines.filter(({ operation_id }) => of.has(operation_id ?? '')).length,
    };
  }

  test('two open activities of one kind for a learner and a course cannot both be started', async () => {
    const commits = await Promise.all([rig.ledger.commit(creating()), rig.ledger.commit(creating())]);
    expect(commits.map(({ outcome }) => outcome).sort()).toEqual(['committed', 'conflict']);
    await expect(rig.create(assignment())).resolves.toMatchObject({ outcome: 'committed' });
  });

  test('a completed course can be taken again, and a removed one started again', async () => {
    const first = await rig.create(selfInitiated());
    await rig.change(first.entry.id, 'complete', {
      status: 'completed',
      progress: 100,
      completedAt: '2026-11-21T09:00:00.000Z',
    });
    const second = await rig.create(selfInitiated());
    await rig.change(second.entry.id, 'delete', null);
    const third = await rig.create(selfInitiated());
    const ids = (await rig.ledger.entriesOf(LEARNER)).map(({ id }) => id);
    expect(ids).toEqual([third.entry.id, first.entry.id]);
  });

  test('a completed course can be reopened while it is being taken again', async () => {
    const { entry } = await rig.create(selfInitiated({ status: 'completed', progress: 100 }));
    await rig.create(selfInitiated());
    await rig.change(entry.id, 'reopen', { status: 'inProgress', progress: 40 });
    expect((await rig.entry(entry.id)).activity.progress).toBe(40);
  });

  test('a removed activity is not found, but the commit still tells what it was', async () => {
    const { entry } = await rig.create(selfInitiated({ progress: 70 }));
    const removal = await rig.change(entry.id, 'delete', null);
    expect(removal.entry.activity.progress).toBe(70);
    expect(await rig.ledger.entry(entry.id)).toBeUndefined();
    expect(await rig.ledger.entriesOf(LEARNER)).toEqual([]);
    expect(await rig.ledger.entriesForCourse('course-1', [LEARNER])).toEqual([]);
  });

  test('the last change is the newest that is neither an undo, undone nor refused', async () => {
    const { entry, operation: created } = await rig.create(selfInitiated());
    const marked = await rig.change(entry.id, 'progress', { progress: 30 });
    const since = '2026-11-21T08:50:00.000Z';
    expect((await rig.ledger.lastChange(LEARNER, since))?.id).toBe(marked.operation.id);
    const undo = await rig.change(entry.id, 'progress', { progress: 0 }, { undoes: marked.operation.id });
    expect((await rig.operation(marked.operation.id)).undoneBy).toBe(undo.operation.id);
    expect((await rig.ledger.lastChange(LEARNER, since))?.id).toBe(created.id);
    expect(await rig.ledger.lastChange(LEARNER, '2026-11-21T09:00:00.001Z')).toBeUndefined();
    expect(await rig.ledger.lastChange('somebody else', since)).toBeUndefined();
  });

  test('operations of one press are found together, in the order they were committed', async () => {
    const learners = ['a', 'b', 'c'];
    for (const learnerId of learners)
      await rig.ledger.commit(creating({ after: assignment({ learnerId }), batchId: 'batch' }));
    await rig.create(assignment({ learnerId: 'd' }));
    const batch = await rig.ledger.operationsOfBatch('batch');
    expect(batch.map(({ after }) => after?.learnerId)).toEqual(learners);
    const found = await rig.ledger.entriesForCourse('course-1', ['a', 'c', 'd', 'x']);
    expect(found.map(({ activity }) => activity.learnerId).sort()).toEqual(['a', 'c', 'd']);
  });

  test('entries are listed newest change first, also within one millisecond', async () => {
    const ids: string[] = [];
    for (const courseId of ['1', '2', '3'])
      ids.push((await rig.create(selfInitiated({ courseId }))).entry.id);
    await rig.change(ids[0] as string, 'progress', { progress: 5 });
    const listed = (await rig.ledger.entriesOf(LEARNER)).map(({ id }) => id);
    expect(listed).toEqual([ids[0], ids[2], ids[1]]);
  });

  test('what goes wrong is not told as a conflict, and leaves nothing behind', async () => {
    const wrong = creating({ operationId: 'wrong', after: null });
    await expect(rig.ledger.commit(wrong)).rejects.toThrow(Bug);
    expect(await rig.ledger.operation('wrong')).toBeUndefined();
  });
});
