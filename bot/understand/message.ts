import { createEffort, type Effort } from '../../src/learning/effort.ts';
import { type Dates, datesIn } from './numbers/date.ts';
import type { UnderstandOptions } from './reading.ts';

/** What all rules that read one message share. */
export interface Message {
  /** The dates of a part of it, looked for once. */
  readonly datesIn: (text: string) => Dates;
  readonly effort: Effort;
}

export function createMessage(options: UnderstandOptions): Message {
  const known = new Map<string, Dates>();
  const effort = options.effort ?? createEffort();
  return {
    effort,
    datesIn(text) {
      const dates = known.get(text) ?? datesIn(text, options, effort);
      known.set(text, dates);
      return dates;
    },
  };
}
