import type { LearningGateway } from '../../learning/ports/ports.ts';
import type { Log } from '../../log.ts';
import type { Claim, Held } from '../activities/lease.ts';
import type { Claims } from './claim.ts';
import { type Call, collapse } from './collapse.ts';
import { type Outcome, send } from './send.ts';
import type { Settle } from './settle.ts';
import type { Ended } from './settlement.ts';
import { toPending } from './write-settlement.ts';

/** Calls to Graph in one go for one activity; what else waits of it has its turn again behind the others. */
const CALLS_AT_ONCE = 4;

export interface DeliverDeps {
  readonly claims: Claims;
  readonly settle: Settle;
  readonly gateway: LearningGateway;
  readonly log: Log | undefined;
  /** For what can happen to every change that waits. */
  readonly countedLog: Pick<Log, 'warn' | 'error'> | undefined;
  /** True once the worker is to stop: what was not sent is given back. */
  readonly isStopping: () => boolean;
}

/**
 * Sends what a claim holds, call after call, until nothing waits, Graph wants to be left alone or the claim is lost.
 * The one road to Graph: the worker and the flush of a turn both take it. Returns the operations that ended.
 */
export function createDeliver({ claims, settle, gateway, log, countedLog, isStopping }: DeliverDeps) {
  const attempt = async (claim: Claim, { entry }: Held, call: Call): Promise<Outcome> => {
    const to = { externalId: entry.external_id, graphId: entry.graph_id, unsure: claim.unsure };
    return send(gateway, to, call, () => claims.maySend(claim));
  };

  async function carry(taken: Claim & Held, ended: Ended[]): Promise<void> {
    let claim: Claim = taken;
    let held: Held | undefined = taken;
    let most = Number.POSITIVE_INFINITY;
    for (let calls = 0; held !== undefined; calls++) {
      const [head, ...rest] = held.waiting.map(toPending);
      if (head === undefined) return claims.finish(claim, held);
      if (isStopping() || calls === CALLS_AT_ONCE) return claims.release(claim);
      const call = collapse([head, ...rest], held.entry.graph_id !== null, most);
      const outcome = await attempt(claim, held, call);
      report(countedLog, outcome);
      if (outcome.kind === 'unsent') return outcome.because === 'closed' ? claims.release(claim) : undefined;
      if (outcome.kind === 'refused' && call.operations.length > 1) {
        // which of them is to blame shows when each goes alone
        most = 1;
      } else {
        const settled = await settle(claim, held, call, outcome);
        if (settled.kind === 'lost')
          return log?.warn({ event: 'outbox.claimLost' }, 'somebody else sends this entry now');
        ended.push(...settled.ended);
        const setAside = settled.ended.filter(({ state }) => state === 'setAside').map(({ id }) => id);
        if (setAside.length > 0)
          log?.error({ event: 'outbox.setAside', operations: setAside }, 'an operator has to look at these');
        if (!settled.goOn) return;
        claim = { ...claim, probe: false, unsure: false };
      }
      held = await claims.held(claim);
    }
  }

  return async function deliver(taken: Claim & Held): Promise<readonly Ended[]> {
    const ended: Ended[] = [];
    await carry(taken, ended);
    return ended;
  };
}

export type Deliver = ReturnType<typeof createDeliver>;

function report(log: DeliverDeps['countedLog'], outcome: Outcome): void {
  if (outcome.kind === 'refused')
    log?.warn(
      {
        event: 'outbox.refused',
        why: outcome.code,
        fix: outcome.error.fix,
        requestId: outcome.error.requestId,
      },
      'Graph refused a change',
    );
  if (outcome.kind === 'failed')
    log?.error({ event: 'outbox.failed', why: 'unknown', err: outcome.error }, 'an unknown answer of Graph');
  if (outcome.kind === 'later')
    log?.warn(
      { event: 'outbox.later', why: outcome.later.throttled ? 'throttled' : 'later', err: outcome.later },
      'Graph will be asked again',
    );
}
