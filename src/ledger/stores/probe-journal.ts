import { type Clock, type Instant, toInstant } from '../../clock.ts';
import type { Database } from '../database/database.ts';

/** What was noted and not struck: an activity that a probe made and that may be there still. */
export interface NotedActivity {
  /** Its external id, or Graph's own where that does not keep the external one. */
  readonly name: string;
  readonly notedAt: Instant;
}

/** Ids of activities that a probe makes. No learner is named. */
export interface ProbeJournal {
  /** Before it is made: on the disk when this resolves. */
  note(name: string): Promise<void>;
  /** They are gone from Graph, or never came to be. */
  strike(names: readonly string[]): Promise<void>;
  left(): Promise<readonly NotedActivity[]>;
}

export function createProbeJournal(
  { query }: Database,
  { clock, providerId }: { readonly clock: Clock; readonly providerId: string },
): ProbeJournal {
  return {
    async note(name) {
      await query
        .insertInto('probe_journal')
        .values({ provider_id: providerId, external_id: name, noted_at: toInstant(clock.now()) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async strike(names) {
      await query
        .deleteFrom('probe_journal')
        .where('provider_id', '=', providerId)
        .where('external_id', 'in', names)
        .execute();
    },
    async left() {
      return query
        .selectFrom('probe_journal')
        .select(['external_id as name', 'noted_at as notedAt'])
        .where('provider_id', '=', providerId)
        .execute();
    },
  };
}
