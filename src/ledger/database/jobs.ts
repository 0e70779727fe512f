/** Background work that comes again and again, told how each time ends. */
export interface Job {
  succeeded(): void;
  failed(error: unknown): void;
}

/** A job that is done again and again from now on. Times in milliseconds. */
export interface JobPlan {
  /** From the code. */
  readonly name: string;
  readonly everyMs: number;
  /** How long it may take; a few minutes when absent. */
  readonly longestMs?: number;
}

export type Jobs = (plan: JobPlan) => Job;
