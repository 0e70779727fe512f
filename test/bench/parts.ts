import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseName, postgresDatabases } from '../support/postgres-databases.ts';
import { measureBulk } from './bulk.ts';
import { type Contestant, compete, type Result, warmUp } from './contest.ts';
import { measureDrain } from './drain.ts';
import { measureLanguages } from './languages.ts';
import { measureLife } from './life.ts';
import { measure } from './load.ts';
import { requireMarks } from './marks.ts';
import { median } from './median.ts';
import { measureTurnsOnPostgres } from './postgres.ts';
import { type Scale, usual } from './scale.ts';
import { activitiesOf, help, mark, scenarios } from './scenarios.ts';
import { measureSearch } from './search.ts';
import { createStand, type Stand } from './stand.ts';

/** What was asked on the command line. */
export interface Asked {
  readonly rounds: number;
  readonly turns: number;
  /** Turns of each before those that count. */
  readonly warm: number;
  /** How long life is played. */
  readonly seconds: number;
}

const all = (
  stand: Stand,
  bot: Contestant['bot'],
  scale: Scale,
  more: Partial<Contestant> = {},
): Contestant[] =>
  scenarios.map((one) => ({
    ...{ name: one.name, bot, activity: activitiesOf(one, scale, stand.connector.url) },
    ...more,
  }));

