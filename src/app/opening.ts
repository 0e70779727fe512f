import { SECOND } from '../clock.ts';
import type { MigrationProgress } from '../ledger/database/migrations/step.ts';

/** How long a turn waits for a start that is nearly over: Teams gives a message about 15 s and an invoke 5. */
const PATIENCE_MS = 2 * SECOND;

/** What `GET /readyz` says before the bot has opened. */
export type Condition =
  | { readonly status: 'starting' }
  | ({ readonly status: 'updating' } & MigrationProgress);

/**
 * From listening to answering: the schema is brought up to date and the courses are read in between. A bot that listens only
 * afterwards would be killed by its liveness or startup probe in the middle of a long upgrade.
 */
export function createOpening(sleep: (ms: number) => Promise<unknown>) {
  let condition: Condition | undefined = { status: 'starting' };
  const opened = Promise.withResolvers<true>();
  return {
    /** Undefined once it has opened. */
    condition: () => condition,
    updating(progress: MigrationProgress): void {
      condition = { status: 'updating', ...progress };
    },
    open(): void {
      condition = undefined;
      opened.resolve(true);
    },
    /** Whether it is open; waits a moment before it says that it is not. */
    async isOpen(): Promise<boolean> {
      return condition === undefined || Promise.race([opened.promise, sleep(PATIENCE_MS).then(() => false)]);
    },
  };
}
