import { createHmac } from 'node:crypto';

/** What the audit of the ledger with this secret calls a person: 22 characters that say nothing about them. */
export function pseudonymWith(secret: string, userId: string): string {
  return createHmac('sha256', secret).update(userId.toLowerCase()).digest('base64url').slice(0, 22);
}