/** The parts of the bench, by the name that asks for them. */
export const parts = {
  /** Turns of each scenario beside the stock echo's, at 1, 16 and 64 at once. */
  async turns({ rounds, turns, warm }: Asked): Promise<readonly Result[]> {
    const stand = await createStand(usual);
    try {
      const echo = {
        name: 'stock echo',
        bot: await stand.echo(),
        activity: activitiesOf(help, usual, stand.connector.url),
      };
      const theUsualWay = {
        name: 'the same mark, the usual way, not durable',
        bot: await stand.usual(),
        activity: activitiesOf(mark, usual, stand.connector.url),
      };
      const bot = await stand.coursemate();
      const { bot: verifying, authorization } = await stand.verifying();
      const verified = all(stand, verifying, usual, { authorization }).map((one) => ({
        ...one,
        name: `${one.name}, verified`,
      }));
      const competing = [...all(stand, bot, usual), ...verified].map((one) =>
        one.name.startsWith(mark.name) ? { ...one, rival: theUsualWay.name } : one,
      );
      const contestants = [echo, theUsualWay, ...competing];
      await warmUp(contestants, warm);
      const results: Result[] = [];
      for (const concurrency of [1, 16, 64])
        results.push(...(await compete(contestants, { rounds, turns, concurrency })));
      await requireMarks(stand.graph.url, contestants.at(-1), usual);
      return results;
    } finally {
      await stand.close();
    }
  },

  /** The same turns, 16 at a time, on little and on much: what grows with what. */
  async flat({ rounds, turns, warm }: Asked) {
    const scales: readonly (Scale & { readonly name: string })[] = [
      { name: '10 activities, 100 courses', learners: 1, activitiesEach: 10, courses: 100 },
      { name: '100,000 activities, 100 courses', learners: 10_000, activitiesEach: 10, courses: 100 },
      { name: '10 activities, 100,000 courses', learners: 1, activitiesEach: 10, courses: 100_000 },
    ];
    const results: (Result & { readonly scale: string })[] = [];
    for (const { name, ...scale } of scales) {
      const stand = await createStand(scale);
      try {
        const contestants = all(stand, await stand.coursemate(), scale);
        const echo = {
          name: 'stock echo',
          bot: await stand.echo(),
          activity: activitiesOf(scenarios[0] as never, scale, stand.connector.url),
        };
        await warmUp([echo, ...contestants], warm);
        const measured = await compete([echo, ...contestants], { rounds, turns, concurrency: 16 });
        results.push(...measured.map((one) => ({ ...one, scale: name })));
      } finally {
        await stand.close();
      }
    }
    return results;
  },

  /**
   * Megabytes resident after 30,000 turns of all kinds and after 30,000 more, and then those that JavaScript really holds,
   * before and after 6,000 more: a collection forced earlier would change what is resident. The second start is measured:
   * at the first with these options Node compiles, and what it needs for that stays loaded.
   */
  async memory() {
    const options = ['--expose-gc'];
    const before = await createStand(usual);
    await before.coursemate({}, options);
    await before.close();
    const stand = await createStand(usual);
    try {
      const bot = await stand.coursemate({}, options);
      const contestants = all(stand, bot, usual);
      let sent = 0;
      const send = async (turns: number) => {
        for (const until = sent + turns / 3; sent < until; sent += 1_000)
          for (const { activity } of contestants)
            await measure(bot, { turns: 1_000, concurrency: 16, activity }, sent);
      };
      await send(30_000);
      const after30000 = (await bot.usage()).rssBytes / 1e6;
      await send(30_000);
      const after60000 = (await bot.usage()).rssBytes / 1e6;
      const held = await bot.held();
      await send(6_000);
      const heldLater = await bot.held();
      return {
        ...{ after30000, after60000, heap: held.heapBytes / 1e6, external: held.externalBytes / 1e6 },
        heapAfter6000More: heldLater.heapBytes / 1e6,
      };
    } finally {
      await stand.close();
    }
  },

  /**
   * Milliseconds from the start of the process to its first answer, medians: of a bot that is started again, and of one
   * on a new database, which has to be made and filled with courses meanwhile.
   */
  async cold() {
    const stand = await createStand(usual);
    try {
      const start = async (databaseUrl: string) => {
        const began = performance.now();
        const bot = await stand.coursemate({ databaseUrl, synchronised: false });
        const [one] = all(stand, bot, usual);
        if (one !== undefined) await measure(bot, { turns: 1, concurrency: 1, activity: one.activity }, 0);
        const took = performance.now() - began;
        await sleep(500);
        await bot.stop();
        return took;
      };
      const filled = stand.freshFile();
      const first = await start(filled);
      const [again, onNew]: [number[], number[]] = [[], []];
      for (let round = 0; round < 7; round++) {
        again.push(await start(filled));
        onNew.push(await start(stand.freshFile()));
      }
      return { again: median(again), onNewDatabase: median(onNew), first };
    } finally {
      await stand.close();
    }
  },

  /** What each language costs when it is first spoken, and later. */
  async languages() {
    return { languages: await measureLanguages() };
  },

  /** Finding courses among 100,000. */
  search: () => measureSearch(100_000),

  /** 500 people assigned a course by one press, with and without batches of learning. */
  async assignments() {
    return { batches: await measureBulk(500, true), oneByOne: await measureBulk(500, false) };
  },

  /** How fast an outbox of 500 changes is brought to Graph. */
  drain: () => measureDrain(),

  /** Fifty turns a second where Graph and Teams are as slow as in life. */
  life: ({ seconds }: Asked) => measureLife(seconds),

  /** The same turns with the ledger on PostgreSQL, one instance and three behind a round robin; needs TEST_POSTGRES_URL. */
  postgres: (asked: Asked) => measureTurnsOnPostgres(postgresServer(), asked),

  /** The outbox and 500 assignments on PostgreSQL. */
  async postgresWork() {
    const databases = postgresDatabases(postgresServer());
    const [drained, assigned] = [await databases.create(), await databases.create()];
    try {
      return { drain: await measureDrain(drained), assignments: await measureBulk(500, true, assigned) };
    } finally {
      for (const url of [drained, assigned]) await databases.drop(databaseName(url));
      await databases.close();
    }
  },
};

function postgresServer(): string {
  const { TEST_POSTGRES_URL: server } = process.env;
  if (server === undefined)
    throw new Error('TEST_POSTGRES_URL has to name a PostgreSQL server on this machine');
  return server;
}

/** Parts that run only when they are named: they take long, or need more than this machine has. */
export const onlyWhenNamed: readonly PartName[] = ['memory', 'languages', 'life', 'postgres', 'postgresWork'];

export type PartName = keyof typeof parts;
