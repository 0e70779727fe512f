import { toInstant } from '../src/clock.ts';
import { Later } from '../src/errors.ts';
import type { Conversations, Ledger, Notifier, Receipts } from '../src/learning/ports.ts';
import type { Log } from '../src/log.ts';
import type { Answer } from './answer.ts';
import type { Sent } from './outbound.ts';
import type { Stage, Turn } from './turn.ts';

export interface DeliverDeps {
  readonly conversations: Conversations;
  readonly receipts: Receipts;
  readonly ledger: Ledger;
  readonly notifier: Notifier;
  readonly log: Log;
}

/**
 * Brings an answer to the person: in the place of the pressed card where it can, as a new message otherwise; then
 * remembers what it showed. A new message is never repeated, so nobody reads one twice.
 */
export function createDeliver({ conversations, receipts, ledger, notifier, log }: DeliverDeps) {
  return async function deliver(
    answer: Answer,
    turn: Turn,
    stage: Stage,
    pressedMessageId?: string,
  ): Promise<void> {
    const replaced = await replacePressed(answer, stage, pressedMessageId);
    const messageId = replaced ? pressedMessageId : idOf(await stage.show(answer.card));
    await remember(answer, turn, messageId);
  };

  async function replacePressed(
    answer: Answer,
    stage: Stage,
    messageId: string | undefined,
  ): Promise<boolean> {
    if (answer.place === 'new' || messageId === undefined) return false;
    try {
      return (await stage.replace(messageId, answer.card)).outcome === 'sent';
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      log.warn({ event: 'card.notReplaced' }, error.message);
      return false;
    }
  }

  async function remember(answer: Answer, turn: Turn, messageId: string | undefined): Promise<void> {
    const { conversationId, person } = turn;
    await conversations.setContext(conversationId, person.userId, {
      question: null,
      choices: [],
      shown: [],
      touched: null,
      more: null,
      ...answer.remember,
      at: toInstant(turn.now),
    });
    if (messageId === undefined) return;
    for (const operationId of answer.awaiting) {
      await receipts.remember({
        operationId,
        conversationId,
        messageId,
        tenantId: person.tenantId,
        userId: person.userId,
      });
    }
    await catchUp(answer.awaiting);
  }

  /** Graph may have settled an operation between the answer and the note of where its receipt is. */
  async function catchUp(operationIds: readonly string[]): Promise<void> {
    const operations = await Promise.all(operationIds.map((id) => ledger.operation(id)));
    const settled = operations.filter(
      (operation) => operation !== undefined && operation.state !== 'waiting',
    );
    if (settled.length > 0) await notifier.settled(settled);
  }
}

function idOf(sent: Sent): string | undefined {
  return sent.outcome === 'sent' && sent.id !== '' ? sent.id : undefined;
}

export type Deliver = ReturnType<typeof createDeliver>;
