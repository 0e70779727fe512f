import { assignedNoticeCard } from '../cards/assigned-notice.ts';
import type { Clock } from '../src/clock.ts';
import { Later } from '../src/errors.ts';
import type { Catalogue } from '../src/learning/catalogue.ts';
import type { Conversations, Ledger, Operation } from '../src/learning/ports.ts';
import type { Log } from '../src/log.ts';
import type { Names } from './names.ts';
import type { Outbound } from './outbound.ts';
import { createSpeech } from './phrases/speech.ts';
import { createStage } from './turn.ts';
import { activityViews } from './views.ts';

export interface NoticesDeps {
  readonly ledger: Ledger;
  readonly conversations: Conversations;
  readonly catalogue: Catalogue;
  readonly names: Names;
  readonly outbound: Outbound;
  readonly clock: Clock;
  readonly mint: () => string;
  readonly log: Log;
}

/** Tells learners what somebody else did for them, once Graph has it; never the person about their own action. */
export interface Notices {
  tell(operation: Operation, tenantId: string): Promise<void>;
}

export function createNotices(deps: NoticesDeps): Notices {
  const { ledger, conversations, outbound, clock, mint, log } = deps;
  return {
    async tell(operation, tenantId) {
      const { after, actorId, id, entryId, undoes } = operation;
      if (after?.kind !== 'assignment' || after.learnerId === actorId || undoes !== null) return;
      const reference = await conversations.find(tenantId, after.learnerId);
      const entry = await ledger.entry(entryId);
      if (reference === undefined || entry === undefined) return;
      if (!(await conversations.claimTurn(reference.conversationId, `notice:${id}`))) return;
      const speech = createSpeech(reference.locale, reference.timeZone, clock);
      const [activity] = await activityViews(deps, { now: clock.now(), speech }, [entry]);
      if (activity === undefined) return;
      try {
        const sent = await createStage(reference, outbound).show(
          assignedNoticeCard({ activity, mint }, speech),
        );
        if (sent.outcome === 'unreachable') await conversations.bury(tenantId, after.learnerId);
      } catch (error) {
        if (!(error instanceof Later)) throw error;
        log.warn({ event: 'notice.lost', cause: error.message }, 'a learner was not told of an assignment');
      }
    },
  };
}
