import { type RawBuilder, sql } from 'kysely';

/** SQL: the row is of this person in this tenant. */
export const isOf = (tenantId: string, userId: string): RawBuilder<boolean> =>
  sql<boolean>`tenant_id = ${tenantId} and user_id = ${userId}`;
