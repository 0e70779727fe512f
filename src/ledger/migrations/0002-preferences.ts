import { sql, type Transaction } from 'kysely';

/** What a person has chosen for themselves. */
export async function up(transaction: Transaction<unknown>): Promise<void> {
  await sql
    .raw(
      `create table preferences (
        tenant_id text not null,
        user_id text not null,
        language text,
        updated_at text not null,
        primary key (tenant_id, user_id)
      )`,
    )
    .execute(transaction);
}
