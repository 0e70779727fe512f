/** `npm start`: the live bot, configured by the environment, until it is told to stop. */
import { existsSync } from 'node:fs';
import { watchRejections } from './app/watch-rejections.ts';
import { createApp } from './app.ts';
import { ConfigError } from './config/read-variables.ts';
import { type Config, readConfig } from './config.ts';
import { createLog } from './log.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
const config = configuration();
const log = createLog({ level: config.logLevel });
const app = createApp({ config, log });

watchRejections(process, log);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));

let stopping = false;
try {
  const { url } = await app.start();
  log.info({ event: 'started', url, mode: config.mode }, 'listening');
} catch (error) {
  if (!stopping) throw error;
}

async function stop(signal: string): Promise<void> {
  stopping = true;
  log.info({ event: 'stopping', signal }, 'finishing what is under way');
  await app.stop();
  log.info({ event: 'stopped' }, 'stopped');
}

function configuration(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n\nEach variable is explained in .env.sample.\n`);
    process.exit(1);
  }
}
