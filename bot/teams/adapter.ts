import type { Activity, TurnContext as Context, InvokeResponse, ResourceResponse } from 'botbuilder';
import type { Clock } from '../../src/clock.ts';
import { Bug, Later, Refusal } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import { createSpeech } from '../phrases/speech.ts';
import type { Outbound, OutboundActivity } from '../turn/teams-port.ts';
import type { Handler } from './handler.ts';
import { messageResponse, ok } from './invoke-response.ts';
import { BotAdapter, TurnContext } from './sdk.ts';

/** Runs a turn for an activity whose sender was verified before it came here. */
export interface Adapter {
  /** The response to an invoke; undefined for other activities. Rejects only when no answer can be sent. */
  run(activity: Readonly<Record<string, unknown>>): Promise<InvokeResponse | undefined>;
  /** Answers with the refusal where a person waits; with HTTP 503 where nobody does. */
  refuse(activity: Readonly<Record<string, unknown>>, refusal: Refusal): Promise<InvokeResponse | undefined>;
}

export interface AdapterDeps {
  readonly handle: Handler;
  readonly outbound: Outbound;
  readonly clock: Clock;
  readonly log: Log;
  /** Called with each failure that no turn could be opened for, for metrics. */
  readonly onFailed?: (error: unknown) => void;
}

/**
 * The SDK's adapter without its own ways in and out: `src/channel` verifies callers, so its token validation (with an
 * emulator path that takes any Entra token) is not loaded, and everything is sent through `outbound`, so no client of the
 * SDK is made.
 */
export function createAdapter({ handle, outbound, clock, log, onFailed }: AdapterDeps): Adapter {
  const adapter = new OutboundAdapter(outbound, log);
  return {
    async run(body) {
      const activity = body as unknown as Activity;
      const context = new TurnContext(adapter, activity);
      try {
        let response: InvokeResponse | undefined;
        await adapter.runMiddleware(context, async (revocable) => {
          response = await handle(revocable);
        });
        return response;
      } catch (error) {
        onFailed?.(error);
        return fail(context, error);
      }
    },
    async refuse(body, refusal) {
      const activity = body as unknown as Activity;
      if (!['message', 'invoke'].includes(activity.type)) return { status: 503 };
      return fail(new TurnContext(adapter, activity), refusal);
    },
  };

  async function fail(context: Context, error: unknown): Promise<InvokeResponse | undefined> {
    if (error instanceof Refusal) log.info({ event: 'turn.refused', reason: error.code }, 'refused');
    else log.error({ event: 'turn.broken', err: error }, 'bug');
    const text = errorText(context.activity, error, clock);
    const { type } = context.activity;
    // a failed invoke must be answered, or Teams shows an error; whom Teams does not name is only told so when they wrote
    if (type === 'invoke') return isNameless(error) ? ok({}) : messageResponse(text);
    if (!(error instanceof Refusal) || type === 'message')
      await context.sendActivity({ type: 'message', text });
    return undefined;
  }
}

/** What a TurnContext needs of an adapter. */
class OutboundAdapter extends BotAdapter {
  readonly #outbound: Outbound;
  readonly #log: Log;

  constructor(outbound: Outbound, log: Log) {
    super();
    this.#outbound = outbound;
    this.#log = log;
  }

  /**
   * Revokes the context when its turn ends, as the SDK does, but without a generator for each turn, which took longer than
   * everything else that the SDK does here.
   */
  override async runMiddleware(context: Context, logic: (context: Context) => Promise<void>): Promise<void> {
    const { proxy, revoke } = Proxy.revocable(context, {});
    try {
      await this.middleware.run(proxy, () => logic(proxy));
    } finally {
      revoke();
    }
  }

  /**
   * Sends short texts for a turn that is refused, such as that it comes too fast. When Teams does not take them they are
   * dropped: the turn is over, and delivering it again would not help.
   */
  override async sendActivities(
    context: Context,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const { serviceUrl, conversation, channelData } = context.activity;
    const tenantId = channelData?.tenant?.id ?? conversation.tenantId ?? '';
    const address = { serviceUrl, tenantId, conversationId: conversation.id };
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      try {
        const sent = await this.#outbound.send(address, activity as OutboundActivity, activity.replyToId);
        responses.push({ id: sent.outcome === 'sent' ? sent.id : '' });
      } catch (error) {
        if (!(error instanceof Later)) throw error;
        this.#log.warn({ event: 'words.lost', cause: error.message }, 'a few words were not brought');
        responses.push({ id: '' });
      }
    }
    return responses;
  }

  override updateActivity(): Promise<never> {
    return unsupported();
  }

  override deleteActivity(): Promise<never> {
    return unsupported();
  }

  override continueConversation(): Promise<never> {
    return unsupported();
  }
}

async function unsupported(): Promise<never> {
  throw new Bug('Messages are sent and replaced through outbound');
}

const isNameless = (error: unknown) => error instanceof Refusal && error.code === 'whoAreYou';

/** The text for a turn that could not be opened. */
function errorText({ locale, localTimezone }: Activity, error: unknown, clock: Clock): string {
  const key = error instanceof Refusal ? `refusal.${error.code}` : 'reply.bug';
  return createSpeech(locale ?? null, localTimezone ?? null, clock).say(key);
}
