import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { generatedReports } from '../../src/simulator/organisation/generated.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { createRandom } from './random.ts';
import type { Scale } from './scale.ts';
import { activitiesOf, scenarios } from './scenarios.ts';
import { type GraphCall, startSlowServices } from './slow-services.ts';
import { createStand } from './stand.ts';

/** Teams' own limit for a bot in a tenant. */
const TURNS_A_SECOND = 50;
const PATIENCE_MS = 10_000;

const many: Scale = { learners: 500, activitiesEach: 20, courses: 100_000 };

interface Waited {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly longest: number;
}

/** What somebody waits for where Graph and Teams are as slow as in life. Milliseconds. */
export interface Life {
  readonly turns: number;
  readonly unanswered: number;
  /** From the message to the answer, at Teams' door. */
  readonly answer: Waited;
  /** The same without the time in which the bot waited for Graph. */
  readonly beyondGraph: Waited;
  /** How late the bot's event loop was, while it reads 100,000 courses and after. */
  readonly loopP99WhileReading: number;
  readonly loopP99: number;
  readonly secondsOfReading: number;
}

interface Turn {
  readonly learnerId: string;
  readonly sent: number;
  answeredAt?: number;
}

/** Fifty turns a second, of all kinds, for so long; the courses are read as they begin. */
export async function measureLife(seconds: number): Promise<Life> {
  const stand = await createStand(many);
  const random = createRandom(1);
  const waiting = new Map<string, Turn[]>();
  const services = await startSlowServices(
    stand.graph.url,
    (conversation, at) => {
      const turn = waiting.get(conversation)?.shift();
      if (turn !== undefined) turn.answeredAt = at;
    },
    random,
  );
  try {
    const bot = await stand.coursemate({ graphUrl: services.graphUrl, synchronised: false });
    const learners = generatedReports(personId('alexw'), many.learners);
    const activities = scenarios.map((one) => activitiesOf(one, many, services.connectorUrl));
    const pool = new Pool(bot.url, { connections: 512, pipelining: 1 });
    const turns: Turn[] = [];
    const sending = new Set<Promise<unknown>>();
    const send = (n: number) => {
      const learnerId = learners[n % learners.length]?.id ?? '';
      const turn: Turn = { learnerId, sent: performance.now() };
      const conversation = `a:${learnerId}`;
      waiting.set(conversation, [...(waiting.get(conversation) ?? []), turn]);
      turns.push(turn);
      const body = JSON.stringify(activities[n % activities.length]?.(n));
      const headers = { 'content-type': 'application/json' };
      const sent = pool
        .request({ path: '/api/messages', method: 'POST', headers, body })
        .then((response) => response.body.dump())
        // it counts as unanswered
        .catch((error: unknown) => process.stderr.write(`A turn broke off: ${String(error)}\n`))
        .finally(() => sending.delete(sent));
      sending.add(sent);
    };
    const run = async (from: number, isOver: () => boolean) => {
      let n = from;
      for (let due = performance.now(); !isOver(); n++) {
        // people do not write in step
        due += (-Math.log(1 - random()) * 1_000) / TURNS_A_SECOND;
        await sleep(Math.max(0, due - performance.now()));
        send(n);
      }
      return n;
    };
    const began = performance.now();
    let isRead = false;
    await bot.loopP99();
    const reading = bot.synchronised().finally(() => {
      isRead = true;
    });
    const next = await run(0, () => isRead);
    await reading;
    const secondsOfReading = (performance.now() - began) / 1_000;
    const loopP99WhileReading = await bot.loopP99();
    turns.length = 0;
    const until = performance.now() + seconds * 1_000;
    await run(next, () => performance.now() > until);
    const loopP99 = await bot.loopP99();
    const giveUp = performance.now() + PATIENCE_MS;
    while (sending.size > 0 && performance.now() < giveUp) await sleep(50);
    await pool.destroy();
    const answered = turns.filter(({ answeredAt }) => answeredAt !== undefined);
    const total = answered.map(({ sent, answeredAt = sent }) => answeredAt - sent);
    const beyond = answered.map(
      ({ learnerId, sent, answeredAt = sent }) =>
        answeredAt - sent - waitedForGraph(services.callsAbout(learnerId), sent, answeredAt),
    );
    return {
      ...{ turns: turns.length, unanswered: turns.length - answered.length },
      ...{ answer: waited(total), beyondGraph: waited(beyond) },
      ...{ loopP99WhileReading, loopP99, secondsOfReading },
    };
  } finally {
    await stand.close();
    await services.close();
  }
}

/** How much of this time Graph was busy with the learner's change. */
function waitedForGraph(calls: readonly GraphCall[], from: number, until: number): number {
  return calls
    .map((call) => Math.min(call.until ?? until, until) - Math.max(call.from, from))
    .filter((ms) => ms > 0)
    .reduce((sum, ms) => sum + ms, 0);
}

function waited(times: readonly number[]): Waited {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), longest: at(1) };
}
