import { words as en } from './en.ts';
import type { LanguageWords, Listening } from './language-words.ts';
import { heard, recognised } from './languages.ts';
import { wordsOf } from './phrase-pattern.ts';
import { team as teamEn } from './team-en.ts';

const english: LanguageWords = { words: en, team: teamEn };
const loaded = new Map<string, LanguageWords>([['en', english]]);
const made = new Map<string, Listening>();

/** Only English listens. */
export const onlyEnglish: Listening = listeningOf([]);

/**
 * Who listens to a message of somebody with this locale (BCP 47): English, the person's own language, and the one that the message
 * is in. Their words are loaded when they are first needed.
 */
export async function listenTo(locale: string, text: string): Promise<Listening> {
  const tags = languagesHeard(locale, text);
  await Promise.all(tags.map(load));
  return listeningOf(tags);
}

/** The languages besides English that listen, by tag. */
export function languagesHeard(locale: string, text: string): readonly string[] {
  const own = locale.toLowerCase().split('-')[0] ?? '';
  return [...new Set([own, ...recognised(text)])].filter((tag) => heard.has(tag));
}

/** The same of languages whose words are loaded already. */
export function listeningOf(tags: readonly string[]): Listening {
  const key = ['en', ...tags].join(' ');
  const known = made.get(key);
  if (known !== undefined) return known;
  const languages = ['en', ...tags].map((tag) => {
    const language = loaded.get(tag);
    if (language === undefined) throw new Error(`The words of ${tag} are not loaded`);
    return language;
  });
  const unlikeEnglish = new Set(languages.flatMap(({ words }) => wordsOf(words.unlikeEnglish)));
  const listening = { tags: key, languages, unlikeEnglish };
  made.set(key, listening);
  return listening;
}

/** Loads the words of a language. */
export async function load(tag: string): Promise<void> {
  if (loaded.has(tag)) return;
  const language = await heard.get(tag)?.load();
  if (language !== undefined) loaded.set(tag, language);
}
