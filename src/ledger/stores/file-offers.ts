import { type Clock, toInstant } from '../../clock.ts';
import type { FileOffers, OfferSource, UploadHosts } from '../../learning/files/file-offers.ts';
import type { Database } from '../database/database.ts';
import { readJson } from '../database/json.ts';

/** Offered files. `atMostMs`: longest validity by source, whatever the row says. */
export function createFileOffers(
  { query }: Database,
  clock: Clock,
  atMostMs: Readonly<Record<OfferSource, number>>,
): FileOffers {
  const after = (ms: number) => toInstant(clock.now(), ms);

  return {
    async make({ id, source, tenantId, userId, what, until }) {
      await query
        .insertInto('file_offers')
        .values({
          ...{ id, road: source, until },
          ...{ tenant_id: tenantId, user_id: userId, what: JSON.stringify(what), used_at: null },
        })
        .execute();
    },

    async find(id, source) {
      const row = await query
        .selectFrom('file_offers')
        .selectAll()
        .where('id', '=', id)
        .where('road', '=', source)
        .where('until', '>', after(0))
        .where('until', '<=', after(atMostMs[source]))
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { tenant_id: tenantId, user_id: userId, until, used_at } = row;
      return { id, source, tenantId, userId, what: readJson(row.what), until, taken: used_at !== null };
    },

    async take(id) {
      const { numUpdatedRows } = await query
        .updateTable('file_offers')
        .set({ used_at: after(0) })
        .where('id', '=', id)
        .where('used_at', 'is', null)
        .where('until', '>', after(0))
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    async giveBack(id) {
      await query.updateTable('file_offers').set({ used_at: null }).where('id', '=', id).execute();
    },
  };
}

/** The SharePoint of each tenant, in the ledger. */
export function createUploadHosts({ query }: Database, clock: Clock): UploadHosts {
  return {
    async of(tenantId) {
      const row = await query
        .selectFrom('upload_hosts')
        .select('name')
        .where('tenant_id', '=', tenantId)
        .executeTakeFirst();
      return row?.name;
    },
    async learn(tenantId, name) {
      await query
        .insertInto('upload_hosts')
        .values({ tenant_id: tenantId, name, learned_at: toInstant(clock.now()) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}

/** The ledger's secret for signing links: created with the schema, shared by all instances, read once. */
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
