import { hash } from 'node:crypto';

/**
 * The ledger's id of a change: what was minted into the card (or derived from the message), bound to the person who
 * acts. The same press is the same change; a seed copied from somebody else's card is another one.
 */
export function operationIdOf(actorId: string, seed: string): string {
  return hash('sha256', `${actorId}\n${seed}`, 'base64url').slice(0, 32);
}
