import { memoize } from '../../../src/memoize.ts';
import { words as en } from './en.ts';
import type { LanguageWords, Listening } from './language-words.ts';
import { heard, recognised } from './languages.ts';
import { wordsOf } from './phrase-pattern.ts';
import { preparing } from './prepared.ts';
import { team as teamEn } from './team-en.ts';

const english: LanguageWords = { words: en, team: teamEn };
const loaded = new Map<string, LanguageWords>([['en', english]]);
const loading = new Map<string, Promise<void>>();

/** Sets of languages that are kept, with all that is made for them: whoever mixes languages could ask for hundreds. */
const MOST_SETS = 40;
const made = memoize(MOST_SETS, (tags: string): Listening => {
  const languages = tags.split(' ').map((tag) => {
    const language = loaded.get(tag);
    if (language === undefined) throw new Error(`The words of ${tag} are not loaded`);
    return language;
  });
  return {
    tags,
    languages,
    unlikeEnglish: new Set(languages.flatMap(({ words }) => wordsOf(words.unlikeEnglish))),
  };
});

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
  const found = recognised(text);
  const isLatin = (tag: string) => heard.get(tag)?.script === undefined;
  // what may as well be in the person's own language is: "pas 50%" is no Dutch
  const others = isLatin(own) && found.includes(own) ? found.filter((tag) => !isLatin(tag)) : found;
  return [...new Set([own, ...others])].filter((tag) => heard.has(tag));
}

/** The same of languages whose words are loaded already. */
export function listeningOf(tags: readonly string[]): Listening {
  return made(['en', ...tags].join(' '));
}

/** Loads the words of a language, and prepares them for being looked up. */
export async function load(tag: string): Promise<void> {
  const known = loading.get(tag);
  if (known !== undefined) return known;
  const begun = loadNow(tag);
  loading.set(tag, begun);
  // one failure is not for ever
  begun.catch(() => loading.delete(tag));
  return begun;
}

async function loadNow(tag: string): Promise<void> {
  const language = await heard.get(tag)?.load();
  if (language === undefined) return;
  await preparing(language);
  loaded.set(tag, language);
}

/** The same of English, which is there from the start: done before anybody asks, the first messages are answered sooner. */
export const prepareEnglish = (): Promise<void> => preparing(english);
