import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { createSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import type { BotOptions } from './bot.ts';
import { type Child, startChild } from './child.ts';

let folder: string;
let simulator: Simulator;
let connector: Connector;
const running = new Set<Child>();
/** Messages that came before the bot had read the courses. */
let waited: number;

beforeEach(async () => {
  waited = 0;
  folder = mkdtempSync(join(tmpdir(), 'coursemate-process-'));
  simulator = await createSimulator({ clock: systemClock });
  connector = await startConnector();
});
afterEach(async () => {
  for (const child of running) await child.kill();
  running.clear();
  await simulator.close();
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
});

async function startBot(): Promise<Child> {
  const options: BotOptions = {
    graphUrl: simulator.url,
    providerId: simulator.organisation.providers[0]?.id ?? '',
    databaseUrl: `file:${join(folder, 'ledger.db')}`,
    beganAt: Date.now(),
    speed: 1,
  };
  const bot = await startChild('./bot.ts', options, { output: join(folder, 'bot.log') });
  running.add(bot);
  return bot;
}

/** Alex types this; undefined when the bot died over it. */
async function says(bot: Child, text: string, id: string): Promise<number | undefined> {
  const alex = personId('alexw');
  const activity = {
    ...{ type: 'message', id, text, channelId: 'msteams', serviceUrl: connector.url },
    from: { id: '29:alex', name: 'Alex', aadObjectId: alex },
    recipient: { id: '28:coursemate' },
    conversation: { id: 'a:alex', conversationType: 'personal', tenantId: simulator.organisation.tenant.id },
    channelData: { tenant: { id: simulator.organisation.tenant.id } },
    locale: 'en-GB',
  };
  const options = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  };
  const response = await fetch(`${bot.url}/api/messages`, options).catch(() => undefined);
  return response?.status;
}

const creates = () => simulator.requests.all().filter(({ method }) => method === 'POST');
const messages = () => connector.sent.filter(({ activity }) => activity.type === 'message').slice(waited);

/** Until Graph was asked to create something, and has not answered yet. */
async function untilAsked(): Promise<void> {
  while (simulator.faults.pending().length > 0) await sleep(5);
}

/** Finds a course, which a new bot does from the moment on when it has read the courses. */
async function findsCourses(bot: Child): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    expect(await says(bot, 'find fire safety', `find-${turn}`)).toBe(200);
    if (JSON.stringify(messages().at(-1)).includes('Fire Safety')) break;
    await sleep(20);
  }
  waited = messages().length - 1;
}

test('a message whose bot died over it is answered once when it comes again, and is one change', async () => {
  const first = await startBot();
  await findsCourses(first);
  simulator.faults.add({ match: { method: 'POST' }, effect: { kind: 'appliedThenTimeout' } });
  const said = says(first, 'start fire safety', 'message-1');
  await untilAsked();
  await first.kill();
  running.delete(first);
  expect(await said).toBeUndefined();
  expect(messages()).toHaveLength(1);

  const second = await startBot();
  expect(await says(second, 'start fire safety', 'message-1')).toBe(200);
  expect(await says(second, 'start fire safety', 'message-1')).toBe(200);
  expect(messages()).toHaveLength(2);
  expect(creates()).toHaveLength(1);
});

test('SIGTERM: what is under way is finished and answered, then the process ends by itself', async () => {
  const bot = await startBot();
  await findsCourses(bot);
  simulator.faults.add({ match: { method: 'POST' }, effect: { kind: 'delay', ms: 800 } });
  const said = says(bot, 'start fire safety', 'message-1');
  await untilAsked();
  const ended = bot.end();
  expect(await said).toBe(200);
  expect(await ended).toBe(0);
  running.delete(bot);
  expect(messages()).toHaveLength(2);
  expect(JSON.stringify(messages().at(-1))).toContain('Saved in Viva Learning');
  expect(await says(bot, 'help', 'message-2')).toBeUndefined();

  // nothing is left behind: the next one can claim at once
  const next = await startBot();
  await says(next, 'mark fire safety 10%', 'message-3');
  expect(JSON.stringify(messages().at(-1))).toContain('Saved in Viva Learning');
});
