import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import packageJson from '../../package.json' with { type: 'json' };
import { SECOND, systemClock } from '../../src/clock.ts';
import type { Fault } from '../../src/simulator/faults/fault.ts';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { academy } from '../../src/simulator/organisation/providers.ts';
import { type Child, startChild } from '../chaos/child.ts';
import { teamsOf } from '../chaos/organisation.ts';
import { channelClaims, signed, startKeyServer } from '../support/key-server.ts';
import type { Arrived } from './connector.ts';
import { activityOf, member, type Role, type Somebody, stranger, wellBehaved } from './roles.ts';
import { LOOK_EVERY_MS, type Second } from './second.ts';
import type { Felt } from './verdict.ts';

/** How `npm start` has Node keep its memory and find its files. */
const startOptions = packageJson.scripts.start.match(/--(?:max|heap|preserve)-\S+/g) ?? [];
const APP_ID = '0a1b2c3d-1111-4222-8333-444455556666';
const PEOPLE = 200;
/** A well-behaved person does something this often, on average. */
const EVERY_MS = 10 * SECOND;
/** What each of them says before anything is measured: memory that a busy bot needs anyway is not growth. */
const WARM_UP_TURNS = 5;
/** As many different things as one role sends. */
const FIRST_USES = 7;
const WARM_UP_TURN_MS = 5 * SECOND;
/** People do not all begin in the same moment. */
const ALL_IN_MS = 5 * SECOND;
/** An answer that has not come by then never comes. */
const LAST_ANSWERS_MS = 4 * SECOND;
const IDLE_CONNECTIONS = 500;

/** Graph while it is not at its best: slow for some, busy for others. */
const graphFaults: readonly Fault[] = [
  { effect: { kind: 'delay', ms: 3_000 }, times: null, probability: 0.01 },
  { effect: { kind: 'answer', status: 429, retryAfterSeconds: 2 }, times: null, probability: 0.03 },
  { effect: { kind: 'answer', status: 503 }, times: null, probability: 0.03 },
];

/** What became of what people of one role sent. */
export interface Came {
  sent: number;
  answered: number;
  /** By an HTTP status, or told in words without a card: also that the answer to the same press stands above. */
  refused: number;
  /** Taken, and never answered. */
  dropped: number;
}

export interface Report {
  readonly felt: Felt;
  readonly came: Readonly<Record<string, Came>>;
  /** Messages that arrived at Teams, and those of them that were more than it takes. */
  readonly arrived: number;
  readonly tooMany: number;
  readonly logBytes: number;
  /** Of one core, 0 to 1, that the bot used. */
  readonly cpu: number;
  /** How late the process came that measured all this, at worst: as much may be this machine's fault. */
  readonly ownDelay: number;
  /** What took the well-behaved longest, and how long. */
  readonly slowest: readonly string[];
}

/** One thing somebody sent. */
interface Asked {
  readonly role: string | undefined;
  readonly what: string;
  readonly at: number;
  answeredAt?: number;
  /** True when no card has come of it, only words. */
  plain?: boolean;
  /** True when it was not even taken. */
  failed?: boolean;
}

const now = () => performance.timeOrigin + performance.now();

