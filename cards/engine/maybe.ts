/** A part that may be missing, as templates want it: bound to an empty list it vanishes. */
export type Maybe<T> = readonly [] | readonly [T];

/** `value` as a part that is there unless null, undefined or an empty text. */
export function maybe<T>(value: T | null | undefined): Maybe<T> {
  return value === null || value === undefined || value === '' ? [] : [value];
}
