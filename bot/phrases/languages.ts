import { createLanguage, type Language } from './language.ts';

/** The languages that the bot speaks; the first is the default. */
export const languages: readonly [Language, ...Language[]] = [
  createLanguage({ tag: 'en', name: 'English', dateLocale: 'en-GB' }),
  createLanguage({ tag: 'de', name: 'Deutsch', dateLocale: 'de' }),
  createLanguage({ tag: 'es', name: 'Español', dateLocale: 'es' }),
];

/** The language for a locale such as `de-AT`; of two for one language the one of the region. */
export function languageFor(locale: string | null): Language {
  const wanted = locale?.toLowerCase() ?? '';
  const called = (tag: string) => languages.find((language) => language.tag.toLowerCase() === tag);
  return called(wanted) ?? called(wanted.split('-')[0] ?? '') ?? languages[0];
}
