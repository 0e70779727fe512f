import type { TeamWords } from './team-words.ts';
import type { Words } from './words.ts';

/** Everything that is known of what people type in one language. */
export interface LanguageWords {
  readonly words: Words;
  /** What people say who lead others. */
  readonly team: TeamWords;
}

/** The languages that listen to one message, English first. There is one object for each set of them. */
export interface Listening {
  /** Their BCP 47 tags: `en de`. */
  readonly tags: string;
  readonly languages: readonly LanguageWords[];
  /** Words of English that another of the languages has for something else. */
  readonly unlikeEnglish: ReadonlySet<string>;
}
