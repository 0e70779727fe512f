import { type Clock, toInstant } from '../../clock.ts';
import type { Preferences } from '../../learning/ports/ports.ts';
import type { Database } from '../database/database.ts';

/** What people have chosen for themselves. */
export function createPreferences({ query }: Database, clock: Clock): Preferences {
  return {
    async setLanguage(tenantId, userId, language) {
      const values = { language, updated_at: toInstant(clock.now()) };
      await query
        .insertInto('preferences')
        .values({ tenant_id: tenantId, user_id: userId, ...values })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'user_id']).doUpdateSet(values))
        .execute();
    },
  };
}
