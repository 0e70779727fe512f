/** An optional part of a card, as templates want it: bound to an empty list it vanishes. */
export type Optional<T> = readonly [] | readonly [T];

/** `value` as a part that is there unless null, undefined or an empty text. */
export function optional<T>(value: T | null | undefined): Optional<T> {
  return value === null || value === undefined || value === '' ? [] : [value];
}
