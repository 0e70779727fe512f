import { afterEach, beforeEach, expect, test } from 'vitest';
import { createConversations } from '../../../src/ledger/stores/conversations.ts';
import { countPostgres } from '../../bench/count-postgres.ts';
import { LEARNER, selfInitiated } from '../../support/activities.ts';
import { createRig, onPostgres, type Rig } from '../../support/ledger-rig.ts';

const sendsNow = true;
const context = {
  question: null,
  choices: [],
  shown: [],
  touched: null,
  more: null,
  at: '2026-01-01T00:00:00.000Z',
};
const counted = countPostgres();

/** What `work` asked of the database. */
async function costOf(work: () => Promise<unknown>) {
  const before = counted();
  await work();
  const { statements, roundTrips } = counted();
  return { statements: statements - before.statements, roundTrips: roundTrips - before.roundTrips };
}

onPostgres((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  test('reporting progress takes four round trips: what is known, the change, that Graph has it, the claim to answer', async () => {
    const conversations = createConversations({ ...rig, isServiceUrl: () => true });
    const { entry } = await rig.create(selfInitiated());
    await rig.outbox.drain();
    const { operation } = await rig.change(entry.id, 'progress', { progress: 10 }, { sendsNow });
    await rig.outbox.flush(operation.id, 1_500, operation);

    const cost = await costOf(async () => {
      const key = { tenantId: 't', userId: LEARNER, conversationId: 'chat', activityId: '1', typed: true };
      const { own } = await conversations.recall(key);
      const [mine] = own ?? [];
      if (mine === undefined) throw new Error('The activity was not read along');
      const commit = await rig.ledger.commit({
        ...{ operationId: 'mark', kind: 'progress', entryId: mine.id, version: mine.version },
        ...{ before: mine.activity, after: selfInitiated({ progress: 50 }), actorId: LEARNER, sendsNow },
      });
      if (commit.outcome !== 'committed') throw new Error('The change met another');
      expect(await rig.outbox.flush('mark', 1_500, commit.operation)).toEqual({ state: 'saved' });
      expect(await conversations.claimAnswer('chat', '1', { leaves: { userId: LEARNER, context } })).toBe(
        true,
      );
    });
    expect(cost).toEqual({ statements: 4, roundTrips: 4 });
    expect((await rig.entry(entry.id)).confirmed?.progress).toBe(50);
  });
});
