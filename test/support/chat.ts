import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { SECOND } from '../../src/clock.ts';
import { type Button, buttonsOf, pressOf, textOf } from './card-reading.ts';
import type { CardJson, Connector, SentActivity } from './connector.ts';

/** What a person saw of what they said or pressed. */
export interface Answer {
  /** Of the HTTP answer; undefined when there was none. */
  readonly status: number | undefined;
  /** The cards and the text of the answer; empty when nothing came in time. */
  readonly cards: readonly CardJson[];
  readonly text: string;
  /** From sending to seeing it, in milliseconds. */
  readonly ms: number;
}

/** One person's one-to-one chat with a bot in local mode: one thing at a time. */
export interface Chat {
  readonly personId: string;
  readonly conversationId: string;
  says(text: string): Promise<Answer>;
  /** Presses the button with this title on the newest card that has it. Throws when there is none. */
  presses(title: string, inputs?: Readonly<Record<string, string>>): Promise<Answer>;
  /** The first message since this chat was made that reads so; waits for it. */
  hears(words: RegExp): Promise<Answer>;
}

export interface ChatDeps {
  /** Where the bot is now. */
  readonly botUrl: () => string;
  readonly connector: Pick<Connector, 'url' | 'sent' | 'cards'>;
  readonly tenantId: string;
  /** How long an answer is waited for, in milliseconds. */
  readonly patienceMs?: number;
}

const LOOK_EVERY = 5;

/** Makes chats of people with the bot. */
export function createChats({ botUrl, connector, tenantId, patienceMs = 30 * SECOND }: ChatDeps) {
  return (personId: string): Chat => {
    const conversationId = `a:${personId}`;
    const envelope = () => ({
      ...{ id: randomUUID(), channelId: 'msteams', serviceUrl: connector.url },
      from: { id: `29:${personId}`, aadObjectId: personId, name: 'Somebody' },
      recipient: { id: '28:coursemate', name: 'Coursemate' },
      conversation: { id: conversationId, conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
      ...{ locale: 'en-GB', localTimezone: 'Europe/London' },
    });

    async function send(activity: object): Promise<{ status: number; body: unknown } | undefined> {
      try {
        const response = await fetch(`${botUrl()}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ ...envelope(), ...activity }),
          signal: AbortSignal.timeout(patienceMs),
        });
        const text = await response.text();
        return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
      } catch {
        return undefined; // the bot is gone, or does not answer: that is what the person saw
      }
    }

    const isHere = ({ conversationId: where, activity }: SentActivity) =>
      where === conversationId && activity.type === 'message';
    const isNew = (one: SentActivity) => isHere(one) && one.method === 'POST';

    /** The first here from number `from` of all on, that reads so: a new message, or one in the place of `replaced`. */
    async function message(
      from: number,
      words = /(?:)/,
      replaced?: string,
    ): Promise<SentActivity | undefined> {
      const until = performance.now() + patienceMs;
      for (let next = from; ; await sleep(LOOK_EVERY)) {
        for (; next < connector.sent.length; next++) {
          const one = connector.sent[next];
          if (
            one !== undefined &&
            (isNew(one) || (isHere(one) && one.id === replaced)) &&
            words.test(readIn(one))
          )
            return one;
        }
        if (performance.now() > until) return undefined;
      }
    }

    const asAnswer = (
      status: number | undefined,
      found: SentActivity | undefined,
      began: number,
    ): Answer => ({
      status,
      cards: found === undefined ? [] : cardsOf(found),
      text: found === undefined ? '' : readIn(found),
      ms: performance.now() - began,
    });
    const answerFrom = async (from: number, status: number | undefined, began: number, pressed?: string) =>
      asAnswer(status, status === 200 ? await message(from, undefined, pressed) : undefined, began);
    const made = connector.sent.length;

    return {
      personId,
      conversationId,
      async says(text) {
        const [from, began] = [connector.sent.length, performance.now()];
        const answered = await send({ type: 'message', text });
        return answerFrom(from, answered?.status, began);
      },
      async presses(title, inputs = {}) {
        const [from, began] = [connector.sent.length, performance.now()];
        const shown = connector.sent.findLast(
          (one) => isHere(one) && buttonIn(one.activity.attachments?.[0]?.content, title) !== undefined,
        );
        const button = buttonIn(shown?.activity.attachments?.[0]?.content, title);
        if (button === undefined) throw new Error(`There is no button “${title}”`);
        const answered = await send(pressOf(button, inputs, shown?.id));
        const body = answered?.body as { type?: string; value?: CardJson } | undefined;
        if (body?.type === 'application/vnd.microsoft.card.adaptive' && body.value !== undefined)
          return {
            ...{ status: answered?.status, cards: [body.value], text: textOf(body.value) },
            ms: performance.now() - began,
          };
        return answerFrom(from, answered?.status, began, shown?.id);
      },
      async hears(words) {
        const began = performance.now();
        return asAnswer(undefined, await message(made, words), began);
      },
    };
  };
}

/** A file that is offered is an attachment, and no card. */
const cardsOf = ({ activity }: SentActivity) =>
  (activity.attachments ?? []).map(({ content }) => content).filter((card) => card?.type !== undefined);

function readIn(message: SentActivity): string {
  return [String(message.activity.text ?? ''), ...cardsOf(message).map(textOf)].join('\n').trim();
}

function buttonIn(card: CardJson | undefined, title: string): Button | undefined {
  return card?.type === undefined ? undefined : buttonsOf(card).find((button) => button.title === title);
}
