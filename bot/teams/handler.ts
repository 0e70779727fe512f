import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { Clock } from '../../src/clock.ts';
import { Refusal } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import { createSpeech } from '../phrases/speech.ts';
import type { RateLimit } from '../turn/rate-limit.ts';
import type { ForeignTenants } from './foreign-tenants.ts';
import { messageResponse, ok } from './invoke-response.ts';

/** Handles one kind of activity; resolves to the response to an invoke, undefined for all others. */
export type Receive = (activity: Activity) => Promise<InvokeResponse | undefined>;

export interface HandlerDeps {
  /** By the type of the activity. Other types get no answer: the SDK's handlers would trust what they are sent. */
  readonly byType: Readonly<Record<string, Receive>>;
  /** By the name of an `invoke`. */
  readonly byInvoke: Readonly<Record<string, Receive>>;
  /** Who is refused before anything is looked up for them. */
  readonly foreignTenants: ForeignTenants;
  readonly rateLimit: RateLimit;
  readonly countedLog: Pick<Log, 'warn'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Names of the platform, such as `task/fetch`; anything else may be a person's text and is not logged. */
const PLATFORM_NAME = /^[a-z]{1,32}\/[a-z]{1,32}$/i;

export type Handler = (context: TurnContext) => Promise<InvokeResponse | undefined>;

/**
 * Routes each kind of activity to its receiver. Whoever exceeds the rate limit is told so now and then. People of tenants
 * that are not allowed are refused once a day and get no answer otherwise.
 */
export function createHandler(deps: HandlerDeps): Handler {
  const { byType, byInvoke, foreignTenants, rateLimit, clock, log, countedLog } = deps;
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
    const { type, from, locale, localTimezone } = activity;
    const tenants = tenantsOf(activity);
    const who = from.aadObjectId ?? from.id;
    const foreign = foreignTenants.organisationOf(tenants);
    if (foreign !== undefined) {
      if (speaksToUs(activity) && foreignTenants.mayAnswer(foreign, who))
        throw new Refusal(foreign === '' ? 'whoAreYou' : 'foreignTenant');
      countedLog.warn({ event: 'stranger.unanswered' }, 'people of other organisations get no answer');
      return type === 'invoke' ? ok({}) : undefined;
    }
    const going = rateLimit(tenants[0] ?? '', who);
    if (going === 'go') return receive(activity);
    const text = createSpeech(locale ?? null, localTimezone ?? null, clock).say('refusal.tooFast');
    countedLog.warn({ event: 'rateLimit.exceeded' }, 'too fast');
    if (type === 'invoke') return messageResponse(text);
    if (type === 'message' && going === 'tell') await context.sendActivity({ type, text });
    return undefined;
  };
}

/**
 * Every tenant that the channel names for this activity, the person's first. In a shared channel the conversation's is that of
 * the team which hosts it, and a sender of another organisation has one of their own (microsoft/Agents#179).
 */
function tenantsOf({ channelData, conversation, from }: Activity): readonly string[] {
  const { tenantId } = from as { readonly tenantId?: unknown };
  return [channelData?.tenant?.id, tenantId, conversation.tenantId].filter(
    (tenant) => typeof tenant === 'string' && tenant !== '',
  );
}

/** Written or pressed by a person, who waits for an answer. */
function speaksToUs({ type, name }: Activity): boolean {
  return type === 'message' || name === 'adaptiveCard/action';
}

function own(table: Readonly<Record<string, Receive>>, name: string | undefined): Receive | undefined {
  return name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
