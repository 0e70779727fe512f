import { DAY } from '../../src/clock.ts';

/** How moments are written by the calendar of one locale and the clock of one zone. */
export interface Dates {
  /** BCP 47. */
  readonly locale: string;
  /** IANA. */
  readonly timeZone: string;
  /** `Fri 4 Dec` */
  day(at: Date): string;
  /** `Fri 4 Dec 2026` */
  dayOfYear(at: Date): string;
  /** `14:05` */
  time(at: Date): string;
  /** The day that `at` is in the zone. */
  calendarDay(at: Date): CalendarDay;
}

export interface CalendarDay {
  readonly year: number;
  /** Days since 1 January 1970. */
  readonly number: number;
}

/** A formatter takes long to make and some 30 KB to keep, so each is made when it is first needed. */
export function createDates(locale: string, timeZone: string): Dates {
  const formatter = (tag: string, shape: Intl.DateTimeFormatOptions) => {
    let made: Intl.DateTimeFormat | undefined;
    return (at: Date): string => {
      made ??= new Intl.DateTimeFormat(tag, { ...shape, timeZone });
      return made.format(at);
    };
  };
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const american = formatter('en-US', { year: 'numeric', month: 'numeric', day: 'numeric' });
  return {
    locale,
    timeZone,
    day: formatter(locale, day),
    dayOfYear: formatter(locale, { ...day, year: 'numeric' }),
    time: formatter(locale, { hour: '2-digit', minute: '2-digit' }),
    calendarDay(at) {
      const [month = 0, dayOfMonth = 0, year = 0] = american(at).split('/').map(Number);
      // Date.UTC would take a year before 100 for one of the 20th century
      return { year, number: new Date(0).setUTCFullYear(year, month - 1, dayOfMonth) / DAY };
    },
  };
}
