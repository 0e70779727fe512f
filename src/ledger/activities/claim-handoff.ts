import type { Operation } from '../../learning/ports/ports.ts';
import type { Leased } from './lease.ts';

/**
 * Hands the lease that a commit took, in its own transaction, to the outbox of the same process. Nobody else can lease the
 * entry meanwhile; a lease that is never received expires.
 */
export interface ClaimHandoff {
  give(operation: Operation, taken: Leased): void;
  /** Undefined when the commit could not lease the entry, or the lease was received before. */
  receive(operation: Operation): Leased | undefined;
}

export function createClaimHandoff(): ClaimHandoff {
  const given = new WeakMap<Operation, Leased>();
  return {
    give: (operation, taken) => void given.set(operation, taken),
    receive(operation) {
      const taken = given.get(operation);
      given.delete(operation);
      return taken;
    },
  };
}
