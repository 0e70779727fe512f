import { SECOND } from '../../src/clock.ts';
import { createCleanUp } from '../support/clean-up.ts';
import { faultsOf } from './faults.ts';
import { postgresPlace, sqlitePlace } from './places.ts';
import { type Outcome, type PlayOptions, play } from './play.ts';
import { openStage } from './stage.ts';

export interface RunOptions extends PlayOptions {
  readonly engine: 'sqlite' | 'postgres';
  /** Names of faults; all when absent. */
  readonly only?: readonly string[] | undefined;
  readonly people?: number;
  /** Told of what is being put away if the run is interrupted. */
  readonly under: { add(work: () => unknown): void };
  readonly say: (line: string) => void;
}

/** Names of the faults that can be played here. */
export function faultNames(engine: RunOptions['engine']): readonly string[] {
  return faultsOf[engine]
    .filter(({ posix }) => posix !== true || process.platform !== 'win32')
    .map(({ name }) => name);
}

/** Plays one fault after the other, each on a bot, a database and people of its own. */
export async function runFaults(options: RunOptions): Promise<readonly Outcome[]> {
  const { engine, only = faultNames(engine), under, say } = options;
  const outcomes: Outcome[] = [];
  for (const name of faultNames(engine)) {
    if (!only.includes(name)) continue;
    say(`${name} …`);
    const cleanUp = createCleanUp();
    under.add(() => cleanUp.run());
    const began = performance.now();
    try {
      outcomes.push(await playOne(options, name, cleanUp));
      say(`  ${((performance.now() - began) / SECOND).toFixed(0)} s`);
    } finally {
      await cleanUp.run();
    }
  }
  return outcomes;
}

const PEOPLE = 6;

async function playOne(
  options: RunOptions,
  name: string,
  cleanUp: ReturnType<typeof createCleanUp>,
): Promise<Outcome> {
  const { engine } = options;
  if (engine === 'sqlite') {
    const fault = faultsOf.sqlite.find((one) => one.name === name);
    if (fault === undefined) throw new Error(`No fault is called ${name}`);
    const people = options.people ?? fault.people ?? PEOPLE;
    return play(
      fault,
      await openStage({ place: sqlitePlace(cleanUp, fault.fillsDisk === true), people, cleanUp }),
      options,
    );
  }
  const fault = faultsOf.postgres.find((one) => one.name === name);
  if (fault === undefined) throw new Error(`No fault is called ${name}`);
  const people = options.people ?? fault.people ?? PEOPLE;
  return play(
    fault,
    await openStage({ place: await postgresPlace(cleanUp, fault.settings), people, cleanUp }),
    options,
  );
}
