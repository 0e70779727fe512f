import { expect, it } from 'vitest';
import { MINUTE } from '../../../src/clock.ts';
import { createCommitChange } from '../../../src/learning/activities/record-change.ts';
import { createAssignRuns } from '../../../src/learning/assign/assign-run.ts';
import { createCatalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { Draft, Run } from '../../../src/learning/ports/team-ports.ts';
import { createDrafts } from '../../../src/ledger/stores/drafts.ts';
import { createNoticeBook } from '../../../src/ledger/stores/notice-book.ts';
import { course } from '../../support/activities.ts';
import { createRig, onEachEngine } from '../../support/ledger-rig.ts';

const draft: Draft = {
  courseId: course().id,
  assignmentType: 'required',
  due: '',
  dueAt: null,
  note: null,
  audience: { people: [], everyReport: true, includeTeams: false, groupId: null },
  leftOut: [],
  takeOver: false,
  shown: [],
};
const run: Run = {
  id: 'draft-00001',
  actorId: 'manager',
  draft,
  seed: 'press-00001',
  batchId: 'batch-00001',
  learnerIds: Array.from({ length: 12 }, (_, i) => `learner-${i}`),
  confirmedAt: '2026-11-21T09:00:00.000Z',
};

onEachEngine((place) => {
  it('a run that broke off is carried on by another process, and nobody is assigned to twice', async () => {
    const rig = await createRig(place);
    const catalogue = createCatalogue();
    await catalogue.upsert([course()]);
    const drafts = createDrafts(rig.database, rig.clock);
    let minted = 0;
    const tenant = { current: () => ({}) };
    const commitChange = createCommitChange({ ledger: rig.ledger, mintId: () => `id-${++minted}`, tenant });
    let left = 5;
    const dying: typeof commitChange = async (request) => {
      if (left-- === 0) throw new Error('the process died');
      return commitChange(request);
    };
    const common = { ledger: rig.ledger, outbox: rig.outbox, drafts, catalogue, tenant };
    const noticeBook = createNoticeBook(rig.database, rig.clock);
    const one = createAssignRuns({ ...common, noticeBook, commitChange: dying, flushWithinMs: 1_500 });
    const other = createAssignRuns({ ...common, noticeBook, commitChange, flushWithinMs: 1_500 });

    await drafts.keep(run.id, run.actorId, draft);
    await expect(one.confirm(run)).rejects.toThrow('the process died');
    await other.carryOn();
    expect(await rig.ledger.operationsOfBatch(run.batchId)).toHaveLength(5);

    rig.clock.advance(2 * MINUTE);
    await other.carryOn();
    const operations = await rig.ledger.operationsOfBatch(run.batchId);
    expect(operations.map(({ after }) => after?.learnerId).sort()).toEqual([...run.learnerIds].sort());
    rig.clock.advance(2 * MINUTE);
    await other.carryOn();
    expect(await rig.ledger.operationsOfBatch(run.batchId)).toHaveLength(12);
    await rig.close();
  });
});
