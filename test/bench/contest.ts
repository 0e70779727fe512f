import { type Load, type Measured, measure } from './load.ts';
import { median } from './median.ts';
import type { Part } from './part.ts';

/** One bot under one kind of turn. */
export interface Contestant {
  readonly name: string;
  readonly bot: Part;
  readonly activity: Load['activity'];
  readonly authorization?: string;
}

/** What a contestant came to: medians over the rounds. */
export interface Result extends Measured {
  readonly name: string;
  readonly concurrency: number;
  /** CPU of a turn, as a ratio to the first contestant's of the same round: the median. */
  readonly ratio: number;
}

export interface Rounds {
  readonly rounds: number;
  /** Turns of each contestant in a round. */
  readonly turns: number;
  readonly concurrency: number;
}

/** How many turns each bot was sent, so that no value is reported twice. */
const sent = new WeakMap<Load['activity'], number>();

/** All in turn, round after round, after one round that does not count. */
export async function compete(contestants: readonly Contestant[], { rounds, turns, concurrency }: Rounds) {
  const measured = contestants.map((): Measured[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [place, { bot, activity, authorization }] of contestants.entries()) {
      const first = sent.get(activity) ?? 0;
      const one = await measure(bot, { turns, concurrency, activity, authorization }, first);
      sent.set(activity, first + turns);
      if (round >= 0) measured[place]?.push(one);
    }
  }
  const base = (measured[0] ?? []).map(({ cpuPerTurn }) => cpuPerTurn);
  return contestants.map(({ name }, place): Result => {
    const of = (key: keyof Measured) => median((measured[place] ?? []).map((one) => one[key]));
    const ratio = median(
      (measured[place] ?? []).map(({ cpuPerTurn }, round) => cpuPerTurn / (base[round] ?? 0)),
    );
    return {
      ...{ name, concurrency, ratio },
      ...{ cpuPerTurn: of('cpuPerTurn'), turnsPerSecond: of('turnsPerSecond') },
      ...{ p50: of('p50'), p99: of('p99'), rssBytes: of('rssBytes') },
    };
  });
}
