import type { Log } from '../log.ts';

/** Work that is repeated until it is stopped. */
export interface Repeated {
  start(): void;
  /** Resolves when the round under way has ended. */
  stop(): Promise<void>;
}

/**
 * Runs `round` at once and then `everyMs` after each end. What it throws is logged and does not end the row. The signal is
 * aborted when it shall stop; what the round throws then is not logged.
 */
export function every(
  everyMs: number,
  round: (signal: AbortSignal) => Promise<void>,
  log: Log | undefined,
): Repeated {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let stopping: AbortController | undefined;

  async function turn({ signal }: AbortController): Promise<void> {
    try {
      await round(signal);
    } catch (error) {
      if (!signal.aborted) log?.error({ event: 'background.failed', err: error }, 'background work failed');
    }
  }

  function run(controller: AbortController): void {
    running = turn(controller).then(() => {
      if (!controller.signal.aborted) timer = setTimeout(() => run(controller), everyMs);
    });
  }

  return {
    start() {
      if (stopping !== undefined) return;
      stopping = new AbortController();
      run(stopping);
    },
    async stop() {
      stopping?.abort();
      stopping = undefined;
      clearTimeout(timer);
      await running;
    },
  };
}
