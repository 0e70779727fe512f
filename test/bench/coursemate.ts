/** The bot as it is started by `npm start`, in local mode. */
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { serve } from './part.ts';

export interface CoursemateOptions {
  readonly graphUrl: string;
  readonly providerId: string;
  readonly databaseFile: string;
}

await serve(async ({ graphUrl, providerId, databaseFile }: CoursemateOptions) => {
  const config = readConfig({
    COURSEMATE_LOCAL: 'true',
    PORT: '0',
    GRAPH_BASE_URL: graphUrl,
    LEARNING_PROVIDER_ID: providerId,
    DATABASE_URL: `file:${databaseFile}`,
    LOG_LEVEL: 'error',
  });
  const app = createApp({ config, log: createLog({ level: config.logLevel }) });
  const { url } = await app.start();
  await app.synchronised();
  return { url, stop: () => app.stop() };
});
