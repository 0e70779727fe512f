import { fold } from '../../../src/learning/catalogue/title-words.ts';
import type { LanguageWords } from './language-words.ts';
import { lazy } from './lazy.ts';
import { prepare } from './prepared.ts';
import signs from './signs.json' with { type: 'json' };

/** A language besides English that people type. */
interface Heard {
  /** Its words are read when somebody first speaks it. */
  readonly load: () => Promise<LanguageWords>;
  /** What only it is written in, of all languages here; those that share their letters have words in `signs.json`. */
  readonly script?: RegExp;
  /** Letters that another language is written in as well: what is all in them may be a word of either. */
  readonly shared?: RegExp;
}

/** Languages by BCP 47 tag. */
export const heard: ReadonlyMap<string, Heard> = new Map<string, Heard>([
  ['de', { load: () => both(import('./de.ts'), import('./team-de.ts')) }],
  ['es', { load: () => both(import('./es.ts'), import('./team-es.ts')) }],
  ['fr', { load: () => both(import('./fr.ts'), import('./team-fr.ts')) }],
  ['it', { load: () => both(import('./it.ts'), import('./team-it.ts')) }],
  ['pt', { load: () => both(import('./pt.ts'), import('./team-pt.ts')) }],
  ['nl', { load: () => both(import('./nl.ts'), import('./team-nl.ts')) }],
  ['sv', { load: () => both(import('./sv.ts'), import('./team-sv.ts')) }],
  ['pl', { load: () => both(import('./pl.ts'), import('./team-pl.ts')) }],
  [
    'ja',
    {
      load: () => both(import('./ja.ts'), import('./team-ja.ts')),
      script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
      shared: /^\p{Script=Han}+$/u,
    },
  ],
  [
    'zh',
    {
      load: () => both(import('./zh.ts'), import('./team-zh.ts')),
      // Japanese writes hardly a sentence without kana
      script: /^(?!.*[\p{Script=Hiragana}\p{Script=Katakana}]).*\p{Script=Han}/su,
    },
  ],
  ['ko', { load: () => both(import('./ko.ts'), import('./team-ko.ts')), script: /\p{Script=Hangul}/u }],
  ['ar', { load: () => both(import('./ar.ts'), import('./team-ar.ts')), script: /\p{Script=Arabic}/u }],
]);

async function both(
  words: Promise<Pick<LanguageWords, 'words'>>,
  team: Promise<Pick<LanguageWords, 'team'>>,
): Promise<LanguageWords> {
  return { words: (await words).words, team: (await team).team };
}

/** Word → the tags of the languages that have it, and English has not, parted by spaces. `npm run learn` writes the file. */
const bySign = lazy(() => {
  const { en: _, ...others } = signs;
  const tags = new Map<string, string>();
  for (const [tag, words] of Object.entries(others))
    for (const word of words.split(' ')) {
      const before = tags.get(word);
      tags.set(word, before === undefined ? tag : `${before} ${tag}`);
    }
  return tags;
});

/** A text with more words of English than so many for each sign is in English. */
const MOST_ENGLISH = 3;
const english = lazy(() => new Set(signs.en.split(' ')));
prepare(bySign, english);

/** A text that has as many words of several languages is read in so many of them. */
const MOST_SPOKEN = 3;

/** Longer texts say in their beginning which language they are in. */
const MOST_WORDS = 60;

/** The languages, by tag, that a text has most words of, in the order of `heard`; none when it is in no language but English. */
export function recognised(text: string): readonly string[] {
  const written = [...heard].flatMap(([tag, { script }]) => (script?.test(text) ? [tag] : []));
  const found = new Map<string, number>();
  let inEnglish = 0;
  for (const word of wordsIn(text).slice(0, MOST_WORDS)) {
    if (english().has(word)) inEnglish += 1;
    for (const tag of bySign().get(word)?.split(' ') ?? []) found.set(tag, (found.get(tag) ?? 0) + 1);
  }
  const most = Math.max(1, ...found.values());
  // in one order, and few: each more of them takes as long as English
  const spoken = [...heard.keys()].filter((tag) => found.get(tag) === most).slice(0, MOST_SPOKEN);
  return inEnglish > MOST_ENGLISH * most ? written : [...written, ...spoken];
}

/** The words of a message, without whom it mentions and without markup. */
function wordsIn(text: string): readonly string[] {
  const said = text.replace(/<at\b[^<>]*>[^<]*<\/at>|<[^<>]*>/gi, ' ').replace(/['’]/g, '');
  return fold(said).match(/\p{L}+/gu) ?? [];
}
