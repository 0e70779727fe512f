import { chunksOf } from '../../chunks.ts';
import type { Clock } from '../../clock.ts';
import type { Reach, ReachCounts } from '../../learning/ports/ports.ts';
import type { Database } from '../database/database.ts';
import { mayTryAt } from './held-back.ts';

const VALUES_AT_ONCE = 500;

/** Who can be told something, as far as is known without trying. */
export function createReach({ query }: Database, clock: Clock): Reach {
  const metAmong = (ids: readonly string[]) =>
    query
      .selectFrom('conversations')
      .select(['user_id', 'dead', mayTryAt(clock.now()).as('may_try')])
      .where('user_id', 'in', ids)
      .execute();

  async function add(counts: ReachCounts, ids: readonly string[]): Promise<ReachCounts> {
    const met = await metAmong(ids);
    const refused = await query
      .selectFrom('first_contacts')
      .select('user_id')
      .where('user_id', 'in', ids)
      .where('refused_because', 'is not', null)
      .execute();
    const known = new Set(open(met));
    const tried = new Set([...met, ...refused].map((row) => row.user_id));
    return {
      known: counts.known + known.size,
      untried: counts.untried + ids.filter((id) => !tried.has(id)).length,
      out: counts.out + [...tried].filter((id) => !known.has(id)).length,
    };
  }

  return {
    async of(userIds) {
      let counts: ReachCounts = { known: 0, untried: 0, out: 0 };
      for (const ids of chunksOf([...new Set(userIds)], VALUES_AT_ONCE)) counts = await add(counts, ids);
      return counts;
    },
    async known(userIds) {
      const known: string[] = [];
      for (const ids of chunksOf([...new Set(userIds)], VALUES_AT_ONCE))
        known.push(...open(await metAmong(ids)));
      return new Set(known);
    },
  };
}

/** Whose chats can be written to; `may_try` is true on PostgreSQL, 1 on SQLite. */
function open(
  met: readonly { readonly user_id: string; readonly dead: number; readonly may_try: unknown }[],
): readonly string[] {
  return met.filter((row) => row.dead === 0 && row.may_try).map((row) => row.user_id);
}
