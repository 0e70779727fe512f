import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { Clock } from '../../src/clock.ts';
import { Refusal } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import { createSpeech } from '../phrases/speech.ts';
import type { TakePace } from '../turn/pace.ts';
import { messageResponse, ok } from './invoke-response.ts';
import type { Strangers } from './strangers.ts';

/** Takes one kind of activity; what an invoke is answered with, undefined for all others. */
export type Receive = (activity: Activity) => Promise<InvokeResponse | undefined>;

export interface HandlerDeps {
  /** What is done with an activity, by its type; the SDK's handlers of others would trust what they are sent. */
  readonly byType: Readonly<Record<string, Receive>>;
  /** What is done with an `invoke`, by its name. */
  readonly byInvoke: Readonly<Record<string, Receive>>;
  /** Who is not let in, before anything is looked up for them. */
  readonly strangers: Strangers;
  readonly pace: TakePace;
  /** For what people who are not let in can cause as often as they like. */
  readonly countedLog: Pick<Log, 'warn'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Names of the platform, as `task/fetch`: whatever else a client sends might be somebody's text. */
const PLATFORM_NAME = /^[a-z]{1,32}\/[a-z]{1,32}$/i;

/** What an invoke is answered with; undefined for all other activities. */
export type Handler = (context: TurnContext) => Promise<InvokeResponse | undefined>;

/**
 * What Teams can send us, each kind taken to one turn and one answer. Who comes too fast is told so now and then. People of
 * organisations that are not let in are refused, once a day, and else get silence.
 */
export function createHandler(deps: HandlerDeps): Handler {
  const { byType, byInvoke, strangers, pace, clock, log, countedLog } = deps;
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
    const foreign = strangers.organisationOf(tenants);
    if (foreign !== undefined) {
      if (speaksToUs(activity) && strangers.mayAnswer(foreign, who))
        throw new Refusal(foreign === '' ? 'whoAreYou' : 'foreignTenant');
      countedLog.warn({ event: 'stranger.unanswered' }, 'people of other organisations get no answer');
      return type === 'invoke' ? ok({}) : undefined;
    }
    const going = pace(tenants[0] ?? '', who);
    if (going === 'go') return receive(activity);
    const text = createSpeech(locale ?? null, localTimezone ?? null, clock).say('refusal.tooFast');
    countedLog.warn({ event: 'pace.exceeded' }, 'too fast');
    if (type === 'invoke') return messageResponse(text);
    if (type === 'message' && going === 'tell') await context.sendActivity({ type, text });
    return undefined;
  };
}

/** Every tenant the channel names for this activity, the person's first. */
function tenantsOf({ channelData, conversation }: Activity): readonly string[] {
  return [channelData?.tenant?.id, conversation.tenantId].filter(
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
