import { type Load, type Measured, measure } from './load.ts';
import { median } from './median.ts';
import type { Part } from './part.ts';

/** One bot under one kind of turn. */
export interface Contestant {
  readonly name: string;
  readonly bot: Part;
  readonly activity: Load['activity'];
  readonly authorization?: string;
  /** Name of the contestant that does the same job. */
  readonly rival?: string;
  /** Name of the PostgreSQL database that it uses. */
  readonly database?: string;
}

/** What a contestant came to: medians over the rounds. */
export interface Result extends Measured {
  readonly name: string;
  readonly concurrency: number;
  /** CPU of a turn, as a ratio to the first contestant's of the same round: the median. */
  readonly ratio: number;
  /** The same, as a ratio to the rival's. */
  readonly toRival?: number;
}

export interface Rounds {
  readonly rounds: number;
  /** Turns of each contestant in a round. */
  readonly turns: number;
  readonly concurrency: number;
}

/** How many turns each bot was sent, so that no value is reported twice. */
const sent = new WeakMap<Load['activity'], number>();

/** How many turns of this kind were sent so far. */
export const turnsSent = (activity: Load['activity']): number => sent.get(activity) ?? 0;

/** Enough for what is called in every turn to be compiled by V8, which goes on with it for thousands of turns. */
export const WARM_UP = 6_000;

/** Sends each so many turns that do not count. */
export async function warmUp(contestants: readonly Contestant[], turns: number): Promise<void> {
  for (const contestant of contestants) await send(contestant, { turns, concurrency: 16 });
}

async function send(
  { bot, activity, authorization, database }: Contestant,
  load: Pick<Load, 'turns' | 'concurrency'>,
): Promise<Measured> {
  const first = turnsSent(activity);
  sent.set(activity, first + load.turns);
  return measure(bot, { ...load, activity, authorization, database }, first);
}

/** All in turn, round after round. */
export async function compete(contestants: readonly Contestant[], { rounds, turns, concurrency }: Rounds) {
  const measured = contestants.map((): Measured[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [place, contestant] of contestants.entries())
      measured[place]?.push(await send(contestant, { turns, concurrency }));
  const cpuOf = (place: number) => (measured[place] ?? []).map(({ cpuPerTurn }) => cpuPerTurn);
  return contestants.map(({ name, rival }, place): Result => {
    const of = (key: keyof Measured) => median((measured[place] ?? []).map((one) => one[key]));
    const ratioTo = (other: number) => {
      const base = cpuOf(other);
      return median(cpuOf(place).map((cpu, round) => cpu / (base[round] ?? 0)));
    };
    const rivalsPlace = contestants.findIndex((one) => one.name === rival);
    return {
      ...{ name, concurrency, ratio: ratioTo(0) },
      ...(rivalsPlace < 0 ? {} : { toRival: ratioTo(rivalsPlace) }),
      ...{ cpuPerTurn: of('cpuPerTurn'), turnsPerSecond: of('turnsPerSecond') },
      ...{ p50: of('p50'), p99: of('p99'), rssBytes: of('rssBytes') },
      ...{ databaseCpu: of('databaseCpu'), statements: of('statements'), roundTrips: of('roundTrips') },
    };
  });
}
