/** One bot of several: the whole of it, in local mode, with a fast clock and waits that are shorter by as much. */
import { createApp } from '../../src/app/app.ts';
import { SECOND } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { serve } from './child.ts';
import { createFastClock, type Tempo } from './fast-clock.ts';
import { watchStandstill } from './standstill.ts';

export interface BotOptions extends Tempo {
  readonly graphUrl: string;
  readonly providerId: string;
  readonly databaseUrl: string;
}

await serve(async ({ graphUrl, providerId, databaseUrl, ...tempo }: BotOptions) => {
  const config = readConfig({
    COURSEMATE_LOCAL: 'true',
    PORT: '0',
    GRAPH_BASE_URL: graphUrl,
    LEARNING_PROVIDER_ID: providerId,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'warn',
  });
  const clock = createFastClock(tempo);
  const app = createApp({
    config,
    log: createLog({ level: config.logLevel }),
    clock,
    tempo: {
      ...{ graphTimeoutMs: (10 * SECOND) / tempo.speed, pollMs: SECOND / tempo.speed },
      roundsFaster: tempo.speed,
    },
  });
  const { url } = await app.start();
  watchStandstill(clock, (standstill) => process.connected && process.send?.(standstill));
  return { url, stop: () => app.stop() };
});
