/** The bot as it is deployed, but for where Teams and Graph are; says each second how it is. */
import { createApp } from '../../src/app/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { serve } from '../chaos/child.ts';
import { LOOK_EVERY_MS, type Second } from './second.ts';

/** Any token that has the form of one: the simulator takes it for the application's. */
const APP_TOKEN = 'eyJhcHA.dG9rZW4.c2ln';

export interface BotOptions {
  readonly graphUrl: string;
  readonly providerId: string;
  readonly databaseFile: string;
  readonly appId: string;
  readonly tenantId: string;
  readonly metadataUrl: string;
}

await serve(async ({ graphUrl, providerId, databaseFile, appId, tenantId, metadataUrl }: BotOptions) => {
  const config = readConfig({
    ...{ HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn' },
    ...{ MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: 'of-the-stress-test' },
    ...{ MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId, ALLOWED_TENANTS: tenantId },
    ...{ GRAPH_BASE_URL: graphUrl, LEARNING_PROVIDER_ID: providerId, DATABASE_URL: `file:${databaseFile}` },
  });
  const app = createApp({
    config,
    log: createLog({ level: config.logLevel }),
    endpoints: {
      channelMetadataUrl: metadataUrl,
      isServiceUrl: (url) => new URL(url).hostname === '127.0.0.1',
      tokensFor: () => ({ token: async () => APP_TOKEN, rejected: () => undefined }),
    },
  });
  const { url } = await app.start();
  await app.synchronised();

  let delays: number[] = [];
  let looked = performance.now();
  setInterval(() => {
    const now = performance.now();
    delays.push(Math.max(0, now - looked - LOOK_EVERY_MS));
    looked = now;
  }, LOOK_EVERY_MS);
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    process.send?.({ delays, rssBytes: process.memoryUsage.rss(), cpuUs: user + system } satisfies Second);
    delays = [];
  }, 1_000);
  return { url, stop: () => app.stop() };
});
