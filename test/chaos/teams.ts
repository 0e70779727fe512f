import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { SECOND } from '../../src/clock.ts';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import type { Person } from '../../src/simulator/organisation/organisation.ts';
import { type Button, pressOf, textOf } from '../support/card-reading.ts';
import type { CardJson } from '../support/connector.ts';
import type { Said } from './connector.ts';

/** A card and the message that it stands in. */
export interface Shown {
  readonly card: CardJson;
  readonly messageId: string | undefined;
  readonly text: string;
}

/** What came of an activity: the card that answers it, or nothing that anybody saw. */
export type Heard = Shown | undefined;

/** Teams: brings activities to one of the bots, again and again until one answers, and now and then twice. */
export interface Teams {
  says(person: Person, text: string): Promise<Heard>;
  presses(
    person: Person,
    on: Shown,
    button: Button,
    inputs?: Readonly<Record<string, string>>,
  ): Promise<Heard>;
  /** To be called with everything the connector heard. */
  heard(said: Said): void;
  /** Messages that answered something already answered. */
  sentTwice(): number;
  /** Activities that a bot took and nobody answered. */
  unanswered(): number;
  redelivered(): number;
  /** The cards as they stand now in every conversation. */
  cards(): readonly CardJson[];
}

export interface TeamsDeps {
  /** Addresses of the bots that run now, never empty for long. */
  readonly bots: () => readonly string[];
  readonly connectorUrl: () => string;
  readonly random: () => number;
  readonly now: () => Date;
}

const { tenant } = contoso();
const TRIES = 30;
/** A turn that takes longer is answered by a message of its own. */
const ANSWER_WITHIN = 12 * SECOND;
const TWICE = 0.08;

