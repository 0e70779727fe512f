import { sql, type Transaction } from 'kysely';

/** Nothing asks the audit by person; each change wrote a page for it. */
export async function up(transaction: Transaction<unknown>): Promise<void> {
  await sql.raw('drop index audit_who').execute(transaction);
}
