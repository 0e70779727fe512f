import { fold } from '../../../src/learning/catalogue/title-words.ts';
import type { LanguageWords } from './language-words.ts';
import { lazy } from './lazy.ts';
import signs from './signs.json' with { type: 'json' };

/** A language besides English that people type. */
interface Heard {
  /** Its words are read when somebody first speaks it. */
  readonly load: () => Promise<LanguageWords>;
  /** What only it is written in, of all languages here; those that share their letters have words in `signs.json`. */
  readonly script?: RegExp;
}

/** Languages by BCP 47 tag. */
export const heard: ReadonlyMap<string, Heard> = new Map<string, Heard>([
  ['de', { load: () => both(import('./de.ts'), import('./team-de.ts')) }],
  ['es', { load: () => both(import('./es.ts'), import('./team-es.ts')) }],
]);

async function both(
  words: Promise<Pick<LanguageWords, 'words'>>,
  team: Promise<Pick<LanguageWords, 'team'>>,
): Promise<LanguageWords> {
  return { words: (await words).words, team: (await team).team };
}

/** Word → the languages that have it, and English has not. `npm run learn` writes the file. */
const bySign = lazy(() => {
  const all = Object.entries(signs).flatMap(([tag, words]) =>
    words.split(' ').map((word) => ({ word, tag })),
  );
  return Map.groupBy(all, ({ word }) => word);
});

/** A text with more of these than of signs is English. */
const englishSigns = new Set(
  'the my and with have you this that please your what how which can will would could should'.split(' '),
);

/** Longer texts say in their beginning which language they are in. */
const MOST_WORDS = 60;

/** The languages, by tag, that a text has most words of; none when it is in no language but English. */
export function recognised(text: string): readonly string[] {
  const written = [...heard].flatMap(([tag, { script }]) => (script?.test(text) ? [tag] : []));
  const found = new Map<string, number>();
  let english = 0;
  for (const word of (fold(text).match(/\p{L}+/gu) ?? []).slice(0, MOST_WORDS)) {
    if (englishSigns.has(word)) english += 1;
    for (const { tag } of bySign().get(word) ?? []) found.set(tag, (found.get(tag) ?? 0) + 1);
  }
  const most = Math.max(1, ...found.values());
  const spoken = english > most ? [] : [...found].filter(([, count]) => count === most);
  return [...written, ...spoken.map(([tag]) => tag)];
}
