import { assignedNoticeCard } from '../../../cards/assign/notice.ts';
import type { Clock } from '../../../src/clock.ts';
import { Later } from '../../../src/errors.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { Conversations, LedgerEntry } from '../../../src/learning/ports/ports.ts';
import type { Nudges } from '../../../src/learning/ports/team-ports.ts';
import { NUDGE_EVERY } from '../../../src/learning/team/nudging.ts';
import { createSpeech } from '../../phrases/speech.ts';
import type { Outbound } from '../../teams/outbound.ts';
import type { Names } from '../../turn/names.ts';
import { createStage } from '../../turn/turn.ts';
import { activityViews } from '../shared/views.ts';

export interface RemindersDeps {
  readonly conversations: Conversations;
  readonly catalogue: Catalogue;
  readonly vivaLearningUrl: string;
  readonly names: Names;
  readonly nudges: Nudges;
  readonly outbound: Outbound;
  readonly clock: Clock;
  readonly mint: () => string;
}

/** `waiting`: reminded less than a week ago. `unreachable`: the learner has not met the bot. */
export type Reminded = 'sent' | 'waiting' | 'unreachable';

/** In whose name, and until when it may be read for it. */
interface RemindedBy {
  readonly tenantId: string;
  readonly userId: string;
  readonly signal?: AbortSignal;
}

/** Reminds learners in a manager's name: at most once a week for a learner and a course, whoever reminds. */
export function createReminders(deps: RemindersDeps) {
  const { conversations, nudges, names, outbound, clock, mint } = deps;

  return {
    async remind(entry: LedgerEntry, { tenantId, userId: actorId, signal }: RemindedBy): Promise<Reminded> {
      const { learnerId, courseId } = entry.activity;
      const reference = await conversations.find(tenantId, learnerId);
      if (reference === undefined) return 'unreachable';
      const nudge = { learnerId, courseId, actorId };
      if (!(await nudges.claim(nudge, NUDGE_EVERY))) return 'waiting';
      const speech = createSpeech(reference.locale, reference.timeZone, clock);
      const by = (await names([actorId], signal)).get(actorId) ?? null;
      const [activity] = await activityViews(deps, { now: clock.now(), speech, signal }, [entry]);
      if (activity === undefined) throw new Error('an entry without a view');
      try {
        const card = assignedNoticeCard({ activity, occasion: 'reminded', by, mint }, speech);
        const sent = await createStage(reference, outbound).show(card);
        if (sent.outcome === 'sent') return 'sent';
        await conversations.bury(reference.tenantId, learnerId);
      } catch (error) {
        if (!(error instanceof Later)) throw error;
        // it may have arrived: a second one within a week would be one too many
        if (error.ambiguous) return 'sent';
      }
      await nudges.giveBack(nudge);
      return 'unreachable';
    },
  };
}

export type Reminders = ReturnType<typeof createReminders>;
