import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Assignment } from '../../../src/learning/activities/activity.ts';
import { createCountReport } from '../../../src/ledger/stores/count-report.ts';
import { createReports } from '../../../src/ledger/stores/reports.ts';
import { assignment, selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

onEachEngine((place) => {
  let rig: Rig;
  let count: () => Promise<void>;
  beforeEach(async () => {
    rig = await createRig(place);
    const { database, clock } = rig;
    const report = createCountReport({
      ...{ database, clock, roundsEvery: (ms) => ms, pause: async () => undefined },
    });
    count = () => report.run();
  });
  afterEach(() => rig.close());

  let made = 0;
  async function hold(activity: Assignment | ReturnType<typeof selfInitiated>): Promise<void> {
    made += 1;
    const id = `entry-${String(made).padStart(5, '0')}`;
    const { learnerId, courseId } = activity;
    await rig.database.query
      .insertInto('activities')
      .values({
        ...{
          id,
          external_id: id,
          graph_id: null,
          learner_id: learnerId,
          course_id: courseId,
          open_key: null,
        },
        ...{ activity: JSON.stringify(activity), confirmed: null, version: 1, touched: made },
        ...{ updated_at: '2026-11-21T09:00:00.000Z', settled_at: null, deleted_at: null, due_at: null },
        ...{ lease_until: null, fence: 0, unsure: 0, settling_until: null, attempts: 0, failing_since: null },
        blocked: 0,
      })
      .execute();
  }
  const given = (learner: number, values: Partial<Assignment>) =>
    hold(assignment({ learnerId: `learner-${String(learner).padStart(5, '0')}`, ...values }));

  test('is nothing before it was counted', async () => {
    expect(await createReports(rig.database).latest()).toBeUndefined();
  });

  test('counts assignments by course and by who assigned, most overdue first, over many portions', async () => {
    for (let n = 0; n < 2_100; n += 1)
      await given(n, { courseId: 'excel', status: 'inProgress', progress: 5 });
    await given(1, { courseId: 'gdpr', dueAt: '2026-11-20T12:00:00.000Z' });
    await given(2, { courseId: 'gdpr', dueAt: '2026-11-21T12:00:00.000Z' });
    await given(3, { courseId: 'gdpr', status: 'completed', progress: 100, assignerId: 'another' });
    await hold(selfInitiated({ courseId: 'gdpr' }));
    await count();
    const reports = createReports(rig.database);
    const latest = await reports.latest();
    expect(latest?.all).toEqual({ assigned: 2_103, started: 2_101, completed: 1, overdue: 1 });
    const at = latest?.at ?? '';
    expect(await reports.rows(at, 'course', 0, 9)).toEqual({
      total: 2,
      rows: [
        { id: 'gdpr', assigned: 3, started: 1, completed: 1, overdue: 1 },
        { id: 'excel', assigned: 2_100, started: 2_100, completed: 0, overdue: 0 },
      ],
    });
    expect(await reports.rows(at, 'course', 1, 1)).toMatchObject({ rows: [{ id: 'excel' }] });
    expect(await reports.row(at, 'assigner', 'another')).toMatchObject({ assigned: 1 });
    const page = await reports.assignments('excel', '', 2);
    expect(page.assignments.map(({ learnerId }) => learnerId)).toEqual(['learner-00000', 'learner-00001']);
    expect(page.next).toBe('learner-00001');
  });

  test('counted again it is what is true then, and the same count twice is one', async () => {
    await given(1, { courseId: 'gdpr' });
    await count();
    await count();
    await given(2, { courseId: 'gdpr' });
    rig.clock.advance(1_000);
    await count();
    const reports = createReports(rig.database);
    expect((await reports.latest())?.all.assigned).toBe(2);
    const rows = await rig.database.query.selectFrom('report_rows').select('counted_at').execute();
    expect(new Set(rows.map(({ counted_at }) => counted_at)).size).toBe(1);
  });
});
