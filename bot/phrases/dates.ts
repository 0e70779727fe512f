/** How one locale writes dates and times. */
export interface DateStyle {
  /** `Fri 4 Dec` */
  day(wall: Date): string;
  /** `Fri 4 Dec 2026` */
  dayOfYear(wall: Date): string;
  /** `14:05` */
  time(wall: Date): string;
}

/**
 * How a locale (BCP 47) writes what {@link createWallClock} shows. A formatter is slow to make and takes some 30 KB, so there is
 * one for each locale and one for each zone, not one for each pair.
 */
export function createDateStyle(locale: string): DateStyle {
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return {
    day: formatter(locale, day),
    dayOfYear: formatter(locale, { ...day, year: 'numeric' }),
    time: formatter(locale, { hour: '2-digit', minute: '2-digit' }),
  };
}

/** The local time of a zone (IANA) at a moment, to the minute, as the UTC fields of a date. */
export function createWallClock(timeZone: string): (at: Date) => Date {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (at) => {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = (format.format(at).match(/\d+/g) ?? []).map(
      Number,
    );
    const wall = new Date(0);
    // Date.UTC would take a year before 100 for one of the 20th century
    wall.setUTCFullYear(year, month - 1, day);
    wall.setUTCHours(hour, minute);
    return wall;
  };
}

/** A formatter that is made at its first use. */
function formatter(locale: string, shape: Intl.DateTimeFormatOptions): (wall: Date) => string {
  let made: Intl.DateTimeFormat | undefined;
  return (wall) => {
    made ??= new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
    return made.format(wall);
  };
}
