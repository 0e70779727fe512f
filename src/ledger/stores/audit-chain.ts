import { hash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Selectable, sql, type Transaction } from 'kysely';
import { type Clock, DAY, HOUR, type Instant, SECOND, toInstant } from '../../clock.ts';
import type { Log } from '../../log.ts';
import type { Database } from '../database/database.ts';
import type { Portioning } from '../database/delete-in-portions.ts';
import { createInterval } from '../database/interval.ts';
import type { Jobs } from '../database/jobs.ts';
import { createSchedule } from '../database/schedule.ts';
import type { AuditTable, Schema } from '../database/schema.ts';
import { closeHours } from './audit-refusals.ts';

/** Lines linked per transaction: a few milliseconds. */
const AT_ONCE = 200;
/** Milliseconds between two portions, for turns and the disk. */
const PAUSE = 20;

type Line = Selectable<AuditTable>;

/** The head of the chain: the number of the last link, and its hash, which covers all links before it. */
export interface Head {
  readonly link: number;
  readonly hash: string;
}

/** The hash of a line, chained: it covers all lines before it through the previous hash. */
export function linkHash(previous: string, line: Line): string {
  const { position, at, who, what, whom, road, outcome, operation_id } = line;
  const said = [previous, position, at, who, what, whom, road, outcome, operation_id];
  return hash('sha256', JSON.stringify(said), 'base64url');
}

/** The last link, or the anchor when retention deleted all of them. */
export async function headOf(query: Database['query']): Promise<Head & { readonly position: number }> {
  const last = await query
    .selectFrom('audit_chain')
    .select(['link', 'hash', 'position'])
    .orderBy('link', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last !== undefined) return last;
  const anchor = await query.selectFrom('audit_anchor').select(['link', 'hash']).executeTakeFirstOrThrow();
  // an empty table makes SQLite count positions from 1 again
  return { ...anchor, position: 0 };
}

export interface AuditChainDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log?: Log;
  readonly jobs?: Jobs;
  /** Waits between two portions. For tests. */
  readonly pause?: () => Promise<unknown>;
  /** Polling interval in milliseconds: how soon a new line is linked. */
  readonly options?: { readonly pollMs: number };
}

/**
 * Links audit lines into a hash chain in the background, so that a turn neither pays nor waits for it. Several instances may
 * run it; one at a time works.
 */
