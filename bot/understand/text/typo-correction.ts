import { distance } from '../../../src/learning/catalogue/word-match.ts';
import { allWords } from '../words/all-words.ts';
import { lazy } from '../words/lazy.ts';
import { phrasesOf, wordsOf } from '../words/phrase-pattern.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Words } from '../words/words.ts';

const known = lazy(
  () =>
    new Set(
      Object.values(vocabulary)
        .flatMap((entry) => ('words' in entry ? [entry] : Object.values(entry)))
        .flatMap(({ words }) => [...words])
        .concat(allWords.flatMap(closingWords))
        .concat(allWords.flatMap(({ lookalikes }) => phrasesOf(lookalikes))),
    ),
);

function closingWords({ commands }: Words): string[] {
  return Object.values(commands)
    .flatMap(({ separable }) => wordsOf(separable))
    .flatMap((word) => word.split('.'));
}

/** True for a word of any known phrase. */
export const isCommandWord = (word: string): boolean => known().has(word);

// maps, since an object would also have "constructor"
const shorthands = new Map(allWords.map(({ tag, shorthand }) => [tag, new Map(Object.entries(shorthand))]));

/** Words of commands long enough to be recognised when mistyped, by language and first letter. */
const correctable = new Map(allWords.map((words) => [words.tag, lazy(() => wordsByInitial(words))]));

function wordsByInitial(words: Words): ReadonlyMap<string, readonly string[]> {
  const said = Object.values(words.commands).flatMap(({ alone, before, after }) => [alone, before, after]);
  const all = [
    ...said,
    words.percent,
    ...Object.keys(words.fractions),
    ...Object.keys(words.numbers),
  ].flatMap(wordsOf);
  return Map.groupBy(new Set(all.filter((word) => /^\p{L}{4,}$/u.test(word))), (word) => word.charAt(0));
}

/**
 * The command word of English or `language` that `word` is a typing error for, null when there is none or `word` is known:
 * repeated letters ("doneee"), one error in four to six letters, two in more. The first letter must be right or swapped with
 * the second. In four letters only swapped letters count, since another letter is another word.
 */
export function correct(word: string, language: string): string | null {
  const meant = shorthands.get('en')?.get(word) ?? shorthands.get(language)?.get(word);
  if (meant !== undefined) return meant;
  if (known().has(word) || word.length < 3 || word.length > 20 || !/^\p{L}+$/u.test(word)) return null;
  for (const replacement of ['$1', '$1$1']) {
    const squeezed = word.replace(/(.)\1{2,}/g, replacement);
    if (squeezed !== word && known().has(squeezed)) return squeezed;
  }
  if (word.length < 4) return null;
  const limit = word.length < 7 ? 1 : 2;
  let best: string | null = null;
  let least = limit + 1;
  const initials = [word.charAt(0), word.charAt(1)];
  const tables = new Set(['en', language].map((tag) => correctable.get(tag)?.()));
  const candidates = [...tables].flatMap((table) => initials.flatMap((initial) => table?.get(initial) ?? []));
  for (const candidate of candidates) {
    const swapped = candidate.charAt(0) === word.charAt(1) && candidate.charAt(1) === word.charAt(0);
    if (candidate.charAt(0) !== word.charAt(0) && !swapped) continue;
    const typos = distance(word, candidate, limit);
    if (typos >= least || (typos === 2 && candidate.length < 7)) continue;
    const otherLetter =
      candidate.length === 4 && word.length === 4 && [...word].sort().join() !== [...candidate].sort().join();
    if (otherLetter) continue;
    best = candidate;
    least = typos;
  }
  return best;
}
