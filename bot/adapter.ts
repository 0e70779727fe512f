import {
  type Activity,
  CloudAdapterBase,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import { Refusal } from '../src/errors.ts';
import type { Log } from '../src/log.ts';
import type { Outbound, OutboundActivity } from './outbound.ts';
import { createSpeech } from './phrases/speech.ts';

type Authentication = ConstructorParameters<typeof CloudAdapterBase>[0];
type Authenticated = Extract<Parameters<CloudAdapterBase['processActivity']>[0], object>;
type Logic = (context: TurnContext) => Promise<void>;

/** Runs a turn for an activity whose sender was verified before it came here. */
export interface Adapter {
  /** Resolves to what an invoke is answered with; undefined for other activities. Never rejects for what a turn throws. */
  run(activity: Readonly<Record<string, unknown>>, logic: Logic): Promise<InvokeResponse | undefined>;
}

/**
 * The SDK's adapter without its own doors: callers are verified by `src/channel`, so its token validation (with an
 * emulator path that takes any Entra token) is out of reach, and everything is sent through `outbound`, so it builds
 * no clients.
 */
export function createAdapter(outbound: Outbound, log: Log): Adapter {
  const adapter = new VerifiedAdapter(outbound);
  adapter.onTurnError = async (context, error) => {
    log.error({ event: 'turn.broken', err: error }, 'bug');
    await context.sendActivity(lastWords(context, error));
  };
  return adapter;
}

class VerifiedAdapter extends CloudAdapterBase {
  readonly #outbound: Outbound;

  constructor(outbound: Outbound) {
    super(closed as unknown as Authentication);
    this.#outbound = outbound;
  }

  run(activity: Readonly<Record<string, unknown>>, logic: Logic): Promise<InvokeResponse | undefined> {
    return this.processActivity(verified, activity as unknown as Activity, logic);
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      if (activity.type === 'invokeResponse') {
        responses.push(...(await super.sendActivities(context, [activity])));
        continue;
      }
      const { serviceUrl, conversation } = context.activity;
      const sent = await this.#outbound.send(
        { serviceUrl, conversationId: conversation.id },
        activity as OutboundActivity,
        activity.replyToId,
      );
      responses.push({ id: sent.outcome === 'sent' ? sent.id : '' });
    }
    return responses;
  }
}

/** What the SDK wants to hold during a turn and nobody uses. */
const unused = Object.freeze({});
const identity = Object.freeze({ claims: [], isAuthenticated: true, getClaimValue: () => null });

const verified = {
  audience: 'https://api.botframework.com',
  claimsIdentity: identity,
  connectorFactory: { create: async () => unused },
} as unknown as Authenticated;

const closed = {
  authenticateRequest: refuse,
  authenticateStreamingRequest: refuse,
  createConnectorFactory: refuse,
  createUserTokenClient: async () => unused,
};

async function refuse(): Promise<never> {
  throw new Error('Callers are verified before the adapter');
}

/** Plain words for a turn that could not even be opened; a failed invoke must be answered, or Teams shows an error. */
function lastWords(context: TurnContext, error: Error) {
  const { locale, localTimezone, type } = context.activity;
  const speech = createSpeech(locale ?? null, localTimezone ?? null, { now: () => new Date() });
  const key = error instanceof Refusal ? `refusal.${error.code}` : 'reply.bug';
  const text = speech.say(key);
  if (type !== 'invoke') return { type: 'message', text };
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
  return { type: 'invokeResponse', value: { status: 200, body } };
}
