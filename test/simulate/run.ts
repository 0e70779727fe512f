import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { MINUTE } from '../../src/clock.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { migrate } from '../../src/ledger/database/migrate.ts';
import { createReminderBook } from '../../src/ledger/stores/reminder-book.ts';
import { seededRandom } from '../../src/simulator/faults/seeded-random.ts';
import type { CardJson } from '../support/connector.ts';
import type { InstanceOptions } from './instance.ts';
import { createJudge, type Verdict } from './judge.ts';
import { createCrowd } from './people.ts';

export interface SimulateOptions {
  /** Address of an empty database. */
  readonly databaseUrl: string;
  readonly people: number;
  readonly days: number;
  readonly instances: number;
  readonly seed: number;
  /** Instances that are killed on a day, on average. */
  readonly killsADay: number;
  /** Share of Teams' answers that go wrong, 0 to 1. */
  readonly faults: number;
  readonly say?: (line: string) => void;
}

export interface SimulateReport extends Verdict {
  /** Messages that were planned, and what became of them. */
  readonly due: number;
  readonly outcomes: Readonly<Record<string, number>>;
  /** Planned, and never sent nor dropped although their time was long over. */
  readonly leftOver: number;
  readonly kills: number;
  readonly throttled: number;
  readonly worstMinute: number;
}

interface Instance {
  readonly process: ChildProcess;
  readonly exited: Promise<unknown>;
}

/** Minutes of a step: nothing moves within one, so that what is true of people stays true while it is sent. */
const STEP = 15;
/** A Sunday evening; the clocks of Europe, America, Australia and New Zealand change in the weeks that follow. */
const BEGIN = Date.parse('2026-03-01T18:00:00.000Z');
const DAY_STEPS = (24 * 60) / STEP;

/** Lets many people live for some weeks, with several instances that are killed and a Teams that throttles. */
export async function simulate(options: SimulateOptions): Promise<SimulateReport> {
  const {
    databaseUrl,
    people: count,
    days,
    instances,
    seed,
    killsADay,
    faults,
    say = () => undefined,
  } = options;
  const random = seededRandom(seed);
  let now = new Date(BEGIN);
  const database = createDatabase(databaseUrl, { connections: 2 });
  await migrate(database, { now: () => now });
  const crowd = await createCrowd(count, { database, random, now: () => now });
  const judge = createJudge(crowd.people);
  let throttled = 0;

  const teams = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const dice = random();
    if (dice < faults / 2) {
      throttled++;
      response.writeHead(429).end();
      return;
    }
    const personId = decodeURIComponent((request.url ?? '').slice(1));
    const activity = JSON.parse(Buffer.concat(chunks).toString()) as {
      attachments?: { content: CardJson }[];
    };
    const card = activity.attachments?.[0]?.content;
    if (card !== undefined) judge.arrived(personId, card, now);
    // it has arrived, and nobody says so
    if (dice < faults * 0.75) response.writeHead(502).end();
    else if (dice < faults) response.destroy();
    else response.writeHead(200).end('{}');
  });
  teams.listen(0, '127.0.0.1');
  await once(teams, 'listening');
  const connectorUrl = `http://127.0.0.1:${(teams.address() as AddressInfo).port}/`;

  const start = async (): Promise<Instance> => {
    const child = fork(
      new URL('./instance.ts', import.meta.url),
      [
        JSON.stringify({
          databaseUrl,
          connectorUrl,
          holdAbove: Math.ceil(count / 10),
        } satisfies InstanceOptions),
      ],
      { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
    );
    await once(child, 'message');
    return { process: child, exited: once(child, 'exit') };
  };
  let children = await Promise.all(Array.from({ length: instances }, start));
  let kills = 0;

  /** All instances do what is due; perhaps one of them dies over it, and another takes its place for the next step. */
  async function step(): Promise<void> {
    const victim = random() < killsADay / DAY_STEPS ? Math.floor(random() * instances) : -1;
    const afterMs = random() * 150;
    const over = new AbortController();
    await Promise.all(
      children.map(async (instance, n) => {
        const { process: child, exited } = instance;
        const done = Promise.race([
          once(child, 'message', { signal: over.signal }).catch(() => undefined),
          exited,
        ]);
        child.send({ now: now.toISOString() });
        if (n === victim) {
          await Promise.race([done, sleep(afterMs)]);
          child.kill('SIGKILL');
          kills++;
        }
        await done;
      }),
    );
    over.abort();
    if (victim >= 0) {
      // whatever it had sent has arrived or has not, before anything else happens
      await sleep(50);
      children = await Promise.all(children.map((child, n) => (n === victim ? start() : child)));
    }
  }

  const book = createReminderBook(database, { now: () => now });
  try {
    for (let day = 0; day < days; day++) {
      for (let n = 0; n < DAY_STEPS; n++) {
        await step();
        now = new Date(now.getTime() + STEP * MINUTE);
        await crowd.live(Math.ceil(count / 20 / DAY_STEPS));
        if (n % 8 === 0)
          for (const { day, state } of await book.list())
            if (state === 'held' && random() < 0.5) await book.release(day, 'admin');
      }
      say(
        `day ${day + 1} of ${days}: ${judge.verdict().arrived} messages arrived, ${kills} instances killed`,
      );
    }
    const { rows: outcomes } = await sql<{ state: string; reason: string | null; count: number | string }>`
      select state, reason, count(*) as count from reminders group by state, reason order by 1, 2`.execute(
      database.query,
    );
    const { rows: worst } = await sql<{ count: number | string }>`
      select count(*) as count from reminders where state = 'sent' group by substr(due_at, 1, 16)
      order by 1 desc limit 1`.execute(database.query);
    const { rows: left } = await sql<{ count: number | string }>`select count(*) as count from reminders
      left join reminder_days on reminder_days.day = reminders.run
      where reminders.state in ('planned', 'sending') and due_at < ${new Date(now.getTime() - 60 * MINUTE).toISOString()}
        and coalesce(reminder_days.state, 'open') not in ('held', 'planning')`.execute(database.query);
    return {
      ...judge.verdict(),
      ...{ kills, throttled },
      due: outcomes.reduce((sum, row) => sum + Number(row.count), 0),
      outcomes: Object.fromEntries(
        outcomes.map(({ state, reason, count }) => [
          reason === null ? state : `${state}: ${reason}`,
          Number(count),
        ]),
      ),
      leftOver: Number(left[0]?.count ?? 0),
      worstMinute: Number(worst[0]?.count ?? 0),
    };
  } finally {
    for (const child of children) child.process.kill('SIGKILL');
    teams.closeAllConnections();
    teams.close();
    await database.close();
  }
}
