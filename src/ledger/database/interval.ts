import type { Job, JobPlan, Jobs } from './jobs.ts';

/** Work that is repeated until it is stopped. */
export interface Repeated {
  start(): void;
  /** Resolves when the round under way has ended. */
  stop(): Promise<void>;
}

/** What is repeated; `everyMs` is from the end of a round to the next one. */
export interface Rounds extends JobPlan {
  readonly jobs: Jobs | undefined;
}

/**
 * Runs `round` at once and then `everyMs` after each end. What it throws is told to the job of that name and does not end the
 * row. The signal is aborted when it shall stop; what the round throws then is nobody's failure.
 */
export function createInterval(
  { jobs, ...plan }: Rounds,
  round: (signal: AbortSignal) => Promise<void>,
): Repeated {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let stopping: AbortController | undefined;

  async function turn({ signal }: AbortController, job: Job | undefined): Promise<void> {
    try {
      await round(signal);
      job?.succeeded();
    } catch (error) {
      if (!signal.aborted) job?.failed(error);
    }
  }

  function run(controller: AbortController, job: Job | undefined): void {
    running = turn(controller, job).then(() => {
      if (!controller.signal.aborted) timer = setTimeout(() => run(controller, job), plan.everyMs);
    });
  }

  return {
    start() {
      if (stopping !== undefined) return;
      stopping = new AbortController();
      run(stopping, jobs?.(plan));
    },
    async stop() {
      stopping?.abort();
      stopping = undefined;
      clearTimeout(timer);
      await running;
    },
  };
}
