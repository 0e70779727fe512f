import { createLanguage, type Language } from './language.ts';

/** The languages that the bot speaks; the first is the default. */
export const languages: readonly [Language, ...Language[]] = [
  createLanguage({ tag: 'en', name: 'English', dateLocale: 'en-GB' }),
  createLanguage({ tag: 'de', name: 'Deutsch', dateLocale: 'de' }),
  createLanguage({ tag: 'es', name: 'Español', dateLocale: 'es' }),
  createLanguage({ tag: 'fr', name: 'Français', dateLocale: 'fr' }),
  createLanguage({ tag: 'it', name: 'Italiano', dateLocale: 'it' }),
  createLanguage({ tag: 'pt', name: 'Português (Brasil)', dateLocale: 'pt-BR' }),
  createLanguage({ tag: 'pt-PT', name: 'Português (Portugal)', dateLocale: 'pt-PT' }),
  createLanguage({ tag: 'nl', name: 'Nederlands', dateLocale: 'nl' }),
  createLanguage({ tag: 'sv', name: 'Svenska', dateLocale: 'sv' }),
  createLanguage({ tag: 'pl', name: 'Polski', dateLocale: 'pl' }),
  createLanguage({ tag: 'ja', name: '日本語', dateLocale: 'ja' }),
  createLanguage({ tag: 'zh', name: '简体中文', dateLocale: 'zh-CN' }),
  createLanguage({ tag: 'ko', name: '한국어', dateLocale: 'ko' }),
  createLanguage({
    ...{ tag: 'ar', name: 'العربية', dateLocale: 'ar-EG', direction: 'rtl' },
    extension: '-u-ca-gregory-nu-latn',
  }),
];

/** The language for a locale such as `de-AT`; of two for one language the one of the region. */
export function languageFor(locale: string | null): Language {
  const wanted = locale?.toLowerCase() ?? '';
  const called = (tag: string) => languages.find((language) => language.tag.toLowerCase() === tag);
  return called(wanted) ?? called(wanted.split('-')[0] ?? '') ?? languages[0];
}
