import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

/** Connections to PostgreSQL. */
export interface ConnectionRoom {
  /** Allowed at once to users who are no superusers, on the whole server. */
  readonly allowed: number;
  /** Taken now by other databases of the server. */
  readonly others: number;
}

/** How many connections there may be. `reserved_connections` is there from PostgreSQL 16 on. */
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
