import type { Job, JobPlan, Jobs } from './jobs.ts';

/** Work repeated until it is stopped. */
export interface Repeated {
  start(): void;
  /** Resolves when the current round has ended. */
  stop(): Promise<void>;
}

/** The job; `everyMs` counts from the end of a round to the start of the next. */
export interface Rounds extends JobPlan {
  readonly jobs: Jobs | undefined;
}

/**
 * Runs `round` at once, and again `everyMs` after each end. An error is recorded for the job and does not stop the
 * repetition. `stop` aborts the signal; errors after that are ignored.
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
