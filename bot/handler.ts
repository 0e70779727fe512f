import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { Clock } from '../src/clock.ts';
import type { Log } from '../src/log.ts';
import { messageResponse, ok } from './invoke-response.ts';
import type { TakePace } from './pace.ts';
import { createSpeech } from './phrases/speech.ts';
import type { Receive } from './receive/receive.ts';

export interface HandlerDeps {
  /** What is done with an activity, by its type; the SDK's handlers of others would trust what they are sent. */
  readonly byType: Readonly<Record<string, Receive>>;
  /** What is done with an `invoke`, by its name. */
  readonly byInvoke: Readonly<Record<string, Receive>>;
  readonly pace: TakePace;
  readonly clock: Clock;
  readonly log: Log;
}

/** Names of the platform, as `task/fetch`: whatever else a client sends might be somebody's text. */
const PLATFORM_NAME = /^[a-z]{1,32}\/[a-z]{1,32}$/i;

/** What an invoke is answered with; undefined for all other activities. */
export type Handler = (context: TurnContext) => Promise<InvokeResponse | undefined>;

/** What Teams can send us, each kind taken to one turn and one answer. Who comes too fast is told so now and then. */
export function createHandler({ byType, byInvoke, pace, clock, log }: HandlerDeps): Handler {
  const unknownInvoke: Receive = async ({ name }) => {
    const invoke = PLATFORM_NAME.test(name ?? '') ? name : 'of another form';
    log.info({ event: 'invoke.unknown', invoke }, 'unknown invoke');
    return ok({});
  };

  const receiverOf = (type: string, name: string | undefined): Receive | undefined =>
    type === 'invoke' ? (own(byInvoke, name) ?? unknownInvoke) : own(byType, type);

  return async function handle(context) {
    const { activity } = context;
    const receive = receiverOf(activity.type, activity.name);
    if (receive === undefined) return undefined;
    const { type, from, conversation, channelData, locale, localTimezone } = activity;
    const tenant = channelData?.tenant?.id ?? conversation.tenantId ?? '';
    const going = pace(tenant, from.aadObjectId ?? from.id);
    if (going === 'go') return receive(activity);
    const text = createSpeech(locale ?? null, localTimezone ?? null, clock).say('refusal.tooFast');
    log.warn({ event: 'pace.exceeded' }, 'too fast');
    if (type === 'invoke') return messageResponse(text);
    if (type === 'message' && going === 'tell') await context.sendActivity({ type, text });
    return undefined;
  };
}

function own(table: Readonly<Record<string, Receive>>, name: string | undefined): Receive | undefined {
  return name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
