/** Does `work`, and lets operators see how long it took and what came of it. */
export type Timed = <T>(what: string, work: () => Promise<T>) => Promise<T>;
