import { createLanguage, type Language } from './language.ts';

/** The languages that the bot speaks; the first is the default. */
export const languages: readonly [Language, ...Language[]] = [
  createLanguage({ tag: 'en', name: 'English', dateLocale: 'en-GB' }),
  createLanguage({ tag: 'de', name: 'Deutsch', dateLocale: 'de' }),
  createLanguage({ tag: 'es', name: 'Español', dateLocale: 'es' }),
];

/** The language for a locale such as `de-AT`. */
export function languageFor(locale: string | null): Language {
  const tag = locale?.toLowerCase().split('-')[0];
  return languages.find((language) => language.tag === tag) ?? languages[0];
}
