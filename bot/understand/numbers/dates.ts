import type { DateReading } from '../reading.ts';

/** A stretch of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A date and where in the text it stands. */
export interface DateFound extends Span {
  readonly reading: DateReading;
}

/**
 * The dates of one text. A date is a calendar day in the person's zone, and of those that follow a place one as
 * `2026-11-18` comes before one in figures, and that before one in words.
 */
export interface Dates {
  /** The date that begins at this place, or after a small word there: "by friday". */
  at(place: number): DateFound | null;
  /** The same, when nothing follows it. */
  closing(place: number): DateFound | null;
}

/** A day that a language's own rules read in a text, and where it stands. */
export interface DayRead {
  readonly index: number;
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** True for a day of a month: "12月5日". */
  readonly exact: boolean;
  /** True where it can only be when something is done, not by when: "明天再". */
  readonly isWhen: boolean;
}