export function createAuditChain({
  database,
  clock,
  log,
  jobs,
  pause = () => sleep(PAUSE),
  options,
}: AuditChainDeps) {
  const { soon, engine } = database;
  const schedule = createSchedule(database, clock);

  /** Lines without a link. PostgreSQL commits out of order, so a trigger lists them there. */
  async function openLines(transaction: Transaction<Schema>, after: number): Promise<readonly Line[]> {
    const lines = transaction.selectFrom('audit').selectAll().orderBy('position').limit(AT_ONCE);
    if (engine === 'sqlite') return lines.where('position', '>', after).execute();
    const open = await transaction
      .deleteFrom('audit_open')
      .where('position', 'in', (some) =>
        some.selectFrom('audit_open').select('position').orderBy('position').limit(AT_ONCE),
      )
      .returning('position')
      .execute();
    if (open.length === 0) return [];
    return lines
      .where(
        'position',
        'in',
        open.map(({ position }) => position),
      )
      .execute();
  }

  async function isBehind(): Promise<boolean> {
    if (engine === 'postgres')
      return (await soon.selectFrom('audit_open').select('position').limit(1).execute()).length > 0;
    const { position } = await headOf(soon);
    const found = await soon
      .selectFrom('audit')
      .select('position')
      .where('position', '>', position)
      .limit(1)
      .execute();
    return found.length > 0;
  }

  /** Links a portion; returns how many lines, 0 also when another instance is linking. */
  function linkSome(): Promise<number> {
    return soon.transaction().execute(async (transaction) => {
      const mine = await transaction
        .selectFrom('audit_anchor')
        .select('link')
        .$if(engine === 'postgres', (rows) => rows.forUpdate().skipLocked())
        .executeTakeFirst();
      if (mine === undefined) return 0;
      const head = await headOf(transaction);
      const lines = await openLines(transaction, head.position);
      let { link, hash } = head;
      const links = lines.map((line) => {
        hash = linkHash(hash, line);
        return [++link, line.position, hash] as const;
      });
      if (links.length > 0) await insertLinks(transaction, links);
      return links.length;
    });
  }

  /** Passes the links as one JSON parameter, so that the statement text is the same for any number. */
  async function insertLinks(transaction: Transaction<Schema>, links: readonly unknown[]): Promise<void> {
    const json = JSON.stringify(links);
    await (engine === 'sqlite'
      ? sql`insert into audit_chain (link, position, hash)
            select json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
            from json_each(${json})`
      : sql`insert into audit_chain (link, position, hash)
            select (value->>0)::integer, (value->>1)::integer, value->>2 from jsonb_array_elements(${json}::jsonb)`
    ).execute(transaction);
  }

  /** Links every unlinked line in portions; after an upgrade, all earlier ones. */
  async function link(signal?: AbortSignal): Promise<void> {
    if (!(await isBehind())) return;
    while (signal?.aborted !== true && (await linkSome()) === AT_ONCE) await pause();
  }

  /** Hourly: counted refusals of past hours become lines. Daily: the head is logged, because logs are kept elsewhere. */
  let hourly = 0;
  async function run(signal?: AbortSignal): Promise<void> {
    const now = clock.now().getTime();
    const due = Math.floor(now / HOUR) !== hourly;
    if (due) await closeHours(database, clock);
    await link(signal);
    if (due && (await schedule.claim('auditHead', DAY))) {
      const { link: last, hash } = await headOf(soon);
      // whoever rewrites the audit cannot rewrite the log
      log?.info({ event: 'audit.head', link: last, hash }, 'the audit is linked up to here');
    }
    hourly = Math.floor(now / HOUR);
  }

  return {
    run,
    ...createInterval({ name: 'auditChain', everyMs: options?.pollMs ?? 5 * SECOND, jobs }, run),
  };
}

/**
 * Deletes older lines with their links, the oldest first; returns how many. The anchor is moved first: it keeps the hash
 * that the next link builds on, and the triggers allow deleting only lines before it.
 */
export async function forgetAudit(
  { query }: Database,
  clock: Clock,
  before: Instant,
  { pause, signal }: Portioning,
): Promise<number> {
  for (let forgotten = 0; ; await pause()) {
    if (signal?.aborted) return forgotten;
    const lines = await query.transaction().execute(async (transaction) => {
      const oldest = await transaction
        .selectFrom('audit_chain')
        .leftJoin('audit', 'audit.position', 'audit_chain.position')
        .select(['audit_chain.link', 'audit_chain.hash', 'audit.at'])
        .orderBy('audit_chain.link')
        .limit(AT_ONCE)
        .execute();
      const young = oldest.findIndex(({ at }) => at !== null && at >= before);
      const gone = young === -1 ? oldest : oldest.slice(0, young);
      const [first, last] = [gone[0], gone.at(-1)];
      if (first === undefined || last === undefined) return 0;
      await transaction
        .updateTable('audit_anchor')
        .set({ link: last.link, hash: last.hash, moved_at: toInstant(clock.now()) })
        .where('link', '<', last.link)
        .execute();
      await transaction
        .deleteFrom('audit')
        .where('position', 'in', (linked) =>
          linked
            .selectFrom('audit_chain')
            .select('position')
            .where('link', '>=', first.link)
            .where('link', '<=', last.link),
        )
        .execute();
      // from the first on: PostgreSQL would read over all that is deleted and not yet vacuumed
      await transaction
        .deleteFrom('audit_chain')
        .where('link', '>=', first.link)
        .where('link', '<=', last.link)
        .execute();
      return gone.length;
    });
    forgotten += lines;
    if (lines < AT_ONCE) return forgotten;
  }
}
