import type { Log } from '../log.ts';

/** Work that is repeated until it is stopped. */
export interface Repeated {
  start(): void;
  /** Resolves when the round under way has ended. */
  stop(): Promise<void>;
}

/** Runs `round` at once and then `everyMs` after each end. What it throws is logged and does not end the row. */
export function every(everyMs: number, round: () => Promise<void>, log: Log | undefined): Repeated {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let stopped = true;

  const turn = () => {
    running = round()
      .catch((error: unknown) =>
        log?.error({ event: 'background.failed', err: error }, 'background work failed'),
      )
      .finally(() => {
        running = undefined;
        if (!stopped) timer = setTimeout(turn, everyMs);
      });
  };

  return {
    start() {
      if (!stopped) return;
      stopped = false;
      turn();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
