import { type Clock, SECOND, toInstant } from '../../clock.ts';
import { Bug, Later, Refusal } from '../../errors.ts';
import type { Database } from '../database/database.ts';
import { LEASE_MS } from './lease.ts';
import { closeGate, gateState, openGate, readGate, returnProbe, takeProbe } from './throttle-gate.ts';

export interface ReadGateDeps {
  readonly database: Pick<Database, 'query'>;
  readonly clock: Clock;
  readonly random: () => number;
}

/** The throttle gate for reads; the outbox passes the same gate by its claims. */
export function createReadGate({ database: { query }, clock, random }: ReadGateDeps) {
  /** True when this call is the probe. Throws Later while the gate is shut. */
  async function pass(): Promise<boolean> {
    const row = await readGate(query);
    const now = clock.now();
    const state = gateState(row, toInstant(now));
    if (row === undefined || state === 'open') return false;
    const until = toInstant(now, LEASE_MS);
    if (state === 'probe' && (await query.transaction().execute((on) => takeProbe(on, row, until))))
      return true;
    const leftMs = Date.parse(row.closed_until ?? '') - now.getTime();
    throw new Later('Graph has asked to wait', {
      ...{ throttled: true, notSent: true },
      // another call is the probe
      waitMs: leftMs > 0 ? leftMs : SECOND,
    });
  }

  return {
    /** Does `work` if the gate is open, or as its probe; shuts and opens the gate by the outcome. Throws Later while it is shut. */
    async through<T>(work: () => Promise<T>): Promise<T> {
      const probe = await pass();
      const open = () => query.transaction().execute((on) => openGate(on, clock.now()));
      try {
        const result = await work();
        if (probe) await open();
        return result;
      } catch (error) {
        if (error instanceof Later && error.throttled) {
          const throttled = { now: clock.now(), waitMs: error.waitMs, random, probe };
          await query.transaction().execute((on) => closeGate(on, throttled));
        } else if (probe)
          await (error instanceof Refusal || error instanceof Bug ? open() : returnProbe(query));
        throw error;
      }
    },
  };
}
