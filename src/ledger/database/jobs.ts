/** Records how each round of a background job ended. */
export interface Job {
  succeeded(): void;
  failed(error: unknown): void;
}

/** A repeated background job. Times in milliseconds. */
export interface JobPlan {
  /** A fixed name; a label in metrics and log. */
  readonly name: string;
  readonly everyMs: number;
  /** Longest a round may take; a few minutes when absent. */
  readonly longestMs?: number;
}

export type Jobs = (plan: JobPlan) => Job;
