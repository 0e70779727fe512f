/** The bot as `npm start` starts it, in local mode, or verifying its callers against keys of the bench's own. */
import { noLimits } from '../../bot/teams/sending-limits.ts';
import { type AppOptions, createApp } from '../../src/app/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { serve } from './part.ts';

/** Any token that has the form of one: the simulator takes it for the application's. */
const APP_TOKEN = 'eyJhcHA.dG9rZW4.c2ln';

export interface CoursemateOptions {
  readonly graphUrl: string;
  readonly providerId: string | undefined;
  readonly databaseUrl: string;
  /** Verifies callers: the application's id, and where the channel's keys are. */
  readonly verifies?: { readonly appId: string; readonly tenantId: string; readonly metadataUrl: string };
  /** False: is up before the courses and activities have been read. */
  readonly synchronised?: boolean;
}

await serve(async ({ graphUrl, providerId, databaseUrl, verifies, synchronised }: CoursemateOptions) => {
  // SQLite's start does not load pg
  const asked = databaseUrl.startsWith('postgres')
    ? (await import('./count-postgres.ts')).countPostgres()
    : undefined;
  const registration = verifies && {
    HOST: '127.0.0.1',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: verifies.appId,
    MicrosoftAppTenantId: verifies.tenantId,
    MicrosoftAppPassword: 'of-the-bench',
    PERSON_TURNS_PER_MINUTE: '100000',
    TENANT_TURNS_PER_MINUTE: '1000000',
  };
  const config = readConfig({
    ...(registration ?? { COURSEMATE_LOCAL: 'true' }),
    PORT: '0',
    GRAPH_BASE_URL: graphUrl,
    LEARNING_PROVIDER_ID: providerId,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'error',
  });
  const outside: AppOptions['endpoints'] = verifies && {
    channelMetadataUrl: verifies.metadataUrl,
    isServiceUrl: (url) => new URL(url).hostname === '127.0.0.1',
    tokensFor: () => ({ token: async () => APP_TOKEN, rejected: () => undefined }),
    // the cost of a turn is measured, not the pace that Teams takes
    sendingLimits: noLimits,
  };
  const app = createApp({
    config,
    log: createLog({ level: config.logLevel }),
    ...(outside === undefined ? {} : { endpoints: outside }),
  });
  const { url } = await app.start();
  if (synchronised !== false) await app.synchronised();
  return { url, stop: () => app.stop(), synchronised: () => app.synchronised(), ...(asked && { asked }) };
});
