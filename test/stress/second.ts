/** How often an event loop is looked at. */
export const LOOK_EVERY_MS = 20;

/** How a second was: how late the event loop came each time it was looked at, in milliseconds, and bytes resident. */
export interface Second {
  readonly delays: readonly number[];
  readonly rssBytes: number;
  /** Microseconds of CPU since its start. */
  readonly cpuUs: number;
}
