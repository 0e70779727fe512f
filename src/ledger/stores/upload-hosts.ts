import { type Clock, toInstant } from '../../clock.ts';
import type { UploadHosts } from '../../learning/files/upload-hosts.ts';
import type { Database } from '../database/database.ts';

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
