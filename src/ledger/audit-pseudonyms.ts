import { createHmac } from 'node:crypto';
import type { Database } from './database.ts';

/** What the audit calls a person: keyed with this ledger's secret, which is read once. */
export function createAuditPseudonyms({ query }: Database) {
  let secret: Promise<string> | undefined;

  return async function pseudonymOf(userId: string): Promise<string> {
    secret ??= query
      .selectFrom('audit_keys')
      .select('secret')
      .executeTakeFirstOrThrow()
      .then((row) => row.secret);
    const key = await secret.catch((error: unknown) => {
      secret = undefined;
      throw error;
    });
    return createHmac('sha256', key).update(userId.toLowerCase()).digest('base64url').slice(0, 22);
  };
}

export type PseudonymOf = ReturnType<typeof createAuditPseudonyms>;
