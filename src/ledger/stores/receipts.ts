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
      const rows = await query
        .selectFrom('receipts')
        .selectAll()
        .where('operation_id', '=', operationId)
        .orderBy('shown_at')
        .execute();
      return rows.map((row) => ({
        operationId: row.operation_id,
        tenantId: row.tenant_id,
        userId: row.user_id,
        conversationId: row.conversation_id,
        messageId: row.message_id,
      }));
    },
  };
}
