import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, HOUR, MINUTE } from '../../clock.ts';
import type { Log } from '../../log.ts';
import type { Database } from '../database/database.ts';
import { createInterval } from '../database/interval.ts';
import type { Job, Jobs } from '../database/jobs.ts';
import { createSchedule } from '../database/schedule.ts';
import type { KnownPerson, ReminderPeople } from './reminder-people.ts';
import type { ReminderPlans } from './reminder-plans.ts';

export interface PlanRemindersDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly people: Pick<ReminderPeople, 'next'>;
  readonly plans: ReminderPlans;
  /** Called with how many messages were planned, for metrics. */
  readonly onPlanned: (messages: number, unreachable: number) => void;
  readonly log?: Log;
  readonly jobs?: Jobs;
  /** Waits between two portions. For tests. */
  readonly pause?: () => Promise<unknown>;
  /** How often to check whether a look is due, in milliseconds. */
  readonly pollMs?: number;
}

const SCHEDULE = 'reminders';
/** The evening before and the morning of each day are looked at in every zone: a day is planned from noon before. */
const EVERY = 6 * HOUR;
/** People of a portion: with ten activities each and SQLite 5 ms of CPU as a rule, 13 at most; twice as many took up to 23. */
const AT_ONCE = 25;
/** Milliseconds between two portions, for turns and the disk. */
const PAUSE = 20;
/** The lease, which each portion renews: after this another instance goes on. */
const HOLD = 2 * MINUTE;
/** Most people who gave something that one look remembers to have seen; beyond, some are planned twice. */
const MOST_GIVERS = 50_000;

/** Looks at everybody in portions, one instance for all, and writes down what is to be said today and tomorrow. */
export function createPlanReminders(deps: PlanRemindersDeps) {
  const { database, clock, people, plans, onPlanned, log, jobs, pollMs = MINUTE } = deps;
  const { pause = () => sleep(PAUSE, undefined, { ref: false }) } = deps;
  const schedule = createSchedule(database, clock);

  /** Goes on behind `after`; reports each portion. Ends early when aborted: false. */
  async function look(
    after: string,
    { signal, cameTo }: { signal?: AbortSignal | undefined; cameTo?: (last: string) => Promise<void> },
  ): Promise<boolean> {
    const givers = new Set<string>();
    const unreachable = new Map<string, number>();
    let planned = 0;
    const note = (some: Awaited<ReturnType<ReminderPlans['plan']>>) => {
      planned += some.planned;
      for (const [day, count] of some.unreachable) unreachable.set(day, (unreachable.get(day) ?? 0) + count);
    };
    for (let last = after; ; ) {
      if (signal?.aborted) return false;
      const ids = await people.next(last, AT_ONCE);
      const found = await plans.plan(ids);
      note(found);
      const unseen = giversOf(found.read).filter((id) => !givers.has(id));
      for (let from = 0; from < unseen.length; from += AT_ONCE) {
        if (signal?.aborted) return false;
        // those who gave something to the people of one portion may be many more than those are
        await pause();
        const some = unseen.slice(from, from + AT_ONCE);
        note(await plans.plan(some, true));
        if (givers.size < MOST_GIVERS) for (const id of some) givers.add(id);
      }
      last = ids.at(-1) ?? last;
      if (ids.length < AT_ONCE) break;
      await cameTo?.(last);
      await pause();
    }
    await plans.planned(unreachable);
    const out = [...unreachable.values()].reduce((sum, count) => sum + count, 0);
    onPlanned(planned, out);
    log?.info({ event: 'reminders.planned', planned, unreachable: out }, 'reminders were planned');
    return true;
  }

  let job: Job | undefined;
  async function round(signal: AbortSignal): Promise<void> {
    const claimed = await schedule.claimLong(SCHEDULE, { holdMs: HOLD, everyMs: EVERY });
    if (claimed === undefined) return;
    let { place } = claimed;
    const cameTo = async (last: string) => {
      place = last;
      await schedule.goOn(SCHEDULE, place, HOLD);
    };
    try {
      if (!(await look(place ?? '', { signal, cameTo }))) return schedule.again(SCHEDULE, 0, place);
      await schedule.done(SCHEDULE, EVERY);
      job?.succeeded();
    } catch (error) {
      if (!signal.aborted) job?.failed(error);
      await schedule.again(SCHEDULE, MINUTE, place);
    }
  }

  const rounds = createInterval({ name: 'reminderRounds', everyMs: pollMs, longestMs: HOUR, jobs }, round);
  return {
    /** Looks at everybody when it is time and nobody else does. */
    round,
    /** Looks at everybody now. */
    run: (signal?: AbortSignal) => look('', { signal }),
    start() {
      job ??= jobs?.({ name: 'reminderPlan', everyMs: EVERY, longestMs: HOUR });
      rounds.start();
    },
    stop: rounds.stop,
  };
}

/** Who gave these people something that is not done. */
function giversOf(people: readonly KnownPerson[]): readonly string[] {
  const givers = people.flatMap(({ userId, activities }) =>
    activities.flatMap(({ activity }) =>
      activity.kind === 'assignment' && activity.assignerId !== null && activity.assignerId !== userId
        ? [activity.assignerId]
        : [],
    ),
  );
  return [...new Set(givers)];
}
