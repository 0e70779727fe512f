import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { Refusal } from '../src/errors.ts';
import type { Log } from '../src/log.ts';
import { createSpeech } from './phrases/speech.ts';

/** The Azure Bot registration, in the names the SDK reads; undefined in local mode, where channels are not verified. */
export interface BotIdentity {
  readonly MicrosoftAppType: string;
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppTenantId: string;
  readonly MicrosoftAppPassword?: string;
  readonly CertificateThumbprint?: string;
  readonly CertificatePrivateKey?: string;
}

/** The SDK's adapter: verifies the channel and runs turns. What fails outside our own boundary ends here. */
export function createAdapter(identity: BotIdentity | undefined, log: Log): CloudAdapter {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    (identity ?? {}) as unknown as Record<string, string>,
  );
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = async (context, error) => {
    log.error({ event: 'turn.broken', err: error }, 'bug');
    await context.sendActivity(lastWords(context, error));
  };
  return adapter;
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
