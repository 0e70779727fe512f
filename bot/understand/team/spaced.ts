import type { Listening } from '../words/language-words.ts';
import { lazyFor } from '../words/lazy.ts';
import { isTeamWord, teamVocabulary as v } from './team-vocabulary.ts';

/** "11dec": a day written to its month. */
const gluedMonthIn = lazyFor(({ languages }: Listening) => {
  const words = languages.flatMap((language) => [...v.months.wordsIn(language)]);
  // "12" of "12월" is no name
  const months = words.filter((word) => /^\p{L}{2,}/u.test(word));
  return new RegExp(
    `\\b(\\d{1,2})(?=(?:${[...new Set(months.map((month) => month.slice(0, 3)))].join('|')})\\p{L}*\\b)`,
    'giu',
  );
});

/** "ms. vance": no end of a sentence. */
const titleIn = lazyFor(({ languages }: Listening) => {
  const words = languages.flatMap((language) => [...v.titles.wordsIn(language)]);
  return new RegExp(`\\b(${[...new Set(words)].join('|')})\\.(?=\\s*\\p{L})`, 'giu');
});

/** "patti+lynne", "--due 4 dec", "to=adele", "fire_safety", "li.wei", "all^adele": with spaces, as it would be said; not C++. */
export function spaced(plain: string, listening: Listening): string {
  return plain
    .replace(gluedMonthIn(listening), '$1 ')
    .replace(titleIn(listening), '$1')
    .replace(/(?<=\p{L})@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu, ' ')
    .replace(/\bs\/(\p{L}+)\/(\p{L}+)\/?g?/gu, '$2 instead of $1')
    .replace(/\bwe['’]re\b/gi, 'we are')
    .replace(/\$\(\s*/g, ' ')
    .replace(/!(?=(?:done|finished|complete)\b)/gi, 'not ')
    .replace(/(?<=\p{L})\("/gu, ' "')
    .replace(/(?<=\p{L})\^(?=\p{L})/gu, ' except ')
    .replace(/(?<=\s)\*(?=\s|$)/g, 'everyone')
    .replace(/(?<=\p{L}{2})\.(?=\p{L})/gu, ' ')
    .replace(/(?<=\p{L})=y(?:es)?\b/giu, ' yes')
    .replace(/(?<=\p{L})=n(?:o)?\b/giu, ' no')
    .replace(/(?<=\p{L})[+&](?=\p{L})/gu, ' + ')
    .replace(/^\s*\+(?=\p{L})/u, 'add ')
    .replace(/(?<=\s)\+(?=\p{L})/gu, '+ ')
    .replace(/(?<=\s)-m(?=\s)/g, 'note')
    .replace(/(?<=\s)-r(?=\s|$)/g, 'required')
    .replace(/(?<=^|\s)--(?=\p{L})/gu, '')
    .replace(/(?<=[^\S\n])-(?=\p{L})(\p{L}+)/gu, (_, word: string) =>
      isTeamWord(word.toLowerCase(), listening) ? word : `minus ${word}`,
    )
    .replace(/(?<=^|\s)-(?=\p{L})/gu, '')
    .replace(/(?<=\p{L})(?::=?|=)(?=[\p{L}\d])/gu, ' ')
    .replace(/(?<=\p{L})_(?=\p{L})/gu, ' ');
}
