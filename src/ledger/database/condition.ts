import { existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setImmediate as nextRound } from 'node:timers/promises';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ConversationReference } from '../../learning/ports/ports.ts';
import type { Database } from './database.ts';
import { readJson } from './json.ts';
import { migrationNames } from './migrate.ts';
import type { Schema } from './schema.ts';
import { sqlitePath } from './sqlite-path.ts';

/** Migrations of the schema: missing ones, and those of a newer version. */
export interface SchemaCondition {
  readonly missing: readonly string[];
  readonly newer: readonly string[];
}

/** Compares the schema with this version; read-only. A new database lacks all migrations. */
export async function schemaCondition({ query }: Pick<Database, 'query'>): Promise<SchemaCondition> {
  const tables = await query.introspection.getTables();
  const done = tables.some(({ name }) => name === 'migrations')
    ? (await sql<{ name: string }>`select name from migrations`.execute(query)).rows.map(({ name }) => name)
    : [];
  return {
    missing: migrationNames.filter((name) => !done.includes(name)),
    newer: done.filter((name) => !migrationNames.includes(name)),
  };
}

/** Number of the newest migration applied; 0 before the first. */
export async function schemaVersion({ query }: Pick<Database, 'query'>): Promise<number> {
  const { rows } = await sql<{ newest: string | null }>`select max(name) as newest from migrations`.execute(
    query,
  );
  return Number.parseInt(rows[0]?.newest ?? '0', 10);
}

/** The file of a `file:…` address: undefined in memory or for another engine. */
export function databaseFile(url: string): string | undefined {
  if (!url.startsWith('file:')) return undefined;
  const path = sqlitePath(url);
  return path === ':memory:' ? undefined : resolve(path);
}

/** Bytes free for a database file, asked of the nearest folder that exists. */
export function freeBytes(file: string): number {
  let folder = dirname(file);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

const AT_ONCE = 200;

type ChannelAddress = Pick<ConversationReference, 'channelId' | 'serviceUrl'>;

/** Channels and service addresses of stored conversations, each once. */
export async function conversationAddresses({ query }: Database): Promise<readonly ChannelAddress[]> {
  const addresses = new Map<string, ChannelAddress>();
  for (let after: { tenant_id: string; user_id: string } | undefined; ; ) {
    const beyond = after && sql<boolean>`(tenant_id, user_id) > (${after.tenant_id}, ${after.user_id})`;
    const rows = await query
      .selectFrom('conversations')
      .select(['tenant_id', 'user_id', 'reference', 'dead'])
      .$if(beyond !== undefined, (more) => more.where(beyond as RawBuilder<boolean>))
      .orderBy('tenant_id')
      .orderBy('user_id')
      .limit(AT_ONCE)
      .execute();
    for (const { reference, dead } of rows) {
      const { channelId, serviceUrl } = readJson<ConversationReference>(reference);
      if (dead === 0) addresses.set(`${channelId}\n${serviceUrl}`, { channelId, serviceUrl });
    }
    after = rows.at(-1);
    if (after === undefined || rows.length < AT_ONCE) return [...addresses.values()];
    // let turns run between portions
    await nextRound();
  }
}

export interface ConnectionRoom {
  /** Limit for users who are not superusers, on the whole server. */
  readonly allowed: number;
  /** Currently used by other databases of the server. */
  readonly others: number;
}

/** How many connections are allowed. `reserved_connections` exists from PostgreSQL 16. */
export async function connectionRoom(query: Kysely<Schema>): Promise<ConnectionRoom> {
  const { rows } = await sql<{ allowed: string; others: string }>`select
    (select setting::integer from pg_settings where name = 'max_connections')
      - (select sum(setting::integer) from pg_settings
          where name in ('superuser_reserved_connections', 'reserved_connections')) as allowed,
    (select count(*) from pg_stat_activity
      where backend_type = 'client backend' and datname is distinct from current_database()) as others`.execute(
    query,
  );
  const [{ allowed, others } = { allowed: 0, others: 0 }] = rows;
  return { allowed: Number(allowed), others: Number(others) };
}
