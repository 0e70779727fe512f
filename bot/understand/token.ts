import type { Listening } from './words/language-words.ts';

/** A word or a separator of a message. */
export interface Token {
  /** As typed, without quotes, brackets and closing punctuation. */
  readonly text: string;
  /** As matched: folded, without apostrophes and hyphens. */
  readonly word: string;
  /** The command word that it may be a typing error for. */
  readonly corrected: string | null;
  /** True for `,` `.` `;` `!` `?` and line ends. */
  readonly isSeparator: boolean;
  readonly quoted: boolean;
  /** True where no space is before it: after a word in writing that does not part them. */
  readonly joined?: true;
  /** The languages in whose phrases it is looked for. */
  readonly listening: Listening;
  /** True for the name of a course that was found before the rules read the message: no word of it is a command. */
  readonly titled?: true;
}
