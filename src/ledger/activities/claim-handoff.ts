import type { Operation } from '../../learning/ports/ports.ts';
import type { Leased } from './lease.ts';

/** Most leases that nobody has received; the oldest is left to expire. */
const MOST = 1_000;

/**
 * Hands the lease that a commit took, in its own transaction, to the outbox of the same process. Nobody else can lease the
 * entry meanwhile; a lease that is never received expires. A WeakMap would keep its values through V8's young collections.
 */
export function createClaimHandoff() {
  const given = new Map<Operation, Leased>();
  return {
    give(operation: Operation, taken: Leased): void {
      const [oldest] = given.keys();
      if (given.size >= MOST && oldest !== undefined) given.delete(oldest);
      given.set(operation, taken);
    },
    /** Undefined when the commit could not lease the entry, or the lease was received before. */
    receive(operation: Operation): Leased | undefined {
      const taken = given.get(operation);
      given.delete(operation);
      return taken;
    },
  };
}

export type ClaimHandoff = ReturnType<typeof createClaimHandoff>;
