import type { Clock } from '../../clock.ts';
import type { CallPriority, LearningGateway } from '../../learning/ports/ports.ts';
import type { Log } from '../../log.ts';
import type { Claim, Held, Leased } from '../activities/lease.ts';
import { waitToShow } from '../activities/settling.ts';
import { readActivity } from '../database/json.ts';
import type { Claims } from './claim.ts';
import { collapse } from './collapse.ts';
import type { OutcomeNotifications } from './outcome-notifications.ts';
import { type Outcome, send } from './send.ts';
import { type Settle, toPending } from './settle.ts';
import type { Ended } from './settlement.ts';

/** Calls to Graph for one activity before the others have their turn. */
const CALLS_AT_ONCE = 4;

export interface DeliverDeps {
  readonly claims: Claims;
  readonly settle: Settle;
  readonly notifications: Pick<OutcomeNotifications, 'notifyMissed'>;
  readonly gateway: LearningGateway;
  readonly clock: Clock;
  readonly log?: Log | undefined;
  readonly countedLog?: Pick<Log, 'warn' | 'error'> | undefined;
  /** True on shutdown: what was not sent is released. */
  readonly isStopping: () => boolean;
}

/**
 * How a change reaches Graph: step 4 of README's "How a message flows", from the lease to the person. There is no other way:
 * a turn (`flush.ts`) and the background worker (`worker.ts`) both come through here. `leased` is one entry's claim, `priority` who waits for it; returns
 * the operations that ended by it. Throws when the database is away: the lease then ends by itself.
 */
export function createDeliver(deps: DeliverDeps) {
  const { claims, settle, notifications, gateway, clock, log, countedLog, isStopping } = deps;

  return async function deliver(leased: Leased, priority: CallPriority): Promise<readonly Ended[]> {
    const ended: Ended[] = [];
    // 1. Claim: with its commit (claim-handoff.ts) or later (claim.ts). While the lease lasts, nobody else sends this entry.
    let claim: Claim = leased;
    let held: Held | undefined = leased;
    let { taken } = leased;
    let mostAtOnce = Number.POSITIVE_INFINITY;
    for (let calls = 0; held !== undefined; calls++) {
      const [oldest, ...later] = held.waiting.map(toPending);
      if (oldest === undefined) {
        await claims.finish(claim, held);
        return ended;
      }
      if (isStopping() || calls === CALLS_AT_ONCE) {
        await claims.release(claim);
        return ended;
      }

      // 2. Send to Graph, in one call what later values replace.
      const { external_id: externalId, graph_id: graphId, owner_id: whose, settling_until } = held.entry;
      const call = collapse([oldest, ...later], graphId !== null, mostAtOnce);
      const confirmed = readActivity(held.entry.confirmed);
      const waitMs = waitToShow(settling_until, clock.now());
      const to = { externalId, graphId, confirmed, unsure: claim.unsure, waitToShow: waitMs };
      const outcome = await send(gateway, to, call, claims.permission(claim, taken), { priority, whose });
      taken = undefined;
      logOutcome(countedLog, outcome);
      if (outcome.kind === 'unsent') {
        // also where the lease is short of a call, or lost: then its fence is, too, and this writes nothing
        await claims.release(claim);
        return ended;
      }
      if (outcome.kind === 'refused' && call.operations.length > 1) {
        // sent one by one, it shows which of them Graph refuses
        mostAtOnce = 1;
        held = await claims.held(claim);
        continue;
      }

      // 3. Settle: what the answer means (settlement.ts) is written in one transaction (settle.ts).
      const settled = await settle(claim, held, call, outcome);
      if (settled === undefined) {
        log?.warn({ event: 'outbox.claimLost' }, 'somebody else sends this entry now');
        return ended;
      }

      // 4. Tell the person: a turn that waits does; otherwise that transaction has scheduled it (outcome-notifications.ts).
      await notifications.notifyMissed(settled.ended, settled.leftToTurns);
      ended.push(...settled.ended);
      logSetAside(log, settled.ended);

      // 5. Go on with what still waits, or leave it for the time that was written.
      if (!settled.goOn) return ended;
      claim = { ...claim, probe: false, unsure: false };
      held = await claims.held(claim);
    }
    return ended;
  };
}

export type Deliver = ReturnType<typeof createDeliver>;

function logOutcome(log: DeliverDeps['countedLog'], outcome: Outcome): void {
  if (outcome.kind === 'refused') {
    const { fix, requestId } = outcome.error;
    log?.warn({ event: 'outbox.refused', why: outcome.code, fix, requestId }, 'Graph refused a change');
  }
  if (outcome.kind === 'failed')
    log?.error({ event: 'outbox.failed', why: 'unknown', err: outcome.error }, 'an unknown answer of Graph');
  if (outcome.kind === 'later') {
    const why = outcome.later.throttled ? 'throttled' : 'later';
    log?.warn({ event: 'outbox.later', why, err: outcome.later }, 'Graph will be asked again');
  }
}

function logSetAside(log: Log | undefined, ended: readonly Ended[]): void {
  const operations = ended.filter(({ state }) => state === 'setAside').map(({ id }) => id);
  if (operations.length > 0)
    log?.error({ event: 'outbox.setAside', operations }, 'an operator has to look at these');
}
