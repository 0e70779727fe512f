/** Background work that comes again and again, told how each time ends. */
export interface Job {
  succeeded(): void;
  failed(error: unknown): void;
}

/** The job of this name, which comes from the code, and is done every so many milliseconds from now on. */
export type Jobs = (name: string, everyMs: number) => Job;
