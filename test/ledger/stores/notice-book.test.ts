import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, MINUTE, SECOND } from '../../../src/clock.ts';
import { createConversations } from '../../../src/ledger/stores/conversations.ts';
import { createNoticeBook } from '../../../src/ledger/stores/notice-book.ts';
import { assignment, LEARNER } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

const GIVER = '00000000-0000-4000-8000-000000000002';
const TIMES = { quietMs: 20 * SECOND, atMostMs: MINUTE, claimMs: 2 * MINUTE };

onEachEngine((place) => {
  let rig: Rig;
  let book: ReturnType<typeof createNoticeBook>;
  beforeEach(async () => {
    rig = await createRig(place);
    book = createNoticeBook(rig.database, rig.clock);
    await createConversations({ ...rig, isServiceUrl: () => true }).remember({
      ...{ tenantId: 'tenant', userId: LEARNER, conversationId: 'a:learner', botId: '28:bot' },
      ...{ serviceUrl: 'https://smba.example/', channelId: 'msteams', locale: 'en', timeZone: 'UTC' },
    });
  });
  afterEach(() => rig.close());

  /** Notes an assignment; `confirmed` when Graph has it. */
  async function assign(courseId: string, confirmed = true): Promise<string> {
    const { operation } = await rig.create(assignment({ courseId, assignerId: GIVER }));
    await book.note([{ operationId: operation.id, learnerId: LEARNER, actorId: GIVER }]);
    if (confirmed) await rig.outbox.drain();
    return operation.id;
  }
  const due = async () => (await book.due(TIMES)).map((group) => group.map(({ operationId }) => operationId));

  describe('what learners are to be told', () => {
    it('is due once its giver has paused, all that was given together', async () => {
      const first = await assign('course-1');
      rig.clock.advance(19 * SECOND);
      const second = await assign('course-2');
      expect(await due()).toEqual([]);
      rig.clock.advance(20 * SECOND);
      expect((await due()).map((group) => group.toSorted())).toEqual([[first, second].toSorted()]);
    });

    it('does not wait for a pause for longer than a minute', async () => {
      await assign('course-1');
      for (let more = 2; more <= 5; more++) {
        rig.clock.advance(15 * SECOND);
        await assign(`course-${more}`);
      }
      expect((await due()).flat()).toHaveLength(5);
    });

    it('is not told before Graph has it', async () => {
      const id = await assign('course-1', false);
      rig.clock.advance(10 * MINUTE);
      expect(await due()).toEqual([]);
      await rig.outbox.drain();
      expect(await due()).toEqual([[id]]);
    });

    it('is told to one who asks, and to another when that one is not done in time', async () => {
      const id = await assign('course-1');
      rig.clock.advance(MINUTE);
      expect(await due()).toEqual([[id]]);
      expect(await due()).toEqual([]);
      rig.clock.advance(2 * MINUTE);
      expect(await due()).toEqual([[id]]);
      await book.markDelivered([id]);
      rig.clock.advance(2 * MINUTE);
      expect(await due()).toEqual([]);
    });

    it('is told once, though two instances ask at the same moment', async () => {
      const ids = [await assign('course-1'), await assign('course-2')];
      rig.clock.advance(MINUTE);
      const other = createNoticeBook(rig.database, rig.clock);
      const told = (await Promise.all([book.due(TIMES), other.due(TIMES)])).flat(2);
      expect(told.map(({ operationId }) => operationId).toSorted()).toEqual(ids.toSorted());
    });

    it('is news for fourteen days and not for longer', async () => {
      const id = await assign('course-1');
      rig.clock.advance(14 * DAY);
      expect(await due()).toEqual([[id]]);
      rig.clock.advance(1);
      expect(await due()).toEqual([]);
    });
  });
});
