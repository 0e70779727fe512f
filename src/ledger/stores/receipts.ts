import { type Clock, toInstant } from '../../clock.ts';
import type { Receipts } from '../../learning/ports/ports.ts';
import type { Database } from '../database/database.ts';

/** Which messages show the receipt of an operation. */
export function createReceipts({ query }: Database, clock: Clock): Receipts {
  return {
    async remember(receipt) {
      await query
        .insertInto('receipts')
        .values({
          operation_id: receipt.operationId,
          tenant_id: receipt.tenantId,
          user_id: receipt.userId,
          conversation_id: receipt.conversationId,
          message_id: receipt.messageId,
          shown_at: toInstant(clock.now()),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async of(operationId) {
      return query
        .selectFrom('receipts')
        .select(['operation_id as operationId', 'tenant_id as tenantId', 'user_id as userId'])
        .select(['conversation_id as conversationId', 'message_id as messageId'])
        .where('operation_id', '=', operationId)
        .orderBy('shown_at')
        .execute();
    },
  };
}
