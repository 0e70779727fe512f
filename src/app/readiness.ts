import { SECOND } from '../clock.ts';
import type { MigrationProgress } from '../ledger/database/migrations/step.ts';

/** How long a turn waits for the start to end: Teams gives a message about 15 s and an invoke 5. */
const PATIENCE_MS = 2 * SECOND;

/** What `GET /readyz` says before the bot is ready. */
export type Condition =
  | { readonly status: 'starting'; readonly waitsFor?: 'courses' }
  | ({ readonly status: 'updating' } & MigrationProgress);

/**
 * Whether the bot is ready to answer. It listens before it migrates the database and reads the courses: one that did not listen
 * would be killed by its liveness or startup probe in the middle of a long upgrade. Turns are taken once the database is
 * prepared; the bot is ready when it also knows every course, since it would say of the rest that they do not exist.
 */
export function createReadiness(sleep: (ms: number) => Promise<unknown>) {
  let condition: Condition | undefined = { status: 'starting' };
  let isPrepared = false;
  const prepared = Promise.withResolvers<true>();
  const known = Promise.withResolvers<true>();
  const inAMoment = (what: Promise<true>) => Promise.race([what, sleep(PATIENCE_MS).then(() => false)]);
  return {
    /** Undefined once it is ready. */
    condition: () => condition,
    updating(progress: MigrationProgress): void {
      condition = { status: 'updating', ...progress };
    },
    /** The database can be worked with. */
    prepared(): void {
      isPrepared = true;
      condition = { status: 'starting', waitsFor: 'courses' };
      prepared.resolve(true);
    },
    /** Every course is known. */
    ready(): void {
      condition = undefined;
      known.resolve(true);
    },
    /** Whether turns can be taken; waits a moment before it says no. */
    takesTurns(): true | Promise<boolean> {
      return isPrepared || inAMoment(prepared.promise);
    },
    /** Whether every course is known; waits a moment before it says no. */
    knowsCourses(): true | Promise<boolean> {
      return condition === undefined || inAMoment(known.promise);
    },
  };
}

export type Readiness = ReturnType<typeof createReadiness>;
