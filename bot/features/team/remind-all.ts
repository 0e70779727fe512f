import { setImmediate as nextRound } from 'node:timers/promises';
import { messageCard } from '../../../cards/parts/message.ts';
import type { Said } from '../../../cards/views.ts';
import { MINUTE } from '../../../src/clock.ts';
import type { Ledger } from '../../../src/learning/ports/ports.ts';
import type { ReminderRun, ReminderRuns } from '../../../src/learning/ports/team-ports.ts';
import type { Log } from '../../../src/log.ts';
import type { ToPerson } from '../../turn/to-person.ts';
import type { Reminded, Reminders } from './nudges.ts';

/** The lease of a run: after this another process carries it on. */
const RUN_MS = 2 * MINUTE;
/** Reminders sent at the same time, and the most that are sent within the turn. */
export const REMINDED_AT_ONCE = 8;

export interface RemindAllDeps {
  readonly reminderRuns: ReminderRuns;
  readonly reminders: Pick<Reminders, 'remind'>;
  readonly ledger: Pick<Ledger, 'entry'>;
  readonly toPerson: ToPerson;
  readonly log: Log;
}

/** Reminds many in a manager's name in the background, and tells the manager the result. */
export function createRemindAll(deps: RemindAllDeps) {
  const { reminderRuns, reminders, ledger, toPerson, log } = deps;
  const running = new Set<Promise<void>>();
  let isStopped = false;

  /** Sends the next few reminders, without those that have become needless. */
  async function remindSome(run: ReminderRun): Promise<ReminderRun> {
    const some = run.entryIds.slice(run.done, run.done + REMINDED_AT_ONCE);
    const by = { tenantId: run.tenantId, userId: run.actorId };
    const results = await Promise.all(
      some.map(async (id) => {
        const entry = await ledger.entry(id);
        return entry && reminders.remind(entry, by);
      }),
    );
    const counts = remindedCounts(results);
    return {
      ...run,
      done: run.done + some.length,
      counts: {
        sent: run.counts.sent + counts.sent,
        held: run.counts.held + counts.held,
        waiting: run.counts.waiting + counts.waiting,
        unreachable: run.counts.unreachable + counts.unreachable,
      },
    };
  }

  async function carryOut(begun: ReminderRun): Promise<void> {
    let run = begun;
    while (run.done < run.entryIds.length) {
      if (isStopped) return;
      run = await remindSome(run);
      if (!(await reminderRuns.goesOn(run, RUN_MS))) return;
      // others are served in between
      await nextRound();
    }
    await tellActor(run);
    await reminderRuns.finish(run.id);
  }

  async function tellActor({ id, tenantId, actorId, counts }: ReminderRun): Promise<void> {
    const manager = await toPerson({ tenantId, userId: actorId });
    if (manager === undefined || !(await manager.claim(`reminders ${id}`))) return;
    const told = await manager.show(messageCard({ text: [countsSaid(counts)] }, manager.speech));
    if (told.outcome === 'later')
      log.warn(
        { event: 'reminders.notTold', cause: told.why.message },
        'a manager was not told what came of it',
      );
  }

  return {
    /** Stores a run, or gives the current state of one that exists already. */
    async begin(
      asked: Pick<ReminderRun, 'id' | 'tenantId' | 'actorId' | 'entryIds'>,
    ): Promise<{ readonly run: ReminderRun; readonly isNew: boolean }> {
      const run: ReminderRun = { ...asked, done: 0, counts: remindedCounts([]) };
      const isNew = await reminderRuns.begin(run, RUN_MS);
      return { run: isNew ? run : ((await reminderRuns.run(run.id)) ?? run), isNew };
    },

    /** Starts a new run, which continues after the turn. */
    start(run: ReminderRun): void {
      const work = carryOut(run)
        // the next look for abandoned runs carries it on
        .catch((error: unknown) => log.error({ event: 'reminders.leftOff', err: error }, 'carried on later'))
        .finally(() => running.delete(work));
      running.add(work);
    },

    /** Carries on runs whose lease is over. */
    async carryOn(): Promise<void> {
      for (const run of await reminderRuns.abandoned(RUN_MS)) await carryOut(run);
    },

    /** Resolves when the runs of this process have ended. */
    async ended(): Promise<void> {
      await Promise.all(running);
    },

    /** Stops after the reminders in flight; another process carries the run on. */
    async stop(): Promise<void> {
      isStopped = true;
      await Promise.all(running);
    },
  };
}

/** How many of each there are. */
export function remindedCounts(results: readonly (Reminded | undefined)[]): ReminderRun['counts'] {
  const count = (kind: Reminded) => results.filter((one) => one === kind).length;
  const held = results.filter((one) => typeof one === 'object').length;
  return { sent: count('sent'), held, waiting: count('waiting'), unreachable: count('unreachable') };
}

/** What came of reminders of which only the numbers are known. */
export const countsSaid = (counts: ReminderRun['counts']): Said => ({
  key: 'reply.nudgedAll',
  values: { ...counts, named: 'no', who: '' },
});

export type RemindAll = ReturnType<typeof createRemindAll>;