export function createTeams({ bots, connectorUrl, random, now }: TeamsDeps): Teams {
  const answers = new Map<string, Said[]>();
  const shown = new Map<string, CardJson>();
  /** What has stood in each message, oldest first. */
  const stood = new Map<string, string[]>();
  let unanswered = 0;
  let redelivered = 0;
  let sentTwice = 0;

  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];

  function envelope({ id, displayName }: Person) {
    return {
      channelId: 'msteams',
      serviceUrl: connectorUrl(),
      from: { id: `29:${id}`, name: displayName, aadObjectId: id },
      recipient: { id: '28:coursemate', name: 'Coursemate' },
      conversation: { id: `a:${id}`, conversationType: 'personal', tenantId: tenant.id },
      channelData: { tenant: { id: tenant.id } },
      locale: 'en-GB',
      localTimezone: 'Europe/London',
    };
  }

  /** One delivery to one bot; undefined when it died over it or said that it failed. */
  async function attempt(
    activity: Readonly<Record<string, unknown>>,
  ): Promise<{ body: unknown } | undefined> {
    const bot = pick(bots());
    if (bot === undefined) return undefined;
    try {
      const response = await fetch(`${bot}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ timestamp: now().toISOString(), ...activity }),
        signal: AbortSignal.timeout(15 * SECOND),
      });
      const text = await response.text();
      return response.ok ? { body: text === '' ? undefined : JSON.parse(text) } : undefined;
    } catch {
      return undefined; // a bot that was killed: Teams tries again
    }
  }

  /** Delivers until somebody answers; `ids` grows with every id it went under. */
  async function deliver(
    activity: Readonly<Record<string, unknown>>,
    ids: string[],
  ): Promise<{ body: unknown } | undefined> {
    const newId = () => {
      const id = randomUUID();
      ids.push(id);
      return id;
    };
    let id = newId();
    // only a press can come under another id: a message that did would be another message
    const another = () => (activity.type === 'invoke' && random() < 0.5 ? newId() : id);
    for (let tries = 0; tries < TRIES; tries++) {
      const twice = random() < TWICE;
      if (twice || tries > 0) redelivered++;
      const deliveries = [
        attempt({ ...activity, id }),
        ...(twice ? [attempt({ ...activity, id: another() })] : []),
      ];
      const results = await Promise.all(deliveries);
      const answered = results.find((result) => result !== undefined);
      if (answered !== undefined) return answered;
      await sleep(100 + random() * 400);
      id = another();
    }
    return undefined;
  }

  const messagesFor = (ids: readonly string[]) => ids.flatMap((id) => answers.get(id) ?? []);

  async function eventually<T>(look: () => T | undefined): Promise<T | undefined> {
    for (const until = Date.now() + ANSWER_WITHIN; Date.now() < until; ) {
      const found = look();
      if (found !== undefined) return found;
      await sleep(20);
    }
    unanswered++;
    return undefined;
  }

  async function settle(ids: readonly string[]): Promise<void> {
    // what comes twice comes soon after
    await sleep(30);
    sentTwice += Math.max(0, messagesFor(ids).length - 1);
    for (const id of ids) answers.delete(id);
  }

  function inMessage({ messageId, activity }: Said): Heard {
    const card = cardOf(activity);
    return card && { card, messageId, text: textOf(card) };
  }

  return {
    async says(person, text) {
      const ids: string[] = [];
      const delivered = await deliver({ ...envelope(person), type: 'message', text }, ids);
      const said = delivered === undefined ? undefined : await eventually(() => messagesFor(ids).at(0));
      await settle(ids);
      return said && inMessage(said);
    },

    async presses(person, on, button, inputs = {}) {
      const ids: string[] = [];
      const before = new Set([changeIn(on.text), ...(stood.get(on.messageId ?? '') ?? []).map(changeIn)]);
      const seen = stood.get(on.messageId ?? '')?.length ?? 0;
      const press = pressOf(button, inputs, on.messageId);
      const delivered = await deliver({ ...envelope(person), ...press }, ids);
      const body = delivered?.body as { type?: string; value?: unknown } | undefined;
      const answered = body?.type === 'application/vnd.microsoft.card.adaptive';
      const card = answered ? (body.value as CardJson) : undefined;
      if (card !== undefined && on.messageId !== undefined) stand(on.messageId, card);
      const heard =
        card !== undefined
          ? { card, messageId: on.messageId, text: textOf(card) }
          : delivered && (await eventually(() => laterAnswer(ids, on.messageId, seen, before)));
      await settle(ids);
      return heard;
    },

    heard(said) {
      const card = cardOf(said.activity);
      if (card === undefined) return;
      stand(said.messageId, card);
      if (said.method === 'POST' && said.replyToId !== undefined)
        answers.set(said.replyToId, [...(answers.get(said.replyToId) ?? []), said]);
    },

    sentTwice: () => sentTwice,
    unanswered: () => unanswered,
    redelivered: () => redelivered,
    cards: () => [...shown.values()],
  };

  function stand(messageId: string, card: CardJson): void {
    shown.set(messageId, card);
    stood.set(messageId, [...(stood.get(messageId) ?? []), textOf(card)]);
  }

  /**
   * A press that took long is answered in its card's place, or below. Meanwhile a receipt that stood there before may
   * have been updated: that is no answer.
   */
  function laterAnswer(
    ids: readonly string[],
    messageId: string | undefined,
    seen: number,
    before: ReadonlySet<string | undefined>,
  ): Heard {
    const [message] = messagesFor(ids);
    if (message !== undefined) return inMessage(message);
    const card = messageId === undefined ? undefined : shown.get(messageId);
    const texts = stood.get(messageId ?? '') ?? [];
    if (card === undefined || texts.length <= seen) return undefined;
    const change = changeIn(textOf(card));
    if (change !== undefined && before.has(change)) return undefined;
    return { card, messageId, text: textOf(card) };
  }
}

/** What a receipt says has changed: `20% done → 50% done`. */
function changeIn(text: string): string | undefined {
  return /^.+ → .+$/m.exec(text)?.[0];
}

function cardOf(activity: Record<string, unknown>): CardJson | undefined {
  const attachments = activity.attachments as { content: CardJson }[] | undefined;
  return attachments?.[0]?.content;
}
