import { createSayReminders, type SayRemindersDeps } from '../../bot/notify/reminders.ts';
import { type Clock, HOUR, MINUTE, SECOND } from '../clock.ts';
import type { Config } from '../config.ts';
import type { OwnReminders, Wishes } from '../learning/ports/reminder-ports.ts';
import type { ReminderRules } from '../learning/reminders/falls-on.ts';
import type { Database } from '../ledger/database/database.ts';
import { createInterval } from '../ledger/database/interval.ts';
import type { Jobs } from '../ledger/database/jobs.ts';
import { createPlanReminders } from '../ledger/stores/plan-reminders.ts';
import { createReminderBook } from '../ledger/stores/reminder-book.ts';
import { createReminderPeople } from '../ledger/stores/reminder-people.ts';
import { createReminderPlans } from '../ledger/stores/reminder-plans.ts';
import type { Log } from '../log.ts';
import type { Watch } from '../watch/watch.ts';

export interface ReminderServicesDeps {
  readonly config: Pick<Config, 'reminders' | 'defaultZone'>;
  readonly database: Database;
  readonly wishes: Wishes;
  readonly ownReminders: OwnReminders;
  /** For sending. */
  readonly sending: Omit<SayRemindersDeps, 'book' | 'people' | 'rules' | 'onSettled'> & { readonly log: Log };
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly watch: Pick<Watch, 'reminders'>;
  /** The interval to use for rounds of this many milliseconds; shorter in tests. */
  readonly roundsEvery: (ms: number) => number;
  /** Waits between two portions of a look at everybody. For tests. */
  readonly pause?: () => Promise<unknown>;
}

/** What the bot says by itself: planned by one instance for all, sent by any. */
export function createReminderServices(deps: ReminderServicesDeps) {
  const { config, database, wishes, ownReminders, sending, clock, jobs, watch, roundsEvery } = deps;
  const { holdAbove } = config.reminders;
  const rules: ReminderRules = config.reminders;
  const people = createReminderPeople(database, config.defaultZone);
  const plans = createReminderPlans({ database, clock, people, rules, holdAbove });
  const book = createReminderBook(database, clock);
  const planning = createPlanReminders({
    ...{ database, clock, people, plans, jobs, log: sending.log, pollMs: roundsEvery(MINUTE) },
    ...(deps.pause && { pause: deps.pause }),
    onPlanned(messages, unreachable) {
      watch.reminders('planned', '', messages);
      watch.reminders('unreachable', '', unreachable);
    },
  });
  const saying = createSayReminders({
    ...{ ...sending, book, people, rules },
    onSettled: (outcome, reason = '') => watch.reminders(outcome, reason, 1),
  });
  /** What is asked for today would be over by the time that everybody is looked at again. */
  const planAnew = async (userId: string) => {
    watch.reminders('planned', '', (await plans.plan([userId])).planned);
  };
  return {
    ports: {
      wishes: {
        ...wishes,
        async change(tenantId, userId, change) {
          const changed = await wishes.change(tenantId, userId, change);
          await planAnew(userId);
          return changed;
        },
      } satisfies Wishes,
      ownReminders: {
        ...ownReminders,
        async add(reminder) {
          const added = await ownReminders.add(reminder);
          await planAnew(reminder.userId);
          return added;
        },
        async change(id, tenantId, userId, change) {
          const changed = await ownReminders.change(id, tenantId, userId, change);
          await planAnew(userId);
          return changed;
        },
      } satisfies OwnReminders,
      reminderDays: book,
      reminderRules: rules,
      holdAbove,
    },
    background: [
      planning,
      createInterval(
        { name: 'reminderSending', everyMs: roundsEvery(2 * SECOND), longestMs: HOUR, jobs },
        async (signal) => void (await saying.sayDue(signal)),
      ),
      createInterval(
        { name: 'reminderTidying', everyMs: roundsEvery(MINUTE), longestMs: HOUR, jobs },
        saying.tidy,
      ),
    ],
    /** What is done by itself, once. */
    rounds: { plan: planning.round, say: saying.sayDue, tidy: saying.tidy },
    /** Looks at everybody and sends what is due now. */
    async sayDue() {
      await planning.run();
      while ((await saying.sayDue()) > 0);
    },
  };
}
