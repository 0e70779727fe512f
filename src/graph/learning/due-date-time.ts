import { DateTime, IANAZone } from 'luxon';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import type { Instant } from '../../clock.ts';
import { memoize } from '../../memoize.ts';

/** Graph's dateTimeTimeZone: a local time without offset, and the zone it is in. */
export interface DateTimeTimeZone {
  readonly dateTime: string;
  readonly timeZone?: string | null | undefined;
}

/** Memoised zones: more than IANA and Windows name. */
const ZONES = 1_000;
const LONGEST_ZONE = 100;

const ianaOfWindows = new Map(
  WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001').map(({ windowsName, iana }) => [
    windowsName.toLowerCase(),
    iana[0],
  ]),
);

/** As Graph wants it: seven decimals, and the zone beside it. */
export function toDateTimeTimeZone(instant: Instant): { dateTime: string; timeZone: 'UTC' } {
  return { dateTime: `${new Date(instant).toISOString().slice(0, -1)}0000`, timeZone: 'UTC' };
}

/**
 * The moment meant, whatever IANA or Windows zone it is told in. An offset in the text wins over the zone; without
 * a zone, or with one that nobody knows, it is UTC. Null when the text is no date.
 */
export function fromDateTimeTimeZone({ dateTime, timeZone }: DateTimeTimeZone): Instant | null {
  const read = DateTime.fromISO(dateTime.trim(), { zone: ianaZone((timeZone ?? '').slice(0, LONGEST_ZONE)) });
  return read.isValid ? read.toUTC().toISO({ suppressMilliseconds: false }) : null;
}

/** Memoised, because checking a zone creates a formatter: 250 µs, and tens of kilobytes outside the heap. */
const ianaZone = memoize(ZONES, (name: string) => {
  // Outlook's own notation wraps a zone name: tzone://Microsoft/Utc.
  const bare = name.trim().replace(/^tzone:\/\/microsoft\//i, '');
  if (IANAZone.isValidZone(bare)) return bare;
  return ianaOfWindows.get(bare.toLowerCase()) ?? 'utc';
});
