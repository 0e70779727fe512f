import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import type { Language } from './language.ts';

/** The languages that the bot speaks; the first is the default. */
export const languages: readonly [Language, ...Language[]] = [en, de, es];

/** The language for a locale such as `de-AT`. */
export function languageFor(locale: string | null): Language {
  const tag = locale?.toLowerCase().split('-')[0];
  return languages.find((language) => language.tag === tag) ?? languages[0];
}