/** Two hundred people use a bot for so many seconds, among hostile ones, with a Graph and a Teams that are busy. */
export async function runStress(
  seconds: number,
  roles: Readonly<Record<string, Role>>,
  say: (line: string) => void,
): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'coursemate-stress-'));
  const asked = new Map<string, Asked>();
  let measuring = false;
  let arrived = 0;
  let tooMany = 0;
  let delays: number[] = [];
  let rssBefore = 0;
  let rssMost = 0;
  let cpuBefore = 0;
  let cpuAfter = 0;

  function heard(message: Arrived): void {
    arrived++;
    if (message.tooMany) tooMany++;
    const one = asked.get(message.replyToId ?? '');
    if (one === undefined || !message.taken) return;
    one.answeredAt ??= message.at;
    one.plain = (one.plain ?? true) && message.plain;
  }
  function heardOf({ delays: more, rssBytes, cpuUs }: Second): void {
    if (!measuring) {
      rssBefore = rssBytes;
      cpuBefore = cpuUs;
    }
    cpuAfter = cpuUs;
    if (measuring) delays.push(...more);
    rssMost = Math.max(rssMost, rssBytes);
  }

  const here = (file: string) => new URL(file, import.meta.url).href;
  const output = (name: string) => ({ output: join(folder, `${name}.log`) });
  const children: Child[] = [];
  const start = async (file: string, options: object, to: Parameters<typeof startChild>[2]) => {
    const child = await startChild(file, options, to);
    children.unshift(child);
    return child;
  };
  const keys = await startKeyServer();
  const tempo = { beganAt: Date.now(), speed: 1, seed: 1, learners: 400 };
  const graph = await start(here('../chaos/graph.ts'), tempo, output('graph'));
  const connector = await start(
    here('./connector.ts'),
    {},
    { ...output('connector'), heard: (message) => heard(message as Arrived) },
  );
  const { tenant } = contoso();
  const bot = await start(
    here('./bot.ts'),
    {
      ...{ graphUrl: graph.url, providerId: academy.id, databaseFile: join(folder, 'ledger.db') },
      ...{ appId: APP_ID, tenantId: tenant.id, metadataUrl: keys.metadataUrl },
    },
    { ...output('bot'), heard: (message) => heardOf(message as Second), nodeOptions: startOptions },
  );
  const token = await signed(keys.pair, channelClaims(APP_ID, connector.url, systemClock));

  const teams = teamsOf(tempo.learners);
  const learners = teams.flatMap((team) => team.learners);
  const managers = teams.map(({ manager }) => manager);
  let taken = PEOPLE;
  const peopleOf = ({ people, of, treatment }: Role): readonly Somebody[] =>
    Array.from({ length: people }, (_, index) => {
      if (of === 'otherOrganisations') return stranger(index);
      const person = of === 'managers' ? managers[index % managers.length] : learners[taken++];
      if (person === undefined) throw new Error('there are not so many people');
      return member(person, treatment);
    });

  /** Sends one thing; what the bot answers to it at once, or by the connector, is noted. */
  async function send(
    pool: Pool,
    from: Somebody,
    sends: Readonly<Record<string, unknown>>,
    role?: string,
    authorization = `Bearer ${token}`,
  ): Promise<void> {
    const activity = activityOf(from, sends, connector.url);
    const what = String(activity.text ?? 'a press').slice(0, 20);
    const one: Asked = { role, what, at: now() };
    if (measuring) asked.set(activity.id, one);
    try {
      const response = await pool.request({
        ...{ path: '/api/messages', method: 'POST', body: JSON.stringify(activity) },
        headers: { 'content-type': 'application/json', authorization },
      });
      const text = await response.body.text();
      if (response.statusCode !== 200) one.failed = true;
      else if (activity.type === 'invoke') {
        one.answeredAt ??= now();
        one.plain = (one.plain ?? true) && !text.includes('AdaptiveCard');
      }
    } catch {
      one.failed = true; // a connection that the bot closed
    }
  }

  const pools: Pool[] = [];
  const poolOf = (connections: number) => {
    const pool = new Pool(bot.url, { connections });
    pools.push(pool);
    return pool;
  };
  let going = true;
  /** Somebody who sends again and again, each time after a pause of about so long; what is sent is not waited for. */
  async function keepSending(everyMs: number, sendNext: (n: number) => void, first: number): Promise<void> {
    await sleep(Math.random() * Math.max(everyMs, ALL_IN_MS));
    for (let n = first; going; n++) {
      sendNext(n);
      await sleep(everyMs * (0.5 + Math.random()));
    }
  }

  const good = poolOf(PEOPLE);
  const people = learners.slice(0, PEOPLE).map((person) => member(person));
  say(`${PEOPLE} people come to know the bot`);
  for (let n = 0; n < WARM_UP_TURNS; n++)
    await Promise.all(
      people.map(async (person) => {
        await sleep(Math.random() * WARM_UP_TURN_MS);
        await send(good, person, n === 0 ? { type: 'message', text: 'hi' } : wellBehaved(n));
      }),
    );
  // what is loaded or compiled when it is first used has been used
  const [manager] = managers;
  if (manager !== undefined)
    for (const { sends } of Object.values(roles))
      for (let n = 0; n < FIRST_USES; n++) {
        await send(good, member(manager), sends(n));
        await sleep(SECOND / 10);
      }
  await sleep(2 * SECOND);

  say(`${seconds} s among hostile ones`);
  await fetch(`${graph.url.replace(/v1\.0$/, '_simulator')}/faults`, {
    method: 'POST',
    body: JSON.stringify(graphFaults),
  });
  measuring = true;
  let ownDelay = 0;
  let looked = now();
  const looking = setInterval(() => {
    ownDelay = Math.max(ownDelay, now() - looked - LOOK_EVERY_MS);
    looked = now();
  }, LOOK_EVERY_MS);
  const began = now();
  delays = [];
  const idle: Socket[] = Array.from({ length: IDLE_CONNECTIONS }, (_, index) => {
    const { hostname, port } = new URL(bot.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    // every second one begins a request and never ends it
    if (index % 2 === 0) socket.write('POST /api/messages HTTP/1.1\r\nhost: x\r\n');
    return socket;
  });
  const work: Promise<void>[] = people.map((person, index) =>
    keepSending(EVERY_MS, (n) => void send(good, person, wellBehaved(n)), index),
  );
  for (const [name, role] of Object.entries(roles)) {
    const pool = poolOf(256);
    const authorization = role.forges === true ? `${token.slice(0, -8)}AAAAAAAA` : token;
    for (const person of peopleOf(role))
      work.push(
        keepSending(
          role.everyMs,
          (n) => void send(pool, person, role.sends(n), name, `Bearer ${authorization}`),
          0,
        ),
      );
  }
  await sleep(seconds * SECOND);
  going = false;
  clearInterval(looking);
  await sleep(LAST_ANSWERS_MS);

  const cpu = (cpuAfter - cpuBefore) / 1e6 / ((now() - began) / SECOND);
  const logBytes = statSync(join(folder, 'bot.log')).size;
  for (const socket of idle) socket.destroy();
  await Promise.all(work);
  await Promise.all(pools.map((pool) => pool.destroy()));
  for (const child of children) await child.end();
  await keys.close();
  rmSync(folder, { recursive: true, force: true });
  return { ...judged([...asked.values()]), arrived, tooMany, logBytes, cpu, ownDelay };

  function judged(all: readonly Asked[]): Pick<Report, 'felt' | 'came' | 'slowest'> {
    const mine = all.filter(({ role }) => role === undefined);
    const answers = mine.flatMap(({ at, answeredAt }) => (answeredAt === undefined ? [] : [answeredAt - at]));
    const unanswered = mine.length - answers.length;
    const came = Object.fromEntries(
      Object.keys(roles).map((name) => [name, cameOf(all.filter(({ role }) => role === name))]),
    );
    const took = ({ at, answeredAt = Number.POSITIVE_INFINITY }: Asked) => answeredAt - at;
    const slowest = mine.sort((one, other) => took(other) - took(one)).slice(0, 5);
    return {
      felt: { answers, unanswered, delays, rssBefore, rssMost },
      came,
      slowest: slowest.map((one) => `${one.what} ${Math.round(took(one))} ms`),
    };
  }
}

function cameOf(all: readonly Asked[]): Came {
  const isRefused = ({ failed, plain }: Asked) => failed === true || plain === true;
  const refused = all.filter(isRefused).length;
  const answered = all.filter((one) => !isRefused(one) && one.answeredAt !== undefined).length;
  return { sent: all.length, answered, refused, dropped: all.length - refused - answered };
}
