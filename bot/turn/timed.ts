/** Runs `work` and records its duration and outcome under the label `what`. */
export type Timed = <T>(what: string, work: () => Promise<T>) => Promise<T>;
