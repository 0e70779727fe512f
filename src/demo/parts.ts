import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { otherNames } from '../config/read-variables.ts';
import { variables } from '../config/variables.ts';
import { academyProviderId } from '../simulator/organisation/providers.ts';
import type { PartOptions } from './part.ts';

const HOST = '127.0.0.1';
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is configured for the live bot, in the environment or in `.env`, is not for the demo: empty counts as none. */
const unset = Object.fromEntries(
  [...Object.keys(variables), ...Object.values(otherNames)].map((name) => [name, '']),
);

/**
 * The three processes of the demo in the order to be started, each told where the former are: a local Graph, the bot
 * and the Microsoft 365 Agents Playground. What they print, and the database, go to `folder`.
 */
export function demoParts(folder: string) {
  return [
    () => graphPart(folder),
    ([graphUrl = '']: readonly string[]) =>
      botPart(folder, graphUrl, { COURSEMATE_LOCAL: 'true', PORT: '0' }),
    ([, botUrl = '']: readonly string[]) => playground(folder, botUrl),
  ] as const;
}

/** A local Graph, with more of its variables. */
export function graphPart(folder: string, env: Readonly<Record<string, string>> = {}): PartOptions {
  return {
    name: 'The local Graph',
    args: [here('../simulator/main.ts')],
    env: { PORT: '0', HOST, ...env },
    logFile: join(folder, 'graph.log'),
    address: (printed) => /GRAPH_BASE_URL=(\S+)/.exec(printed)?.[1],
  };
}

/** The bot on that Graph, with more of its variables. */
export function botPart(
  folder: string,
  graphUrl: string,
  env: Readonly<Record<string, string>>,
): PartOptions {
  return {
    name: 'The bot',
    args: [here('../main.ts')],
    env: {
      ...unset,
      HOST,
      GRAPH_BASE_URL: graphUrl,
      LEARNING_PROVIDER_ID: academyProviderId,
      DATABASE_URL: pathToFileURL(join(folder, 'coursemate.db')).href,
      LOG_LEVEL: 'info',
      ...env,
    },
    logFile: join(folder, 'bot.log'),
    address: (printed) => /"url":"([^"]+)"/.exec(printed)?.[1],
  };
}

function playground(folder: string, botUrl: string): PartOptions {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('@microsoft/m365agentsplayground/package.json');
  return {
    name: 'The Playground',
    args: [
      ...['--import', new URL('loopback-only.ts', import.meta.url).href],
      ...[join(dirname(manifest), 'cli.js'), 'start', '--disable-telemetry'],
      ...['--app-endpoint', `${botUrl}/api/messages`, '--channel-id', 'msteams'],
      ...['--port', '56150'], // it takes another by itself when this one is taken
    ],
    env: {
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: here('../../.m365agentsplayground.yml'),
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.debug.log'),
      TEAMSAPPTESTER_BROWSER: 'none',
      NO_PROXY: 'localhost,127.0.0.1',
    },
    logFile: join(folder, 'playground.log'),
    address: (printed) => {
      const port = /Listening on (\d+)/.exec(printed)?.[1];
      return port && `http://${HOST}:${port}`;
    },
  };
}
