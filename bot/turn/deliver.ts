import { toInstant } from '../../src/clock.ts';
import { Later } from '../../src/errors.ts';
import type {
  ConversationContext,
  Conversations,
  Ledger,
  Notifier,
  Operation,
  Receipts,
} from '../../src/learning/ports/ports.ts';
import type { Log } from '../../src/log.ts';
import type { Answer } from './answer.ts';
import type { ClaimAnswer } from './claim-answer.ts';
import type { Sent } from './teams-port.ts';
import type { ToPerson } from './to-person.ts';
import type { Stage, Turn } from './turn.ts';

export interface DeliverDeps {
  readonly conversations: Conversations;
  readonly claimAnswer: ClaimAnswer;
  readonly receipts: Receipts;
  readonly ledger: Ledger;
  readonly notifier: Notifier;
  readonly countedLog: Pick<Log, 'warn'>;
}

export interface Delivering {
  /** The activity that is answered once as a whole: for what is only answered by messages. */
  readonly activityId?: string | undefined;
  readonly pressedMessageId?: string | undefined;
  /** Asked before the first new message; with false nobody is told anything new. */
  readonly mayPost?: (() => Promise<boolean>) | undefined;
}

/**
 * Brings answers to the person: one in the place of the pressed card where it can be, new messages otherwise; then
 * remembers what was shown. A new message is never repeated, so nobody reads one twice.
 */
export function createDeliver(deps: DeliverDeps) {
  const { conversations, claimAnswer, receipts, ledger, notifier, countedLog } = deps;

  return async function deliver(
    answers: readonly Answer[],
    turn: Turn,
    stage: Stage,
    { activityId, pressedMessageId, mayPost }: Delivering = {},
  ): Promise<void> {
    if (!(await begin(answers, turn, activityId))) return;
    let allowed: Promise<boolean> | undefined;
    for (const answer of answers) {
      const replaced =
        answer.place === 'replace' &&
        pressedMessageId !== undefined &&
        (await replacePressed(answer, stage, pressedMessageId));
      if (!replaced && mayPost !== undefined) {
        allowed ??= mayPost();
        if (!(await allowed)) continue;
      }
      const messageId = replaced ? pressedMessageId : await post(answer, turn, stage);
      if (messageId !== undefined && answer.awaiting.length > 0)
        await orLater('receipt.notKept', () => rememberReceipts(answer, turn, messageId));
    }
    for (const { afterwards } of answers) if (afterwards !== undefined) await afterwards();
  };

  /** Keeps what the answers leave behind, together with the right to give them; false when somebody else gives them. */
  async function begin(
    answers: readonly Answer[],
    { conversationId, person, now }: Turn,
    activityId: string | undefined,
  ): Promise<boolean> {
    const { userId } = person;
    const context = contextOf(answers, now);
    if (activityId !== undefined)
      return claimAnswer(conversationId, activityId, { leaves: { userId, context } });
    await orLater('context.notKept', () => conversations.setContext(conversationId, userId, context));
    return true;
  }

  /** The id of the new message; undefined when it has none, or when nobody knows whether it arrived. */
  async function post(
    { card }: Answer,
    { personal, person }: Turn,
    stage: Stage,
  ): Promise<string | undefined> {
    const sent = await orLater('answer.lost', () => stage.show(card));
    if (sent?.outcome === 'unreachable' && personal)
      await orLater('reference.notBuried', () =>
        conversations.markUnreachable(person.tenantId, person.userId),
      );
    return sent && idOf(sent);
  }

  /** What `work` comes to; undefined, and a line in the log, when that cannot be had now. */
  async function orLater<T>(event: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      const why = `${event}: ${error.message}`;
      countedLog.warn({ event, why, err: error }, 'an answer was not brought as it should be');
      return undefined;
    }
  }

  async function replacePressed({ card }: Answer, stage: Stage, messageId: string): Promise<boolean> {
    const sent = await orLater('card.notReplaced', () => stage.replace(messageId, card));
    return sent?.outcome === 'sent';
  }

  async function rememberReceipts(
    { awaiting }: Answer,
    { person, conversationId }: Turn,
    messageId: string,
  ): Promise<void> {
    const { tenantId, userId } = person;
    for (const operationId of awaiting) {
      await receipts.remember({ operationId, conversationId, messageId, tenantId, userId });
    }
    await catchUp(awaiting);
  }

  /** The operation when it has ended; of a batch all, once none waits: until then the outbox tells of each part. */
  async function settledOf(id: string): Promise<readonly Operation[]> {
    const operation = await ledger.operation(id);
    const operations = operation === undefined ? await ledger.operationsOfBatch(id) : [operation];
    return operations.some(({ state }) => state === 'waiting') ? [] : operations;
  }

  /** Graph may have settled an operation between the answer and the note of where its receipt is. */
  async function catchUp(operationIds: readonly string[]): Promise<void> {
    const settled = await Promise.all(operationIds.map(settledOf));
    if (settled.flat().length > 0) await notifier.settled(settled.flat());
  }
}

/** What several answers leave behind: all that was shown, and the last thing asked or touched. */
function contextOf(answers: readonly Answer[], now: Date): ConversationContext {
  const left = answers.map(({ remember }) => remember);
  const last = left.at(-1);
  return {
    question: last?.question ?? null,
    choices: last?.choices ?? [],
    shown: left.flatMap(({ shown }) => shown ?? []),
    touched: left.findLast(({ touched }) => touched != null)?.touched ?? null,
    more: last?.more ?? null,
    at: toInstant(now),
  };
}

function idOf(sent: Sent): string | undefined {
  return sent.outcome === 'sent' && sent.id !== '' ? sent.id : undefined;
}

export type Deliver = ReturnType<typeof createDeliver>;

export interface DeliverInPrivateDeps {
  readonly toPerson: ToPerson;
  readonly deliver: Deliver;
  readonly log: Log;
}

/**
 * Brings answers to something pressed in a shared place to the person's one-to-one chat. False when that chat is not
 * known or did not take them.
 */
export function createDeliverInPrivate({ toPerson, deliver, log }: DeliverInPrivateDeps) {
  return async function deliverInPrivate(answers: readonly Answer[], turn: Turn): Promise<boolean> {
    const stage = (await toPerson(turn.person))?.stage;
    if (stage === undefined) return false;
    const { conversationId } = stage.reference;
    let arrived = false;
    const show: Stage['show'] = async (card) => {
      const sent = await stage.show(card);
      arrived ||= sent.outcome === 'sent';
      return sent;
    };
    try {
      const there = { ...turn, conversationId, personal: true, chatUrl: null };
      await deliver(answers, there, { ...stage, show });
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      log.warn(
        { event: 'private.notSent', cause: error.message },
        'an answer did not reach the one-to-one chat',
      );
    }
    return arrived;
  };
}
