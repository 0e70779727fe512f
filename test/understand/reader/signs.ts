import type { LanguageWords } from '../../../bot/understand/words/language-words.ts';
import { heard } from '../../../bot/understand/words/languages.ts';
import { listeningOf, load, onlyEnglish } from '../../../bot/understand/words/listening.ts';
import { wordsOf } from '../../../bot/understand/words/phrase-pattern.ts';
import { fold } from '../../../src/learning/catalogue/title-words.ts';
import { readManagers, readWriters } from '../lines/writers.ts';

/**
 * The words of English, and those that each language written in its letters has and English has not, nor anybody who wrote lines in
 * English: parted by spaces, by tag. Of a language that shares some letters with another, the words in them that the other has not.
 */
export async function signsOfLanguages(): Promise<Readonly<Record<string, string>>> {
  const alike = [...heard].flatMap(([tag, { script }]) => (script === undefined ? [tag] : []));
  await Promise.all(alike.map(load));
  const [english, ...others] = [onlyEnglish, ...alike.map((tag) => listeningOf([tag]))].map(
    ({ languages }) => new Set(languages.slice(-1).flatMap(wordsIn)),
  );
  const writers = [...readWriters(), ...readManagers()].filter(
    ({ language, keptAside }) => language === 'en' && !keptAside,
  );
  const byWriter = writers.flatMap(({ lines }) => [
    ...new Set(lines.flatMap(([text]) => wordsWritten(text))),
  ]);
  // one writer alone may have mixed languages
  const written = new Set(
    [...Map.groupBy(byWriter, (word) => word)].flatMap(([word, { length }]) => (length > 1 ? word : [])),
  );
  const listed = (words: Iterable<string>) => [...words].sort().join(' ');
  return {
    en: listed(english ?? []),
    ...(await signsInShared()),
    ...Object.fromEntries(
      alike.map((tag, place) => [
        tag,
        listed([...(others[place] ?? [])].filter((word) => !english?.has(word) && !written.has(word))),
      ]),
    ),
  };
}

async function signsInShared(): Promise<Readonly<Record<string, string>>> {
  const signs: Record<string, string> = {};
  for (const [tag, { shared }] of heard) {
    if (shared === undefined) continue;
    const others = [...heard.keys()].filter((other) => other !== tag);
    await Promise.all([tag, ...others].map(load));
    const elsewhere = new Set(others.flatMap((other) => listeningOf([other]).languages.flatMap(wordsIn)));
    const own = new Set(listeningOf([tag]).languages.slice(-1).flatMap(wordsIn));
    signs[tag] = [...own]
      .filter((word) => shared.test(word) && !elsewhere.has(word))
      .sort()
      .join(' ');
  }
  return signs;
}

const wordsWritten = (text: string) =>
  fold(text)
    .replace(/['’]/g, '')
    .match(/\p{L}+/gu) ?? [];

const wordsIn = (language: LanguageWords) =>
  textsIn(language)
    .flatMap((list) => wordsOf(list))
    .filter((word) => /^\p{L}{2,}$/u.test(word));

/** Misspelt words, names, and what only looks like a word belong to no language. */
const noWords = new Set(['spelling', 'lookalikes', 'nicknames', 'nameEndings', 'shorthand']);

/** Every text in a table, however deep, and what its entries are called. */
function textsIn(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => {
    if (noWords.has(key)) return [];
    return typeof value === 'number' ? [key] : textsIn(value);
  });
}
