import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { SECOND } from '../../src/clock.ts';
import { CALL_MS } from '../../src/ledger/activities/lease.ts';
import { createDatabase, type Database } from '../../src/ledger/database/database.ts';
import type { AppliedChange } from '../../src/simulator/change-log.ts';
import { seededRandom } from '../../src/simulator/faults/seeded-random.ts';
import { academy } from '../../src/simulator/organisation/providers.ts';
import { textOf } from '../support/card-reading.ts';
import { startChild } from './child.ts';
import { startCluster } from './cluster.ts';
import type { Said } from './connector.ts';
import { createFastClock } from './fast-clock.ts';
import { faultsFor } from './faults.ts';
import { createLearner } from './learner.ts';
import { createManager } from './manager.ts';
import { assignedTitles, organisationOf, ownTitles, teamsOf } from './organisation.ts';
import { createTeams } from './teams.ts';
import { isUnclear, type Track } from './track.ts';
import { judge, type Verdict } from './verdict.ts';

/** The longest that a bot may stand still, in milliseconds of its time, and its lease is sure to bear it. */
export const LEASE_BEARS_MS = CALL_MS;
/** Well within that, as a busy machine lets a stopped process go on late. */
export const PAUSE_MS = 0.8 * LEASE_BEARS_MS;

export interface ChaosOptions {
  /** Address of an empty database. */
  readonly databaseUrl: string;
  readonly seed: number;
  /** Changes that people are told are kept. */
  readonly operations: number;
  readonly bots: number;
  readonly learners: number;
  /** In which ways Graph is nastier than its pages promise: names of the local Graph's switches, separated by commas. */
  readonly tenant?: string;
  readonly kills: number;
  /** How often a bot is stopped for a while; none where there are no POSIX signals. */
  readonly pauses: number;
  /** The longest of these, in milliseconds of the bots' time. */
  readonly pauseMs?: number;
  /** Share of Graph's answers that go wrong, 0 to 1. */
  readonly faults: number;
  /** How many times as fast as real time the bots' clock runs. */
  readonly speed: number;
  /** Told now and then how far it is. */
  readonly progress?: (line: string) => void;
  /** Keeps what the processes logged. */
  readonly keepLogs?: boolean;
}

export interface ChaosReport extends Verdict {
  readonly operations: number;
  readonly answers: number;
  readonly faults: number;
  readonly kills: number;
  readonly pauses: number;
  /** The longest that a bot stood still, in milliseconds of the bots' time. */
  readonly longestStandstillMs: number;
  readonly redelivered: number;
  readonly unanswered: number;
  readonly stale: number;
  readonly sentTwice: number;
  /** Exit codes of the bots at the end, when they were asked to stop. */
  readonly exits: readonly (number | null)[];
  readonly problems: readonly string[];
}

