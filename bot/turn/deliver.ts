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
import type { Responder, Turn } from './turn.ts';

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
  /** Asked before the first new message; with false none is sent. */
  readonly mayPost?: (() => Promise<boolean>) | undefined;
}

/** Where the first answer came to: into the pressed card's place, into a new message, or neither. */
export type Delivered = 'replaced' | 'posted' | 'undelivered';

/**
 * Delivers answers: in the place of the pressed card where possible, as new messages otherwise, and stores what was shown. A
 * new message is never repeated, so nobody reads one twice.
 */
export function createDeliver(deps: DeliverDeps) {
  const { conversations, claimAnswer, receipts, ledger, notifier, countedLog } = deps;

  return async function deliver(
    answers: readonly Answer[],
    turn: Turn,
    responder: Responder,
    { activityId, pressedMessageId, mayPost }: Delivering = {},
  ): Promise<Delivered> {
    if (!(await begin(answers, turn, activityId))) return 'undelivered';
    let allowed: Promise<boolean> | undefined;
    const delivered: Delivered[] = [];
    for (const answer of answers) {
      const replaced =
        answer.place === 'replace' &&
        pressedMessageId !== undefined &&
        (await replacePressed(answer, responder, pressedMessageId));
      if (!replaced && mayPost !== undefined) {
        allowed ??= mayPost();
        if (!(await allowed)) {
          delivered.push('undelivered');
          continue;
        }
      }
      const messageId = replaced ? pressedMessageId : await post(answer, turn, responder);
      delivered.push(replaced ? 'replaced' : messageId === undefined ? 'undelivered' : 'posted');
      if (messageId !== undefined && answer.awaiting.length > 0)
        await orLater('receipt.notKept', () => rememberReceipts(answer, turn, messageId));
    }
    for (const { afterwards } of answers) if (afterwards !== undefined) await afterwards();
    return delivered[0] ?? 'undelivered';
  };

  /** Stores the new context together with the claim to answer; false when another instance answers. */
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

  /** The id of the new message; undefined when it has none or may not have arrived. */
  async function post(
    { card }: Answer,
    { personal, person }: Turn,
    responder: Responder,
  ): Promise<string | undefined> {
    const sent = await orLater('answer.lost', () => responder.show(card));
    if (sent?.outcome === 'unreachable' && personal)
      await orLater('reference.notBuried', () =>
        conversations.markUnreachable(person.tenantId, person.userId),
      );
    return sent && idOf(sent);
  }

  /** The result of `work`; undefined, with a line in the log, when it throws Later. */
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

  async function replacePressed({ card }: Answer, responder: Responder, messageId: string): Promise<boolean> {
    const sent = await orLater('card.notReplaced', () => responder.replace(messageId, card));
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

  /** The operation, or all of a batch, when none of it waits any more; otherwise nothing. */
  async function settledOf(id: string): Promise<readonly Operation[]> {
    const operation = await ledger.operation(id);
    const operations = operation === undefined ? await ledger.operationsOfBatch(id) : [operation];
    return operations.some(({ state }) => state === 'waiting') ? [] : operations;
  }

  /** Updates receipts whose operations Graph settled before it was stored where they are. */
  async function catchUp(operationIds: readonly string[]): Promise<void> {
    const settled = await Promise.all(operationIds.map(settledOf));
    if (settled.flat().length > 0) await notifier.settled(settled.flat());
  }
}

/** The context after several answers: all that was shown, and the last thing asked or touched. */
function contextOf(answers: readonly Answer[], now: Date): ConversationContext {
  const left = answers.map(({ remember }) => remember);
  const last = left.at(-1);
  return {
    question: last?.question ?? null,
    choices: last?.choices ?? [],
    shown: left.flatMap(({ shown }) => shown ?? []),
    touched: left.findLast(({ touched }) => touched != null)?.touched ?? null,
    more: last?.more ?? null,
    team: last?.team ?? null,
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
 * Delivers the answers to a press in a shared place to the person's one-to-one chat, unless `mayPost` says that they are there.
 * False when that chat is not known or could not be reached.
 */
export type DeliverInPrivate = (
  answers: readonly Answer[],
  turn: Turn,
  mayPost: () => Promise<boolean>,
) => Promise<boolean>;

export function createDeliverInPrivate({ toPerson, deliver, log }: DeliverInPrivateDeps): DeliverInPrivate {
  return async function deliverInPrivate(answers, turn, mayPost) {
    const responder = (await toPerson(turn.person))?.responder;
    if (responder === undefined) return false;
    if (!(await mayPost())) return true;
    const { conversationId } = responder.reference;
    let arrived = false;
    const show: Responder['show'] = async (card) => {
      const sent = await responder.show(card);
      arrived ||= sent.outcome === 'sent';
      return sent;
    };
    try {
      const there = { ...turn, conversationId, personal: true, chatUrl: null };
      await deliver(answers, there, { ...responder, show });
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
