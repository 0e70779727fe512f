import { MINUTE } from '../clock.ts';

export interface CachedReadingDeps {
  /** Milliseconds, on a clock that nobody sets. */
  readonly elapsed: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** A value is not read again before it is this old, in milliseconds. */
  readonly goodMs: number;
}

/** What was read, unless it is too old to be shown; and how old it is, or how long there has been none. */
export interface CachedReading<T> {
  readonly value: T | undefined;
  readonly ageMs: number;
}

/** Who looks waits no longer than this for a new value: a scrape has a second. */
export const PATIENCE_MS = 800;
/** A value that could not be read anew is shown for this long after it should have been. */
const SHOWN_MS = MINUTE;

/** A value that may take long to read, or not come at all: it is read once at a time, and who looks gets the last one. */
export function createCachedReading<T>(
  read: () => Promise<T>,
  { elapsed, sleep, goodMs }: CachedReadingDeps,
) {
  const begun = elapsed();
  let kept: { readonly value: T; readonly at: number } | undefined;
  let reading: Promise<void> | undefined;

  function readAnew(): Promise<void> {
    reading ??= read()
      .then(
        (value) => {
          kept = { value, at: elapsed() };
        },
        () => undefined, // its age tells
      )
      .finally(() => {
        reading = undefined;
      });
    return reading;
  }

  return async (): Promise<CachedReading<T>> => {
    if (kept === undefined || elapsed() - kept.at >= goodMs)
      await Promise.race([readAnew(), sleep(PATIENCE_MS)]);
    const ageMs = elapsed() - (kept?.at ?? begun);
    return { value: ageMs <= goodMs + SHOWN_MS ? kept?.value : undefined, ageMs };
  };
}
