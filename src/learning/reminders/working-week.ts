import type { Weekday } from './wishes.ts';

const usual: readonly Weekday[] = [1, 2, 3, 4, 5];
const fromSunday: readonly Weekday[] = [7, 1, 2, 3, 4];

/** Where people do not work from Monday to Friday: CLDR's week data, by time zone (IANA); a test holds them to it. */
const elsewhere: ReadonlyMap<string, readonly Weekday[]> = new Map([
  ...[
    ...['Africa/Algiers', 'Africa/Cairo', 'Africa/Khartoum', 'Africa/Tripoli', 'Asia/Aden', 'Asia/Amman'],
    ...['Asia/Baghdad', 'Asia/Bahrain', 'Asia/Damascus', 'Asia/Jerusalem', 'Asia/Kuwait', 'Asia/Muscat'],
    ...['Asia/Qatar', 'Asia/Riyadh'],
  ].map((zone) => [zone, fromSunday] as const),
  ['Asia/Kabul', [6, 7, 1, 2, 3]],
  ['Asia/Tehran', [6, 7, 1, 2, 3, 4]],
]);

/** The days on which people work in this time zone (IANA), from the first of the week. */
export function workdaysIn(zone: string): readonly Weekday[] {
  return elsewhere.get(zone) ?? usual;
}
