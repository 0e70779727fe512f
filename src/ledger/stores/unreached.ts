import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

const MOST_UNREACHABLE = 10_000;
const MOST_NOTICES = 2_000;
/** People looked at in one statement: some milliseconds on SQLite. */
const AT_ONCE = 500;

export interface Unreached {
  /** People who blocked or removed the bot. */
  readonly unreachable: number;
  /** Learners with a waiting notice who never met the bot, among 2,000 notices. */
  readonly neverMet: number;
  /** Those of them with whom Teams let the bot open no chat, by its code. */
  readonly notLetIn: Readonly<Record<string, number>>;
  /** Whether Teams has named an address at which chats can be opened. */
  readonly isAddressKnown: boolean;
  /** People whom Teams does not let the bot write to for now, by its code: of 10,000 people. */
  readonly heldBack: Readonly<Record<string, number>>;
}

/** Counts by index up to a limit; never scans a table. */
export async function readUnreached({ query }: Database): Promise<Unreached> {
  const { rows } = await sql<{ unreachable: number; addresses: number }>`
    select
      (select count(*) from
        (select user_id from conversations where dead = 1 limit ${sql.lit(MOST_UNREACHABLE)}) as dead) as unreachable,
      case when exists (select tenant_id from tenant_services) then 1 else 0 end as addresses`.execute(query);
  const neverMet = await sql<{ why: string | null; people: number }>`
    select why, count(*) as people from
      (select (select max(refused_because) from first_contacts where user_id = waiting.learner_id) as why from
        (select distinct learner_id from
          (select learner_id from notices order by learner_id limit ${sql.lit(MOST_NOTICES)}) as first) as waiting
        where not exists (select 1 from conversations where conversations.user_id = waiting.learner_id)) as unmet
      group by why`.execute(query);
  const held = await sql<{ why: string | null; people: number }>`
    select refused_because as why, count(*) as people from
      (select refused_because from conversations where retry_at is not null limit ${sql.lit(MOST_UNREACHABLE)}) as held
      group by refused_because`.execute(query);
  return {
    unreachable: Number(rows[0]?.unreachable ?? 0),
    neverMet: neverMet.rows.reduce((sum, { people }) => sum + Number(people), 0),
    notLetIn: Object.fromEntries(
      neverMet.rows.flatMap(({ why, people }) => (why === null ? [] : [[why, Number(people)]])),
    ),
    isAddressKnown: Number(rows[0]?.addresses ?? 0) > 0,
    heldBack: Object.fromEntries(held.rows.map(({ why, people }) => [why ?? 'other', Number(people)])),
  };
}

/** How many of the first 10,000 people that are known neither removed nor blocked the bot, nor keep it out for now. */
export async function readReachable({ query }: Database): Promise<number> {
  let reachable = 0;
  let after = { tenant: '', user: '' };
  for (let seen = 0; seen < MOST_UNREACHABLE; seen += AT_ONCE) {
    const { rows } = await sql<{ tenant: string; user: string; reachable: number }>`
      select tenant_id as tenant, user_id as "user", case when dead = 0 and retry_at is null then 1 else 0 end as reachable
      from conversations where (tenant_id, user_id) > (${after.tenant}, ${after.user})
      order by tenant_id, user_id limit ${sql.lit(AT_ONCE)}`.execute(query);
    reachable += rows.reduce((sum, one) => sum + Number(one.reachable), 0);
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last;
    await nextTurn();
  }
  return reachable;
}
