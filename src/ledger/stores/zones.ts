import { chunksOf } from '../../chunks.ts';
import type { ConversationReference, Zones } from '../../learning/ports/ports.ts';
import type { Database } from '../database/database.ts';
import { readJson } from '../database/json.ts';

const VALUES_AT_ONCE = 500;

/** Where people were last seen. */
export function createZones({ query }: Database): Zones {
  return {
    async of(userIds) {
      const zones = new Map<string, string>();
      for (const ids of chunksOf([...new Set(userIds)], VALUES_AT_ONCE)) {
        const rows = await query
          .selectFrom('conversations')
          .select(['user_id', 'reference'])
          .where('user_id', 'in', ids)
          .orderBy('updated_at')
          .execute();
        for (const { user_id, reference } of rows) {
          const { timeZone } = readJson<ConversationReference>(reference);
          if (timeZone !== null) zones.set(user_id, timeZone);
        }
      }
      return zones;
    },
  };
}
