import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../../src/clock.ts';
import { createGraph } from '../../src/graph/client/request.ts';
import { createLearningGateway } from '../../src/graph/learning/learning-gateway.ts';
import { createClaimHandoff } from '../../src/ledger/activities/claim-handoff.ts';
import { createLedger } from '../../src/ledger/activities/ledger.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { migrate } from '../../src/ledger/database/migrate.ts';
import { createOutbox } from '../../src/ledger/outbox/outbox.ts';
import { readStats } from '../../src/ledger/outbox/stats.ts';
import { generatedCourses, generatedReports } from '../../src/simulator/organisation/generated.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { assignment } from '../support/activities.ts';
import { measureBulk } from './bulk.ts';
import { type Contestant, compete, type Result, warmUp } from './contest.ts';
import { measure } from './load.ts';
import { requireMarks } from './marks.ts';
import { median } from './median.ts';
import { type Scale, usual } from './scale.ts';
import { activitiesOf, scenarios } from './scenarios.ts';
import { measureSearch } from './search.ts';
import { createStand, providerId, type Stand } from './stand.ts';

/** What was asked on the command line. */
export interface Asked {
  readonly rounds: number;
  readonly turns: number;
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
  async turns({ rounds, turns }: Asked): Promise<readonly Result[]> {
    const stand = await createStand(usual);
    try {
      const [help, mark] = [scenarios[0], scenarios.at(-1)];
      if (help === undefined || mark === undefined) throw new Error('nothing to measure');
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
      await warmUp(contestants);
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
  async flat({ rounds, turns }: Asked) {
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
        await warmUp([echo, ...contestants]);
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
      const start = async (databaseFile: string) => {
        const began = performance.now();
        const bot = await stand.coursemate({ databaseFile, synchronised: false });
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

  /** Finding courses among 100,000. */
  search: () => measureSearch(100_000),

  /** 500 people assigned a course by one press, with and without batches of learning. */
  async assignments() {
    return { batches: await measureBulk(500, true), oneByOne: await measureBulk(500, false) };
  },

  /** How fast an outbox of 500 changes is brought to Graph. */
  async drain() {
    const stand = await createStand({ learners: 500, activitiesEach: 0, courses: 100 });
    const graph = createGraph({
      baseUrl: stand.graph.url,
      clock: systemClock,
      mintId: () => crypto.randomUUID(),
    });
    const database = createDatabase(`file:${stand.freshFile()}`);
    try {
      await migrate(database, systemClock);
      const handoff = createClaimHandoff();
      const ledger = createLedger(database, systemClock, handoff);
      let requests = 0;
      const counted = {
        ...graph,
        request: (...asked: Parameters<typeof graph.request>) => {
          requests++;
          return graph.request(...asked);
        },
      };
      const gateway = createLearningGateway({ graph: counted, providerId: providerId ?? '' } as never);
      const outbox = createOutbox({
        ...{ database, handoff, gateway, clock: systemClock, random: Math.random },
        notifier: { settled: async () => undefined },
      });
      const manager = personId('alexw');
      const [course] = generatedCourses(1);
      const began = performance.now();
      for (const { id } of generatedReports(manager, 500))
        await ledger.commit({
          ...{ operationId: crypto.randomUUID(), kind: 'create', actorId: manager, version: 0, before: null },
          ...{ entryId: crypto.randomUUID(), externalId: crypto.randomUUID() },
          after: assignment({ learnerId: id, assignerId: manager, courseId: course?.id ?? '' }),
        });
      const committed = performance.now();
      await outbox.drain();
      const drained = performance.now();
      const { waiting, setAside } = await readStats(database, systemClock);
      if (waiting + setAside > 0) throw new Error(`${waiting} wait, ${setAside} were set aside`);
      return {
        ...{ requests, commitSeconds: (committed - began) / 1_000, seconds: (drained - began) / 1_000 },
        drainedPerSecond: 500 / ((drained - committed) / 1_000),
      };
    } finally {
      await database.close();
      await graph.close();
      await stand.close();
    }
  },
};

export type PartName = keyof typeof parts;
