import { assignedNoticeCard } from '../../cards/assign/notice.ts';
import { assignedNoticesCard, NOTICES_SHOWN } from '../../cards/assign/notices.ts';
import type { Card } from '../../cards/engine/card.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { chunksOf } from '../../src/chunks.ts';
import { type Clock, MINUTE, SECOND } from '../../src/clock.ts';
import type { Catalogue } from '../../src/learning/catalogue/catalogue.ts';
import type { Ledger, Operation, ShownItem } from '../../src/learning/ports/ports.ts';
import type { Notice, NoticeBook } from '../../src/learning/ports/team-ports.ts';
import type { ToldFrom } from '../../src/learning/reminders/told-from.ts';
import type { Log } from '../../src/log.ts';
import { activityViews, courseView } from '../features/shared/views.ts';
import type { LocalSpeech } from '../phrases/speech.ts';
import type { Names } from '../turn/names.ts';
import type { ToPerson } from '../turn/to-person.ts';

export interface NoticesDeps {
  readonly ledger: Ledger;
  readonly toPerson: ToPerson;
  readonly catalogue: Catalogue;
  readonly vivaLearningUrl: string;
  readonly cardImages: boolean;
  readonly names: Names;
  readonly noticeBook: NoticeBook;
  readonly toldFrom: ToldFrom;
  readonly clock: Clock;
  readonly mint: () => string;
  /** For lines that may repeat for many people. */
  readonly countedLog: Pick<Log, 'warn'>;
}

/** Debounce: what one person does is told in one message, after a pause of `quietMs` or at the latest after `atMostMs`. */
const TIMES = { quietMs: 20 * SECOND, atMostMs: MINUTE, claimMs: 2 * MINUTE } as const;
const AT_ONCE = 8;

/** Tells learners what others did for them, once Graph has confirmed it. */
export function createNotices(deps: NoticesDeps) {
  const { ledger, toPerson, toldFrom, catalogue, names, noticeBook, clock, mint, countedLog } = deps;

  /** Sends one learner what one person did; false when it has to be tried again. */
  async function tell(notices: readonly Notice[]): Promise<boolean> {
    const [first] = notices;
    if (first === undefined) return true;
    const { learnerId, actorId } = first;
    const learner = await toPerson({ userId: learnerId });
    if (learner === undefined) return false;
    const at = await toldFrom(learner.responder.reference);
    if (at > clock.now()) {
      await noticeBook.hold(
        notices.map(({ operationId }) => operationId),
        at,
      );
      return false;
    }
    const operations = await Promise.all(notices.map(({ operationId }) => ledger.operation(operationId)));
    const news = operations.flatMap((operation) =>
      operation?.state === 'confirmed' && operation.undoneBy === null ? [operation] : [],
    );
    for (const { card, of } of await cardsFor(news, actorId, learner.speech)) {
      const told = await (of === undefined ? learner.show(card) : learner.showOf(card, of));
      if (told.outcome === 'unreachable') return false;
      if (told.outcome === 'later') {
        countedLog.warn(
          { event: 'notice.notSent', why: told.why.message },
          'a learner was not told of an assignment',
        );
        // what may have arrived is not sent twice
        return told.why.ambiguous;
      }
    }
    return true;
  }

  async function cardsFor(
    changes: readonly Operation[],
    actorId: string,
    speech: LocalSpeech,
  ): Promise<readonly { readonly card: Card; readonly of?: readonly ShownItem[] }[]> {
    const newest = new Map(changes.map((one) => [one.entryId, one]));
    const withdrawn = [...newest.values()].filter(({ after }) => after === null);
    const given = [...newest.values()].filter(({ after }) => after?.kind === 'assignment');
    const entries = (await Promise.all(given.map(({ entryId }) => ledger.entry(entryId)))).flatMap(
      (entry) => entry ?? [],
    );
    const giver = (await names([actorId])).get(actorId) ?? null;
    const activities = (
      await activityViews(deps, { now: clock.now(), today: speech.today, speech }, entries)
    ).map((view) => ({
      ...view,
      assignerName: giver ?? view.assignerName,
    }));
    const created = new Set(changes.flatMap(({ kind, entryId }) => (kind === 'create' ? [entryId] : [])));
    const [only, ...others] = activities;
    const cards: { card: Card; of?: readonly ShownItem[] }[] = [];
    if (only !== undefined) {
      const occasion = created.has(only.entryId) ? 'assigned' : 'changed';
      const card =
        others.length === 0
          ? assignedNoticeCard({ activity: only, occasion, mint }, speech)
          : assignedNoticesCard({ activities, pictures: deps.cardImages, mint }, speech);
      cards.push({ card, of: activities.slice(0, NOTICES_SHOWN).map(({ entryId }) => ({ entryId })) });
    }
    if (withdrawn.length > 0) {
      const text = withdrawn.map(({ before }) => ({
        key: giver === null ? 'reply.withdrawnFromYou' : 'reply.withdrawnFromYouBy',
        values: {
          course: courseView(catalogue, before?.courseId ?? '', speech).title,
          ...(giver === null ? {} : { name: giver }),
        },
      }));
      cards.push({ card: messageCard({ text }, speech) });
    }
    return cards;
  }

  return {
    /** Sends what is due. What did not arrive, or is left when aborted, stays due. */
    async tellDue(signal?: AbortSignal): Promise<void> {
      for (const some of chunksOf(await noticeBook.due(TIMES), AT_ONCE)) {
        if (signal?.aborted) return;
        await Promise.all(
          some.map(async (notices) => {
            if (await tell(notices))
              await noticeBook.markDelivered(notices.map(({ operationId }) => operationId));
          }),
        );
      }
    },
  };
}
