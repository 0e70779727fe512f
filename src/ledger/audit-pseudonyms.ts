import { createHmac } from 'node:crypto';
import type { Database } from './database.ts';

/** People who do something over and over. */
const KEPT = 10_000;

/** What the audit calls a person: keyed with this ledger's secret, which is read once. */
export function createAuditPseudonyms({ query }: Database) {
  let secret: Promise<string> | undefined;
  const kept = new Map<string, string>();

  return async function pseudonymOf(userId: string): Promise<string> {
    const known = kept.get(userId);
    if (known !== undefined) return known;
    secret ??= query
      .selectFrom('audit_keys')
      .select('secret')
      .executeTakeFirstOrThrow()
      .then((row) => row.secret);
    const key = await secret.catch((error: unknown) => {
      secret = undefined;
      throw error;
    });
    const pseudonym = createHmac('sha256', key).update(userId.toLowerCase()).digest('base64url').slice(0, 22);
    if (kept.size >= KEPT) kept.clear();
    kept.set(userId, pseudonym);
    return pseudonym;
  };
}

export type PseudonymOf = ReturnType<typeof createAuditPseudonyms>;
