/** `npm run demo`: a local Graph, the bot and the Microsoft 365 Agents Playground, all on loopback, until Ctrl-C. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { variables } from './config/variables.ts';
import { freePort } from './demo/free-port.ts';
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

const ports = { graph: await freePort(3979), bot: await freePort(3978), playground: await freePort(56150) };
const url = `http://${HOST}:${ports.playground}`;
say('Starting the local Graph, the bot and the Microsoft 365 Agents Playground …');
const ending = await runShow({
  parts: [graph(), bot(), playground()],
  end: end.signal,
  onUp: () =>
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
    env: { PORT: String(ports.graph), HOST },
    logFile: join(folder, 'graph.log'),
    upUrl: `http://${HOST}:${ports.graph}/_simulator/settings`,
  };
}

function bot(): PartOptions {
  return {
    name: 'The bot',
    args: [here('main.ts')],
    env: {
      ...unset,
      COURSEMATE_LOCAL: 'true',
      HOST,
      PORT: String(ports.bot),
      GRAPH_BASE_URL: `http://${HOST}:${ports.graph}/v1.0`,
      LEARNING_PROVIDER_ID: academyProviderId,
      DATABASE_URL: pathToFileURL(join(folder, 'coursemate.db')).href,
    },
    logFile: join(folder, 'bot.log'),
    upUrl: `http://${HOST}:${ports.bot}/readyz`,
  };
}

function playground(): PartOptions {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json')),
    'cli.js',
  );
  const options = {
    '--app-endpoint': `http://${HOST}:${ports.bot}/api/messages`,
    '--channel-id': 'msteams',
    '--port': String(ports.playground),
    '--service-url': `${url}/_connector`,
  };
  return {
    name: 'The Playground',
    args: [
      '--import',
      new URL('demo/loopback-only.ts', import.meta.url).href,
      cli,
      'start',
      ...Object.entries(options).flat(),
      '--disable-telemetry',
    ],
    env: {
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: here('../.m365agentsplayground.yml'),
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
      TEAMSAPPTESTER_BROWSER: 'none',
      NO_PROXY: 'localhost,127.0.0.1',
    },
    logFile: join(folder, 'playground.out.log'),
    upUrl: url,
  };
}
