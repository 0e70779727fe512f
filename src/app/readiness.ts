import { SECOND } from '../clock.ts';
import type { MigrationProgress } from '../ledger/database/migrations/step.ts';

/** How long a turn waits for the start to end: Teams gives a message about 15 s and an invoke 5. */
const PATIENCE_MS = 2 * SECOND;

/** What `GET /readyz` says before the bot is ready. */
export type Condition =
  | { readonly status: 'starting' }
  | ({ readonly status: 'updating' } & MigrationProgress);

/**
 * Whether the bot is ready to answer. It listens before it migrates the database and reads the courses: one that did not listen
 * would be killed by its liveness or startup probe in the middle of a long upgrade.
 */
export function createReadiness(sleep: (ms: number) => Promise<unknown>) {
  let condition: Condition | undefined = { status: 'starting' };
  const opened = Promise.withResolvers<true>();
  return {
    /** Undefined once it is ready. */
    condition: () => condition,
    updating(progress: MigrationProgress): void {
      condition = { status: 'updating', ...progress };
    },
    ready(): void {
      condition = undefined;
      opened.resolve(true);
    },
    /** Whether it is ready; waits a moment before it says no. */
    async isReady(): Promise<boolean> {
      return condition === undefined || Promise.race([opened.promise, sleep(PATIENCE_MS).then(() => false)]);
    },
  };
}
