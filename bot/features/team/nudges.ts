import { assignedNoticeCard } from '../../../cards/assign/notice.ts';
import { type Clock, MINUTE } from '../../../src/clock.ts';
import { Later } from '../../../src/errors.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { Ledger, LedgerEntry } from '../../../src/learning/ports/ports.ts';
import type { HeldNudge, Nudge, Nudges } from '../../../src/learning/ports/team-ports.ts';
import type { ToldFrom } from '../../../src/learning/reminders/told-from.ts';
import type { MomentsOf } from '../../../src/learning/team/learner-moments.ts';
import { isOverdue, NUDGE_EVERY } from '../../../src/learning/team/nudging.ts';
import { assignmentsIn } from '../../../src/learning/team/team-standing.ts';
import type { Names, Until } from '../../turn/names.ts';
import { type Chat, mayHaveArrived, type SendResult, type ToPerson } from '../../turn/to-person.ts';
import { activityViews } from '../shared/views.ts';

export interface RemindersDeps {
  readonly toPerson: ToPerson;
  readonly toldFrom: ToldFrom;
  readonly ledger: Pick<Ledger, 'entry'>;
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
 * where the learner is. `heldUntil`: the learner is not at work before.
 */
export type Reminded = 'sent' | 'waiting' | 'unreachable' | 'notOverdue' | { readonly heldUntil: Date };

/** The manager, and the signal of their turn. */
interface RemindedBy {
  readonly tenantId: string;
  readonly userId: string;
  readonly signal?: AbortSignal;
  /** True when it may also be of what is not overdue yet: the manager named it. */
  readonly ofOpen?: boolean;
}

/** Held reminders that are sent at the same time. */
const AT_ONCE = 8;
/** How soon to try again what Teams does not take now and names no time for. */
const AGAIN = 5 * MINUTE;

/** Reminds learners in a manager's name, at most once a week for a learner and a course, when they are at work. */
export function createReminders(deps: RemindersDeps) {
  const { toPerson, toldFrom, ledger, nudges, names, momentsOf, clock, mint } = deps;

  /** Whether there is still something to be reminded of. */
  async function isMeant(entry: LedgerEntry, ofOpen: boolean): Promise<boolean> {
    const { activity } = entry;
    if (ofOpen) return activity.status !== 'completed';
    const momentOf = await momentsOf(assignmentsIn([entry]), clock.now());
    return isOverdue(activity, momentOf(activity.learnerId));
  }

  async function send(
    learner: Chat,
    entry: LedgerEntry,
    actorId: string,
    until: Until = {},
  ): Promise<SendResult> {
    const { speech } = learner;
    const now = clock.now();
    const momentOf = await momentsOf(assignmentsIn([entry]), now);
    const by = (await names([actorId], until)).get(actorId) ?? null;
    const looking = { now, today: speech.today, speech, ...until, momentOf };
    const [activity] = await activityViews(deps, looking, [entry]);
    if (activity === undefined) throw new Error('an entry without a view');
    const card = assignedNoticeCard({ activity, occasion: 'reminded', by, mint }, speech);
    return learner.showOf(card, [{ entryId: entry.id }]);
  }

  async function sendHeld(nudge: Nudge, held: HeldNudge): Promise<void> {
    const holdOn = (why: Later) => {
      const until = new Date(clock.now().getTime() + (why.waitMs ?? AGAIN));
      return nudges.hold(nudge, { ...held, until });
    };
    try {
      const why = await sendNow(nudge, held);
      if (why !== undefined) await holdOn(why);
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      await holdOn(error);
    }
  }

  /** Why it is to be tried again, if it is. */
  async function sendNow(nudge: Nudge, held: HeldNudge): Promise<Later | undefined> {
    const entry = await ledger.entry(held.entryId);
    const learner = await toPerson({ tenantId: held.tenantId, userId: nudge.learnerId });
    if (entry === undefined || learner === undefined || !(await isMeant(entry, held.ofOpen))) {
      await nudges.giveBack(nudge);
      return undefined;
    }
    const until = await toldFrom(learner.responder.reference);
    if (until > clock.now()) {
      await nudges.hold(nudge, { ...held, until });
      return undefined;
    }
    const told = await send(learner, entry, nudge.actorId);
    if (mayHaveArrived(told)) return undefined;
    if (told.outcome === 'later' && told.why.keptOut === undefined) return told.why;
    await nudges.giveBack(nudge);
    return undefined;
  }

  return {
    async remind(
      entry: LedgerEntry,
      { tenantId, userId: actorId, signal, ofOpen = false }: RemindedBy,
    ): Promise<Reminded> {
      const { learnerId, courseId } = entry.activity;
      if (!ofOpen && !(await isMeant(entry, false))) return 'notOverdue';
      const learner = await toPerson({ tenantId, userId: learnerId });
      if (learner === undefined) return 'unreachable';
      const nudge = { learnerId, courseId, actorId };
      const until = await toldFrom(learner.responder.reference);
      const held = until > clock.now() ? { entryId: entry.id, tenantId, ofOpen, until } : undefined;
      if (!(await nudges.claim(nudge, NUDGE_EVERY, held))) return 'waiting';
      if (held !== undefined) return { heldUntil: until };
      // one that may have arrived counts, since a second one within a week would be one too many
      if (mayHaveArrived(await send(learner, entry, actorId, { signal }))) return 'sent';
      await nudges.giveBack(nudge);
      return 'unreachable';
    },

    /** Sends those whose learners are at work again. One that the process dies over counts as sent. */
    async sendDue(signal?: AbortSignal): Promise<void> {
      for (;;) {
        if (signal?.aborted) return;
        const due = await nudges.due(AT_ONCE);
        await Promise.all(due.map(({ nudge, held }) => sendHeld(nudge, held)));
        if (due.length < AT_ONCE) return;
      }
    },
  };
}

export type Reminders = ReturnType<typeof createReminders>;
