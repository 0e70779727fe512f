import type { MigrationProgress } from './migrations/step.ts';

interface Fix {
  /** The database's own code: PostgreSQL's SQLSTATE, or SQLite's result code. */
  readonly codes: readonly unknown[];
  readonly do: string;
}

/** postgresql.org/docs/current/errcodes-appendix.html, sqlite.org/rescode.html */
const fixes: readonly Fix[] = [
  {
    codes: ['53100', 13],
    do: 'Make room on the disk of the database (docs/operations.md says how much), then start again: it goes on where it stopped.',
  },
  {
    codes: ['42501'],
    do: 'Make the user in DATABASE_URL the owner of the tables, then start again: it goes on where it stopped.',
  },
  {
    codes: ['55P03', '40P01'],
    do: 'Something holds a lock on the table for minutes: find it with "select pid, state, query from pg_stat_activity", let it end or end it, then start again: it goes on where it stopped.',
  },
];
const ELSE =
  'Nothing of this step was kept, and the version before goes on working. Look at the error below; start again to try once more, or start the version before and report it.';

/** A step of an upgrade that cannot be taken until somebody does something; `fix` says what. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed';
  readonly step: MigrationProgress;
  readonly fix: string;

  constructor(step: MigrationProgress, cause: unknown) {
    super(`The schema could not be brought up to date, at step ${step.step} of ${step.of} (${step.what})`, {
      cause,
    });
    this.step = step;
    this.fix = fixOf(cause) ?? ELSE;
  }
}

/** What to do about an error of the database that does not pass by itself; undefined for any other. */
export function fixOf(error: unknown): string | undefined {
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown };
  return fixes.find(({ codes }) => codes.includes(code) || codes.includes(errcode))?.do;
}
