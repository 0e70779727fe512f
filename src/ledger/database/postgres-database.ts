import { createRequire } from 'node:module';
import { Kysely, PostgresDialect, type PostgresPool, type TransactionBuilder } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { SECOND } from '../../clock.ts';
import type { Log } from '../../log.ts';
import { retriedWhenVictim, tellWhenAway } from './database-away.ts';
import type { Schema } from './schema.ts';

export interface PostgresOptions {
  /** Most connections of one instance. */
  readonly connections: number;
  /** How long a statement may run before the server cancels it, in milliseconds; 0 is for ever. */
  readonly statementMs: number;
  /** How long a connection may be silent about a statement before it is given up, in milliseconds; 0 is for ever. */
  readonly silentMs: number;
  /** How long to wait for a connection, in milliseconds. */
  readonly connectMs: number;
  readonly log: Pick<Log, 'warn'> | undefined;
}

const require = createRequire(import.meta.url);

export interface Connections {
  readonly open: number;
  readonly most: number;
  /** Statements and transactions that wait for one. */
  readonly waiting: number;
}

export interface PostgresDatabase {
  readonly query: Kysely<Schema>;
  connections(): Connections;
}

/** Kysely on a pool of connections to PostgreSQL, in which none stays that has gone silent. */
export function createPostgresDatabase(url: string, options: PostgresOptions): PostgresDatabase {
  const { connections, statementMs, silentMs, connectMs, log } = options;
  const pg = require('pg') as typeof import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    // what a connection that was lost within a transaction has locked is free again after this
    idle_in_transaction_session_timeout: 15 * SECOND,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10 * SECOND,
  });
  // a connection that breaks is replaced by the pool; without listeners, idle or in use, it would end the process
  const broke = (error: Error) =>
    log?.warn({ event: 'database.connectionLost', why: error.message, err: error }, 'reconnecting');
  pool.on('error', broke);
  pool.on('connect', (client) => {
    client.on('error', broke);
    if (silentMs > 0) endWhenSilent(client, silentMs, () => broke(new Error('The connection is silent')));
  });
  return {
    query: new RetryingKysely({
      dialect: tellWhenAway(new PostgresDialect({ pool: waitingOn(pool, connectMs) })),
    }),
    connections: () => ({ open: pool.totalCount, most: connections, waiting: pool.waitingCount }),
  };
}

/** A timer that goes off so much late, in milliseconds, does so because the process stood still. */
const STOOD_STILL_MS = 500;

/**
 * The pool, whose wait for a connection begins once more after the process stood still (suspended, or the machine overloaded):
 * its timers then go off before it reads what the server answered meanwhile, and the server seems to be away.
 */
function waitingOn(pool: Pool, connectMs: number): PostgresPool {
  return {
    async connect() {
      const since = performance.now();
      try {
        return await pool.connect();
      } catch (error) {
        if (performance.now() - since < connectMs + STOOD_STILL_MS) throw error;
        return pool.connect();
      }
    },
    end: () => pool.end(),
    options: pool.options,
  };
}

/**
 * Closes the connection when a statement has no answer after `ms`: the server's own limit is of no use when its answer
 * is lost on the way. pg's `query_timeout` fails the statement only, and the pool would hand the connection out again.
 */
function endWhenSilent(client: PoolClient, ms: number, silent: () => void): void {
  const ask = client.query.bind(client) as (...asked: unknown[]) => Promise<unknown>;
  const end = () => {
    silent();
    void client.end();
  };
  client.query = (async (...asked: unknown[]) => {
    let answered = false;
    // after a standstill the answer may be there and not be read yet: the loop reads before it comes to immediates
    const timer = setTimeout(() => setImmediate(() => answered || end()), ms);
    try {
      return await ask(...asked);
    } finally {
      answered = true;
      clearTimeout(timer);
    }
  }) as typeof client.query;
}

/** Does a transaction again that PostgreSQL ended in favour of another one. */
class RetryingKysely extends Kysely<Schema> {
  override transaction(): TransactionBuilder<Schema> {
    const builder = super.transaction();
    const once = builder.execute.bind(builder);
    builder.execute = (work) => retriedWhenVictim(() => once(work));
    return builder;
  }
}
