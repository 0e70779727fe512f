import { en } from './en/index.ts';

/** Everything one language brings: its tag, its own name and its sentences by key. */
export interface Language {
  /** BCP 47, lower case, without region. */
  readonly tag: string;
  readonly name: string;
  readonly phrases: Readonly<Record<string, string>>;
}

/** The languages spoken; the first is the one for everybody else. */
export const languages: readonly [Language, ...Language[]] = [en];

/** The language for a locale such as `de-AT`. */
export function languageFor(locale: string | null): Language {
  const tag = locale?.toLowerCase().split('-')[0];
  return languages.find((language) => language.tag === tag) ?? languages[0];
}
