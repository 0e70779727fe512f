import type { Database } from '../database/database.ts';

/** The secret of this ledger that links are signed with: made with the schema, the same in all instances, read once. */
export function createLinkKey({ query }: Database): () => Promise<string> {
  let secret: Promise<string> | undefined;
  return function linkKey() {
    secret ??= query
      .selectFrom('link_keys')
      .select('secret')
      .executeTakeFirstOrThrow()
      .then((row) => row.secret)
      .catch((error: unknown) => {
        secret = undefined;
        throw error;
      });
    return secret;
  };
}
