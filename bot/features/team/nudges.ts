import { assignedNoticeCard } from '../../../cards/assign/notice.ts';
import type { Clock } from '../../../src/clock.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { LedgerEntry } from '../../../src/learning/ports/ports.ts';
import type { Nudges } from '../../../src/learning/ports/team-ports.ts';
import type { MomentsOf } from '../../../src/learning/team/learner-moments.ts';
import { isOverdue, NUDGE_EVERY } from '../../../src/learning/team/nudging.ts';
import { assignmentsIn } from '../../../src/learning/team/team-standing.ts';
import type { Names } from '../../turn/names.ts';
import { mayHaveArrived, type ToPerson } from '../../turn/to-person.ts';
import { activityViews } from '../shared/views.ts';

export interface RemindersDeps {
  readonly toPerson: ToPerson;
  readonly catalogue: Catalogue;
  readonly vivaLearningUrl: string;
  readonly names: Names;
  readonly nudges: Nudges;
  readonly momentsOf: MomentsOf;
  readonly clock: Clock;
  readonly mint: () => string;
}

/**
 * `waiting`: reminded less than a week ago. `unreachable`: the learner has not met the bot. `notOverdue`: the day is not over
 * where the learner is.
 */
export type Reminded = 'sent' | 'waiting' | 'unreachable' | 'notOverdue';

/** The manager, and the signal of their turn. */
interface RemindedBy {
  readonly tenantId: string;
  readonly userId: string;
  readonly signal?: AbortSignal;
  /** True when it may also be of what is not overdue yet: the manager named it. */
  readonly ofOpen?: boolean;
}

/** Reminds learners in a manager's name, at most once a week for a learner and a course. */
export function createReminders(deps: RemindersDeps) {
  const { toPerson, nudges, names, momentsOf, clock, mint } = deps;

  return {
    async remind(
      entry: LedgerEntry,
      { tenantId, userId: actorId, signal, ofOpen }: RemindedBy,
    ): Promise<Reminded> {
      const { learnerId, courseId } = entry.activity;
      const now = clock.now();
      const momentOf = await momentsOf(assignmentsIn([entry]), now);
      if (ofOpen !== true && !isOverdue(entry.activity, momentOf(learnerId))) return 'notOverdue';
      const learner = await toPerson({ tenantId, userId: learnerId });
      if (learner === undefined) return 'unreachable';
      const { speech } = learner;
      const nudge = { learnerId, courseId, actorId };
      if (!(await nudges.claim(nudge, NUDGE_EVERY))) return 'waiting';
      const by = (await names([actorId], { signal })).get(actorId) ?? null;
      const [activity] = await activityViews(deps, { now, today: speech.today, speech, signal, momentOf }, [
        entry,
      ]);
      if (activity === undefined) throw new Error('an entry without a view');
      const card = assignedNoticeCard({ activity, occasion: 'reminded', by, mint }, speech);
      // one that may have arrived counts, since a second one within a week would be one too many
      if (mayHaveArrived(await learner.showOf(card, [{ entryId: entry.id }]))) return 'sent';
      await nudges.giveBack(nudge);
      return 'unreachable';
    },
  };
}

export type Reminders = ReturnType<typeof createReminders>;
