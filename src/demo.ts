/** `npm run demo`: a local Graph, the bot and the Microsoft 365 Agents Playground, all on loopback, until Ctrl-C. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SECOND } from './clock.ts';
import { variables } from './config/variables.ts';
import type { PartOptions } from './demo/part.ts';
import { runShow } from './demo/show.ts';
import { academyProviderId } from './simulator/organisation/providers.ts';

const HOST = '127.0.0.1';
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const say = (text: string) => process.stdout.write(`${text}\n`);

/** What is configured for the live bot, in the environment or in `.env`, is not for the demo: empty counts as none. */
const unset = Object.fromEntries(Object.keys(variables).map((name) => [name, '']));

const folder = mkdtempSync(join(tmpdir(), 'coursemate-demo-'));
const end = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end.abort());

// npm's shell does not pass a signal on when it is ended itself.
const parent = process.ppid;
setInterval(() => process.ppid === parent || end.abort(), SECOND / 2).unref();
say('Starting the local Graph, the bot and the Microsoft 365 Agents Playground …');
const ending = await runShow({
  parts: [graph, ([graphUrl = '']) => bot(graphUrl), ([, botUrl = '']) => playground(botUrl)],
  end: end.signal,
  onUp: ([, , url]) =>
    say(`\n  Chat with Coursemate:  ${url}\n\nYou are Alex Wilber; say "hi". Ctrl-C stops everything.`),
});
if (ending.kind === 'died') {
  process.stderr.write(`\n${ending.what}\n\nEverything else is stopped. What the parts printed: ${folder}\n`);
  process.exitCode = 1;
} else {
  rmSync(folder, { recursive: true, force: true });
  say('\nStopped.');
}

function graph(): PartOptions {
  return {
    name: 'The local Graph',
    args: [here('simulator/main.ts')],
    env: { PORT: '0', HOST },
    logFile: join(folder, 'graph.log'),
    address: (printed) => /GRAPH_BASE_URL=(\S+)/.exec(printed)?.[1],
  };
}

function bot(graphUrl: string): PartOptions {
  return {
    name: 'The bot',
    args: [here('main.ts')],
    env: {
      ...unset,
      COURSEMATE_LOCAL: 'true',
      HOST,
      PORT: '0',
      GRAPH_BASE_URL: graphUrl,
      LEARNING_PROVIDER_ID: academyProviderId,
      DATABASE_URL: pathToFileURL(join(folder, 'coursemate.db')).href,
      LOG_LEVEL: 'info',
    },
    logFile: join(folder, 'bot.log'),
    address: (printed) => /"url":"([^"]+)"/.exec(printed)?.[1],
  };
}

function playground(botUrl: string): PartOptions {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('@microsoft/m365agentsplayground/package.json');
  return {
    name: 'The Playground',
    args: [
      ...['--import', new URL('demo/loopback-only.ts', import.meta.url).href],
      ...[join(dirname(manifest), 'cli.js'), 'start', '--disable-telemetry'],
      ...['--app-endpoint', `${botUrl}/api/messages`, '--channel-id', 'msteams'],
      ...['--port', '56150'], // it takes another by itself when this one is taken
    ],
    env: {
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: here('../.m365agentsplayground.yml'),
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
