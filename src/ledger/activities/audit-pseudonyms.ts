import { sql } from 'kysely';
import { createCache } from '../../cache.ts';
import { type Clock, DAY } from '../../clock.ts';
import type { Database } from '../database/database.ts';
import type { Portioning } from '../database/delete-in-portions.ts';
import { pseudonymWith } from '../database/pseudonym.ts';

/** Cached people per process: repeated actions of one person cost no statement. */
const REMEMBERED = 20_000;
/** Cache lifetime: a person who was forgotten and returns can be resolved again after this long at most. */
const BELIEVED = DAY;

/** Pseudonyms of people in the audit, and back again while the ledger knows the person. */
export interface AuditPseudonyms {
  of(userId: string): Promise<string>;
  /** The same, stored so that `whose` can resolve it. */
  keep(userId: string): Promise<string>;
  /** People by their pseudonyms; people who were forgotten are left out. */
  whose(pseudonyms: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Pseudonyms keyed with this ledger's secret, which is read once. */
export function createAuditPseudonyms({ query, soon }: Database, clock: Clock): AuditPseudonyms {
  let secret: Promise<string> | undefined;
  const kept = createCache<string>({ most: REMEMBERED, keepMs: BELIEVED, clock });

  async function of(userId: string): Promise<string> {
    secret ??= query
      .selectFrom('audit_keys')
      .select('secret')
      .executeTakeFirstOrThrow()
      .then((row) => row.secret);
    const key = await secret.catch((error: unknown) => {
      secret = undefined;
      throw error;
    });
    return pseudonymWith(key, userId);
  }

  return {
    of,

    async keep(userId) {
      const known = kept.peek(userId);
      if (known !== undefined) return known;
      const pseudonym = await of(userId);
      await soon
        .insertInto('audit_people')
        .values({ pseudonym, user_id: userId })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      kept.put(userId, pseudonym);
      return pseudonym;
    },

    async whose(pseudonyms) {
      if (pseudonyms.length === 0) return new Map();
      const rows = await query
        .selectFrom('audit_people')
        .selectAll()
        .where('pseudonym', 'in', [...new Set(pseudonyms)])
        .execute();
      return new Map(rows.map(({ pseudonym, user_id }) => [pseudonym, user_id]));
    },
  };
}

const LOOKED_AT_ONCE = 500;

/** Deletes pseudonym mappings of people the ledger holds nothing else about. Returns how many. */
export async function forgetStrangers({ query }: Database, { pause, signal }: Portioning): Promise<number> {
  let forgotten = 0;
  for (let after = ''; ; await pause()) {
    if (signal?.aborted) return forgotten;
    const rows = await query
      .selectFrom('audit_people')
      .select('pseudonym')
      .where('pseudonym', '>', after)
      .orderBy('pseudonym')
      .limit(LOOKED_AT_ONCE)
      .execute();
    const last = rows.at(-1)?.pseudonym;
    if (last === undefined) return forgotten;
    const { numAffectedRows } = await sql`
      delete from audit_people where pseudonym > ${after} and pseudonym <= ${last}
        and not exists (select 1 from activities where learner_id = audit_people.user_id)
        and not exists (select 1 from operations where actor_id = audit_people.user_id)
        and not exists (select 1 from conversations where user_id = audit_people.user_id)`.execute(query);
    forgotten += Number(numAffectedRows);
    if (rows.length < LOOKED_AT_ONCE) return forgotten;
    after = last;
  }
}
