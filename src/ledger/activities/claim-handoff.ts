import type { Operation } from '../../learning/ports/ports.ts';
import type { Leased } from './lease.ts';

/**
 * From the commit of a change to the outbox of the same process: the right to send it, taken in the very transaction
 * that recorded it. Nobody else can have it meanwhile; what is never received is free again when its lease ends.
 */
export interface ClaimHandoff {
  give(operation: Operation, taken: Leased): void;
  /** Undefined when the commit could not take the right, or it was received before. */
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
