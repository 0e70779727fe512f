/**
 * `npm run e2e`: the demo's parts on free ports, and a learner's and a manager's whole story in the Microsoft 365
 * Agents Playground, with a picture of each step in dist/e2e. Fails at the first thing that is not as told.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Part, startPart } from '../../src/demo/part.ts';
import { demoParts } from '../../src/demo/parts.ts';
import { openChromium } from '../support/chromium.ts';
import { type Client, createClient } from './playground.ts';
import { channel, conversation, group, learner, manager, type Step, team } from './story.ts';

const pictures = fileURLToPath(new URL('../../dist/e2e/', import.meta.url));
const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const say = (text: string) => process.stdout.write(`${text}\n`);

/** The Playground beside its log, tall enough for a whole conversation. */
let taken = 0;
const WINDOW = { width: 1_380, height: 1_600 };

// where it is about noon, since the bot says nothing by itself at night: the Playground is where its process is
const hoursAhead = 12 - new Date().getUTCHours();
process.env.TZ = `Etc/GMT${hoursAhead > 0 ? '-' : '+'}${Math.abs(hoursAhead)}`;

const browser = await openChromium('The story in the Playground').catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
const folder = mkdtempSync(join(tmpdir(), 'coursemate-e2e-'));
const running: Part[] = [];
try {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const page = await browser.newPage({ viewport: WINDOW, locale: 'en-GB' });
  await page.goto(await startDemo());
  const client = createClient(page, pictures);
  await client.filmsOn();
  await tell('', conversation, client);
  await client.films(`${docs}conversation-moving.png`);
  await client.picturesChat(`${docs}conversation.png`);
  await tell('', learner, client);
  await client.filmsOn();
  await tell('', manager, client);
  await client.films(`${docs}manager-moving.png`);
  await tell('', team, client);
  await tell('Campaign team', group, client);
  await tell('Learning', channel, client);
  say(`\nEverything was as told. Pictures: ${pictures}`);
} finally {
  await browser.close();
  await Promise.all(running.map((part) => part.stop()));
  rmSync(folder, { recursive: true, force: true });
}

/** Starts the parts of the demo one by one; resolves to the address of the Playground. */
async function startDemo(): Promise<string> {
  const addresses: string[] = [];
  for (const describe of demoParts(folder)) {
    const part = startPart(describe(addresses));
    running.push(part);
    const address = await part.up();
    if (address === undefined) throw new Error(`${part.name} did not come up:\n${part.lastWords()}`);
    addresses.push(address);
  }
  return addresses.at(-1) ?? '';
}

async function tell(where: string, steps: readonly Step[], client: Client): Promise<void> {
  if (where !== '') await client.goTo(where);
  for (const { name, play } of steps) {
    say(name);
    await play(client);
    taken += 1;
    await client.pictures(`${String(taken).padStart(2, '0')}-${name}`);
  }
}