/** Many people, several bots, a Graph and a connector that fail: what came of it, once all has been delivered. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const { seed, operations, learners, tenant = '', databaseUrl, speed, faults, progress } = options;
  const random = seededRandom(seed);
  const tempo = { beganAt: Date.now(), speed };
  const clock = createFastClock(tempo);
  const folder = mkdtempSync(join(tmpdir(), 'coursemate-chaos-'));
  const logOf = (name: string) => join(folder, `${name}.log`);

  const graph = await startChild(
    './graph.ts',
    { ...tempo, learners, seed, tenant },
    { output: logOf('graph') },
  );
  const connector = await startChild(
    './connector.ts',
    { seed, faults: faults / 10 },
    { output: logOf('connector'), heard: (said) => teams.heard(said as Said) },
  );
  const providerId = organisationOf(0).providers[0]?.id ?? academy.id;
  const cluster = await startCluster({
    bots: options.bots,
    bot: { ...tempo, graphUrl: graph.url, providerId, databaseUrl },
    random: seededRandom(seed + 1),
    output: logOf('bots'),
  });
  const database = createDatabase(databaseUrl, { connections: 2 });
  const teams = createTeams({
    bots: cluster.urls,
    connectorUrl: () => connector.url,
    random,
    now: clock.now,
  });
  const control = controlOf(graph.url);
  const courses = academy.contents.length;
  await until(async () => (await courseCount(database)) >= courses, 'the courses to be read');
  // the bots that did not read them themselves look for them every fifteen seconds of their time
  await sleep((2 * 15 * SECOND) / speed);
  await control.send('POST', 'faults', faultsFor(faults));

  let accepted = 0;
  const counted = () => {
    accepted++;
    if (accepted % 500 === 0) progress?.(`${accepted} of ${operations} operations, ${cluster.kills()} kills`);
  };
  const deps = { teams, random, accepted: counted };
  const own: Track[] = [];
  const assigned: Track[] = [];
  const actors: Promise<void>[] = [];
  const people: { learner: ReturnType<typeof createLearner>; tracks: () => readonly Track[] }[] = [];

  for (const { manager, learners: reports } of teamsOf(learners)) {
    for (const person of reports) {
      const mine = ownTitles.map((title): Track => ({ learnerId: person.id, title, words: [] }));
      own.push(...mine);
      const handed = () =>
        assigned.filter(
          ({ learnerId, words }) => learnerId === person.id && words.some((word) => word.accepted),
        );
      const learner = createLearner(person, deps);
      people.push({ learner, tracks: () => [...mine, ...handed()] });
      actors.push(
        (async () => {
          while (accepted < operations) {
            const given = handed();
            const tracks = random() < 0.3 && given.length > 0 ? given : mine;
            const track = tracks[Math.floor(random() * tracks.length)] as Track;
            await learner.act(track, mine.includes(track));
          }
        })(),
      );
    }
    actors.push(
      (async () => {
        const boss = createManager(manager, deps);
        for (const title of assignedTitles)
          for (let at = 0; at < reports.length && accepted < operations; at += 3) {
            const tracks = reports
              .slice(at, at + 3)
              .map(({ id }): Track => ({ learnerId: id, title, words: [] }));
            assigned.push(...tracks);
            for (let tries = 0; tries < 5 && !(await boss.assign(tracks)); tries++) await sleep(200);
            await sleep(random() * 2 * SECOND);
          }
      })(),
    );
  }

  /** Does it so often, spread over the run. */
  const nowAndThen = async (times: number, happens: () => Promise<void>) => {
    for (let time = 1; time <= times; time++) {
      const at = (operations * (time - random())) / times;
      while (accepted < at && accepted < operations) await sleep(20);
      await sleep(random() * 200);
      await happens();
    }
  };
  const { pauseMs = PAUSE_MS } = options;
  const killer = nowAndThen(options.kills, cluster.killOne);
  const pauser = nowAndThen(process.platform === 'win32' ? 0 : options.pauses, () =>
    cluster.pauseOne((pauseMs * (0.2 + 0.8 * random())) / speed),
  );

  await Promise.all([...actors, killer, pauser]);
  // whoever does not know what became of their last word says another
  await Promise.all(
    people.map(async ({ learner, tracks }) => {
      for (const track of tracks()) {
        for (let tries = 0; tries < 20 && isUnclear(track); tries++) await learner.makeClear(track);
      }
    }),
  );
  progress?.('everything has been said: waiting until all is delivered');
  await until(() => isDrained(database), 'everything to be delivered', 600 * SECOND);

  const changes = (await control.get('changes')) as readonly AppliedChange[];
  const requests = (await control.get('requests')) as readonly { path: string; fault: string | null }[];
  const exits = await cluster.end();
  await database.close();
  await graph.end();
  await connector.end();

  const problems: string[] = [];
  const total = { lost: 0, doubled: 0, outOfOrder: 0, wrongAtTheEnd: 0 };
  const key = (learnerId: string, contentId: string) => `${learnerId} ${contentId}`;
  const idOfTitle = new Map(academy.contents.map(({ title, id }) => [title, id]));
  const changesOf = Map.groupBy(changes, ({ activity }) =>
    key(activity.learnerUserId, activity.learningContentId),
  );
  for (const track of [...own, ...assigned]) {
    const id = key(track.learnerId, idOfTitle.get(track.title) ?? '');
    const happened = changesOf.get(id) ?? [];
    const verdict = judge(track, happened);
    for (const name of Object.keys(total) as (keyof Verdict)[]) total[name] += verdict[name];
    if (Object.values(verdict).some((count) => count > 0))
      problems.push(JSON.stringify({ track, verdict, happened }));
  }
  if (options.keepLogs !== true) rmSync(folder, { recursive: true, force: true });
  else progress?.(`logs: ${folder}`);
  return {
    ...total,
    operations: accepted,
    answers: requests.length,
    faults: requests.filter(({ fault }) => fault !== null).length,
    kills: cluster.kills(),
    pauses: cluster.pauses(),
    longestStandstillMs: cluster.longestStandstillMs(),
    redelivered: teams.redelivered(),
    unanswered: teams.unanswered(),
    stale: teams.cards().filter((card) => /Saved here/.test(textOf(card))).length,
    sentTwice: teams.sentTwice(),
    exits,
    problems,
  };
}

/** The control endpoints of the simulator. */
function controlOf(graphUrl: string) {
  const url = graphUrl.replace(/v1\.0$/, '_simulator');
  return {
    async send(method: string, path: string, body?: unknown): Promise<void> {
      const response = await fetch(`${url}/${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    },
    async get(path: string): Promise<unknown> {
      const response = await fetch(`${url}/${path}`);
      return ((await response.json()) as { value: unknown }).value;
    },
  };
}

async function courseCount({ query }: Database): Promise<number> {
  const { count } = await query
    .selectFrom('courses')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Nothing waits for Graph, and nobody waits to be told. */
async function isDrained({ query }: Database): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from operations where state = 'waiting' or tell_at is not null`.execute(query);
  return Number(rows[0]?.count) === 0;
}

async function until(done: () => Promise<boolean>, what: string, withinMs = 60 * SECOND): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(100)) if (await done()) return;
  throw new Error(`Waited in vain for ${what}`);
}
