import { type Clock, toInstant } from '../../clock.ts';
import type { Database } from '../database/database.ts';

/** External ids of activities that a probe makes. No learner is named. */
export interface ProbeJournal {
  /** Before it is made: on the disk when this resolves. */
  note(externalId: string): Promise<void>;
  /** It is gone from Graph, or never came to be. */
  strike(externalId: string): Promise<void>;
  /** What was noted and not struck. */
  left(): Promise<readonly string[]>;
}

export function createProbeJournal(
  { query }: Database,
  { clock, providerId }: { readonly clock: Clock; readonly providerId: string },
): ProbeJournal {
  return {
    async note(externalId) {
      await query
        .insertInto('probe_journal')
        .values({ provider_id: providerId, external_id: externalId, noted_at: toInstant(clock.now()) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async strike(externalId) {
      await query
        .deleteFrom('probe_journal')
        .where('provider_id', '=', providerId)
        .where('external_id', '=', externalId)
        .execute();
    },
    async left() {
      const rows = await query
        .selectFrom('probe_journal')
        .select('external_id')
        .where('provider_id', '=', providerId)
        .execute();
      return rows.map(({ external_id }) => external_id);
    },
  };
}
