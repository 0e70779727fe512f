import type { Instant } from '../src/clock.ts';
import type { PhraseValues } from '../src/errors.ts';

/** How to speak to all who share a language. */
export interface Voice {
  /** BCP 47 tag of the language spoken, e.g. `en`. */
  readonly language: string;
  /** `rtl` where it is written from right to left. */
  readonly direction?: 'rtl';
  /** The sentence of that key with its values filled in. Throws on an unknown key. */
  say(key: string, values?: PhraseValues): string;
}

export type Daytime = 'morning' | 'afternoon' | 'evening' | 'night';

/** How to speak to one person: their language and their time zone. Implemented by `bot/phrases`. */
export interface Speech extends Voice {
  /** What part of the day it is where the person is. */
  readonly daytime: Daytime;
  /** `Fri 4 Dec` in the person's zone; with the year when it is not this year's. */
  day(at: Instant): string;
  /** `Fri 4 Dec (in 3 days)`. */
  due(at: Instant): string;
  /** `14:05` in the person's zone, with the day when it is not today. */
  time(at: Instant): string;
  /** True for a time that is over or less than a minute away. */
  isSoon(at: Instant): boolean;
  /** `1 h 30 min`. */
  duration(minutes: number): string;
  /** `Ann, Bo and Cem`. */
  list(items: readonly string[]): string;
}
