import { memoize } from '../../src/memoize.ts';

/** Durations that are cached; courses share a few. */
const DURATIONS = 500;

/** How a language (BCP 47) says how long and how far away. */
export interface Quantities {
  /** `in 3 days` */
  distance(days: number): string;
  /** `1 h 30 min` */
  duration(minutes: number): string;
}

export function createQuantities(tag: string): Quantities {
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const hours = unit(tag, 'hour');
  const minutes = unit(tag, 'minute');
  return {
    distance: (days) => relative.format(days, 'day'),
    duration: memoize(DURATIONS, (total: number) => {
      const parts = [
        { value: Math.floor(total / 60), format: hours },
        { value: total % 60, format: minutes },
      ];
      return parts
        .filter(({ value }) => value > 0)
        .map(({ value, format }) => format.format(value))
        .join(' ');
    }),
  };
}

function unit(tag: string, name: string): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'short' });
}
