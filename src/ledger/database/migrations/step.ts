import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';

export type Engine = Database['engine'];

/** What a step's statements run in. */
export type On = Transaction<unknown>;

/**
 * A part of a migration, done once and recorded when it is done, so that an upgrade that was killed goes on behind it. Other
 * instances work on the tables meanwhile: no step may keep a lock that they wait for while it reads or rewrites a table.
 */
export type Step =
  /** In one transaction with its record: for what takes a moment however large the tables are. */
  | { readonly kind: 'at once'; readonly name: string; readonly run: (on: On) => Promise<void> }
  /**
   * In many short transactions. Each gets what the one before it returned, at first null, and returns how far it came;
   * null when nothing is left.
   */
  | {
      readonly kind: 'in portions';
      readonly name: string;
      readonly run: (on: On, progress: string | null) => Promise<string | null>;
    }
  /** Makes the index; drops it when it has no definition. On PostgreSQL concurrently, which no transaction may. */
  | { readonly kind: 'index'; readonly name: string; readonly definition: IndexDefinition | undefined };

interface IndexDefinition {
  /** Table, columns and condition: `audit (who)`. */
  readonly on: string;
  readonly unique: boolean;
}

/** How far an upgrade is. */
export interface MigrationProgress {
  /** The step that is being taken, from 1; 0 while another instance takes them. */
  readonly step: number;
  readonly of: number;
  readonly what: string;
}

/** The steps of one migration, in order. Never edited after a release: a later migration corrects it. */
export type Migration = (engine: Engine) => readonly Step[];

/** These statements in one transaction. */
export function atOnce(name: string, statements: readonly string[]): Step {
  return {
    kind: 'at once',
    name,
    async run(on) {
      for (const statement of statements) await raw(statement).execute(on);
    },
  };
}

export function makeIndex(name: string, on: string, { unique = false } = {}): Step {
  return { kind: 'index', name, definition: { on, unique } };
}

export function dropIndex(name: string): Step {
  return { kind: 'index', name, definition: undefined };
}

/** A statement without values. */
export function raw<Row = unknown>(statement: string): RawBuilder<Row> {
  return sql.raw<Row>(statement);
}
