import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY } from '../../src/clock.ts';
import type { PersonalRecords } from '../../src/learning/account/personal-records.ts';
import type { Draft, Run, TimeRequest } from '../../src/learning/ports/team-ports.ts';
import { createAuditPseudonyms } from '../../src/ledger/activities/audit-pseudonyms.ts';
import { createDrafts } from '../../src/ledger/stores/drafts.ts';
import { createNoticeBook } from '../../src/ledger/stores/notice-book.ts';
import { createPersonalRecords } from '../../src/ledger/stores/personal-records.ts';
import { createRetention } from '../../src/ledger/stores/retention.ts';
import { createTimeRequests } from '../../src/ledger/stores/time-requests.ts';
import { selfInitiated } from '../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../support/ledger-rig.ts';

const ALEX = 'aaaaaaaa-0000-4000-8000-000000000001';
const MEGAN = 'bbbbbbbb-0000-4000-8000-000000000002';
const ADELE = 'cccccccc-0000-4000-8000-000000000003';

onEachEngine((place) => {
  let rig: Rig;
  let records: PersonalRecords;
  let drafts: ReturnType<typeof createDrafts>;
  let requests: ReturnType<typeof createTimeRequests>;
  let notices: ReturnType<typeof createNoticeBook>;
  beforeEach(async () => {
    rig = await createRig(place);
    const { database, clock } = rig;
    records = createPersonalRecords(database, createAuditPseudonyms(database, clock));
    drafts = createDrafts(database, clock);
    requests = createTimeRequests(database, clock);
    notices = createNoticeBook(database, clock);
  });
  afterEach(() => rig.close());

  const forget = (who = ALEX) => records.forget('t', who);
  /** Rows of a table in which this id occurs. */
  async function rowsOf(table: string, id = ALEX): Promise<readonly Record<string, unknown>[]> {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(
      rig.database.query,
    );
    return rows.filter((row) => JSON.stringify(row).includes(id));
  }
  const request = (more: Partial<TimeRequest> = {}): TimeRequest => ({
    ...{ id: randomUUID(), entryId: randomUUID(), learnerId: ALEX, managerId: MEGAN },
    ...{ wantedDueAt: '2027-01-01T00:00:00.000Z', reason: 'my divorce', state: 'open' },
    ...{ askedAt: rig.clock.now().toISOString(), expiresAt: '2027-02-01T00:00:00.000Z', messages: [] },
    ...more,
  });
  const draft = (people: readonly string[]): Draft => ({
    ...{ courseId: 'c', assignmentType: 'required', due: '', dueAt: null, note: null },
    audience: { people, everyReport: false, includeTeams: false, groupId: null },
    ...{ leftOut: people, takeOver: false, shown: people },
  });
  async function run(actorId: string, people: readonly string[]): Promise<Run> {
    const id = randomUUID();
    await drafts.keep(id, actorId, draft(people));
    const confirmedAt = rig.clock.now().toISOString();
    return drafts.begin(
      { ...{ id, actorId, draft: draft(people), seed: 's', batchId: 'b', learnerIds: people, confirmedAt } },
      DAY,
    );
  }

  it('an open request for more time loses its words at once, and goes when it is answered', async () => {
    const mine = request();
    const other = request({ learnerId: ADELE, reason: 'a long trip' });
    for (const one of [mine, other]) await requests.open(one);
    expect(await forget()).toMatchObject({ requests: 1 });
    expect((await rowsOf('time_requests'))[0]).toMatchObject({ reason: null, state: 'open' });
    expect(await requests.request(mine.id)).toMatchObject({ learnerId: ALEX, reason: null });
    expect(await requests.end(mine.id, 'declined')).toBe(true);
    expect(await requests.end(mine.id, 'declined')).toBe(false);
    expect(await rowsOf('time_requests')).toEqual([]);
    await requests.end(other.id, 'approved');
    expect(await rowsOf('time_requests', ADELE)).toMatchObject([
      { reason: 'a long trip', state: 'approved' },
    ]);
  });

  it('a request put to a manager who is forgotten keeps the learner’s words, and goes when it is answered', async () => {
    const mine = request();
    await requests.open(mine);
    expect(await forget(MEGAN)).toMatchObject({ requests: 1 });
    expect(await requests.request(mine.id)).toMatchObject({ reason: 'my divorce' });
    await requests.end(mine.id, 'approved');
    expect(await rowsOf('time_requests')).toEqual([]);
  });

  it('a change that Graph has yet to hear gets there, and goes when it has', async () => {
    const { entry } = await rig.create({ ...selfInitiated(), learnerId: ALEX });
    await rig.outbox.drain();
    await rig.change(entry.id, 'progress', { progress: 50 });
    expect(await forget()).toMatchObject({ changes: 1 });
    expect(await rowsOf('operations')).toHaveLength(1);
    await rig.outbox.drain();
    expect(rig.graph.calls.at(-1)).toMatchObject({ name: 'update', value: { progress: 50 } });
    expect(await rowsOf('operations')).toEqual([]);
    // what came after being forgotten is kept as ever
    await rig.change(entry.id, 'progress', { progress: 60 });
    await rig.outbox.drain();
    expect(await rowsOf('operations')).toHaveLength(1);
  });

  it('a change that a learner is to hear of goes when they have', async () => {
    const { operation } = await rig.create(
      { ...selfInitiated(), learnerId: ADELE },
      { operationId: 'given' },
    );
    await sql`update operations set actor_id = ${ALEX}`.execute(rig.database.query);
    await notices.note([{ operationId: operation.id, learnerId: ADELE, actorId: ALEX }]);
    expect(await forget()).toMatchObject({ changes: 1, news: 1 });
    await rig.outbox.drain();
    expect(await rowsOf('operations')).toHaveLength(1);
    await notices.markDelivered([operation.id]);
    expect(await rowsOf('operations')).toEqual([]);
    expect(await rowsOf('notices')).toEqual([]);
  });

  it('what ends unnoticed, as by an older version, goes with the next round of retention', async () => {
    await rig.create({ ...selfInitiated(), learnerId: ALEX });
    await forget();
    await sql`update operations set state = 'confirmed', settled_at = '2026'`.execute(rig.database.query);
    await createRetention({ database: rig.database, clock: rig.clock }).run();
    expect(await rowsOf('operations')).toEqual([]);
  });

  it('they are in nobody’s finished or open draft any more; one that is carried out is', async () => {
    const finished = await run(MEGAN, [ADELE, ALEX]);
    await drafts.finish(finished.id);
    const running = await run(MEGAN, [ALEX]);
    await drafts.keep('open', MEGAN, draft([ALEX, ADELE]));
    await forget();
    expect((await rowsOf('drafts')).map(({ id }) => id)).toEqual([running.id]);
    expect(await drafts.draft('open', MEGAN)).toEqual(draft([ADELE]));
    expect(await drafts.draft(finished.id, MEGAN)).toEqual(draft([ADELE]));
  });

  it('an assignment of theirs that is being carried out goes when it is', async () => {
    const mine = await run(ALEX, [ADELE]);
    expect(await forget()).toMatchObject({ runs: 1 });
    expect(await rowsOf('drafts')).toHaveLength(1);
    await drafts.finish(mine.id);
    expect(await rowsOf('drafts')).toEqual([]);
  });

  it('an assignment that was carried out names nobody after a day, a preview after the days of talk', async () => {
    const done = await run(MEGAN, [ADELE]);
    await drafts.finish(done.id);
    await drafts.keep('open', MEGAN, draft([ADELE]));
    const retention = createRetention({ database: rig.database, clock: rig.clock });
    await retention.run();
    expect(await rowsOf('drafts', ADELE)).toHaveLength(2);
    rig.clock.advance(DAY + 1);
    await retention.run();
    expect((await rowsOf('drafts', ADELE)).map(({ id }) => id)).toEqual(['open']);
    rig.clock.advance(30 * DAY);
    await retention.run();
    expect(await rowsOf('drafts', ADELE)).toEqual([]);
  });

  it('nothing stays of somebody with whom nothing is under way', async () => {
    expect(await forget()).toEqual({ changes: 0, requests: 0, runs: 0, news: 0 });
  });
});
