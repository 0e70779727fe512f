import type { LanguageWords } from '../../../bot/understand/words/language-words.ts';
import { heard } from '../../../bot/understand/words/languages.ts';
import { listeningOf, load, onlyEnglish } from '../../../bot/understand/words/listening.ts';
import { wordsOf } from '../../../bot/understand/words/phrase-pattern.ts';

/** The words of each language that English has not, of those that are written in the letters of English: parted by spaces, by tag. */
export async function signsOfLanguages(): Promise<Readonly<Record<string, string>>> {
  const alike = [...heard].flatMap(([tag, { script }]) => (script === undefined ? [tag] : []));
  await Promise.all(alike.map(load));
  const [english, ...others] = [onlyEnglish, ...alike.map((tag) => listeningOf([tag]))].map(
    ({ languages }) => new Set(languages.slice(-1).flatMap(wordsIn)),
  );
  return Object.fromEntries(
    alike.map((tag, place) => [
      tag,
      [...(others[place] ?? [])]
        .filter((word) => !english?.has(word))
        .sort()
        .join(' '),
    ]),
  );
}

const wordsIn = (language: LanguageWords) =>
  textsIn(language)
    .flatMap((list) => wordsOf(list))
    .filter((word) => /^\p{L}{2,}$/u.test(word));

/** Misspelt words and names belong to no language. */
const noWords = new Set(['spelling', 'nicknames', 'shorthand']);

/** Every text in a table, however deep, and what its entries are called. */
function textsIn(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => {
    if (noWords.has(key)) return [];
    return typeof value === 'number' ? [key] : textsIn(value);
  });
}
