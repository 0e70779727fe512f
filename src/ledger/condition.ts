import { existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sql } from 'kysely';
import type { ConversationReference } from '../learning/ports.ts';
import type { Database } from './database.ts';
import { readJson } from './json.ts';
import { migrationNames } from './migrate.ts';
import { sqlitePath } from './sqlite-path.ts';

/** Steps of the schema: those still to be taken, and those a newer version has taken. */
export interface SchemaCondition {
  readonly missing: readonly string[];
  readonly newer: readonly string[];
}

/** How far the schema is; changes nothing. A database without any step yet lacks them all. */
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

/** How conversations are reached, as they named it: each channel and address once. */
export async function conversationAddresses({
  query,
}: Database): Promise<readonly Pick<ConversationReference, 'channelId' | 'serviceUrl'>[]> {
  const rows = await query.selectFrom('conversations').select('reference').where('dead', '=', 0).execute();
  const addresses = new Map(
    rows.map(({ reference }) => {
      const { channelId, serviceUrl } = readJson<ConversationReference>(reference);
      return [`${channelId}\n${serviceUrl}`, { channelId, serviceUrl }];
    }),
  );
  return [...addresses.values()];
}
