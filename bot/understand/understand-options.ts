import type { Effort } from '../../src/learning/effort.ts';
import type { Listening } from './words/language-words.ts';

export interface UnderstandOptions {
  readonly now: Date;
  /** IANA name, e.g. `Europe/Berlin`. */
  readonly timeZone: string;
  /** BCP 47 tag of the person; decides the order of day and month. */
  readonly locale: string;
  /** The languages whose words it is looked for. */
  readonly listening: Listening;
  /** Counts the steps of this message; a new counter when absent. */
  readonly effort?: Effort;
}
