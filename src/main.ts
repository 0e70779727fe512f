/** `npm start`: the live bot, configured by the environment, until it is told to stop. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from './app/app.ts';
import { watchRejections } from './app/watch-rejections.ts';
import { SECOND } from './clock.ts';
import { loadEnvFile } from './config/env-file.ts';
import { ConfigError } from './config/read-variables.ts';
import { type Config, readConfig } from './config.ts';
import { createCountedLog } from './counted-log.ts';
import { MigrationFailed } from './ledger/database/migration-failed.ts';
import { createLog } from './log.ts';

const USAGE = `Usage: npm start

The live bot, configured by the environment and .env, of which .env.sample explains each variable; until SIGTERM or Ctrl-C. "npm run doctor" says
what is missing.
`;
if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
  process.stdout.write(USAGE);
  process.exit(0);
}
const config = configuration();
const log = createLog({ level: config.logLevel });
const unhandledRejections = watchRejections(process, createCountedLog(log));
const app = createApp({ config, log, unhandledRejections, onBroken: (error) => void giveUp(error) });

/** Time limit of the shutdown, within the 10 s that a container usually has: what is in flight then is cut off. */
const LONGEST_END = 9 * SECOND;
/** EX_TEMPFAIL of sysexits.h: a new process can do what this one cannot. */
const RESTART_ME = 75;

// Windows: Ctrl-Break, and a closed window, after which ten seconds are left. Elsewhere a closed terminal is left to nohup.
const asked = [
  'SIGINT',
  'SIGTERM',
  ...(process.platform === 'win32' ? (['SIGBREAK', 'SIGHUP'] as const) : []),
] as const;
for (const signal of asked) process.once(signal, () => void stop(signal));

let ending: Promise<unknown> | undefined;
try {
  const { url } = await app.start();
  log.info({ event: 'started', url, mode: config.mode }, 'answering');
} catch (error) {
  if (ending === undefined) await fail(error);
}

async function stop(signal: string): Promise<void> {
  log.info({ event: 'stopping', signal }, 'finishing what is under way');
  await end();
  log.info({ event: 'stopped' }, 'stopped');
  process.exit(0);
}

/** Ends the process after a failed start: an administrator has to act, or a restart resumes where it stopped. */
async function fail(error: unknown): Promise<void> {
  const about = error instanceof MigrationFailed ? { ...error.step, fix: error.fix } : {};
  log.error({ event: 'start.failed', ...about, err: error }, 'the bot cannot start');
  await end();
  process.exit(1);
}

/** Ends the process so that its supervisor restarts it. */
async function giveUp(error: unknown): Promise<void> {
  if (ending !== undefined) return;
  log.error({ event: 'ending', err: error, exitCode: RESTART_ME }, 'only a restart helps: ending for one');
  await end();
  process.exit(RESTART_ME);
}

async function end(): Promise<void> {
  ending ??= Promise.race([app.stop(), sleep(LONGEST_END)]).catch((error: unknown) =>
    log.warn({ event: 'stop.failed', err: error }, 'not all could be ended as it should'),
  );
  await ending;
}

function configuration(): Config {
  try {
    loadEnvFile(process.env);
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n\nEach variable is explained in .env.sample.\n`);
    process.exit(1);
  }
}
