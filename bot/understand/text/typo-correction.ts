import { distance } from '../../../src/learning/catalogue/edit-distance.ts';
import { soundOf, soundsLike } from '../../../src/learning/catalogue/word-sound.ts';
import { memoize } from '../../../src/memoize.ts';
import type { Token } from '../token.ts';
import type { LanguageWords, Listening } from '../words/language-words.ts';
import { lazyFor } from '../words/lazy.ts';
import { distinctWords, phrasesOf, wordsOf } from '../words/phrase-pattern.ts';
import { preparedFor } from '../words/prepared.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Words } from '../words/words.ts';

/** All words of a language's phrases. */
export const commandWords = preparedFor(
  (language: LanguageWords) =>
    new Set(
      // what is no command, and may name a course
      distinctWords(
        Object.entries(vocabulary)
          .flatMap(([key, entry]) => (key === 'misgivings' ? [] : [entry]))
          .flatMap((entry) => ('listsIn' in entry ? [entry] : Object.values(entry)))
          .flatMap((set) => set.listsIn(language)),
      )
        .concat(closingWords(language.words))
        .concat(phrasesOf(language.words.lookalikes)),
    ),
);

function closingWords({ commands }: Words): string[] {
  return Object.values(commands)
    .flatMap(({ separable }) => wordsOf(separable))
    .flatMap((word) => word.split('.'));
}

/** Names, and words of titles: no typing errors, and no commands either. */
export const wholeWordsIn = lazyFor(({ words }: LanguageWords) => new Set(phrasesOf(words.wholeWords)));

/** True for a word of any known phrase. */
export const isCommandWord = (word: string, { languages }: Listening): boolean =>
  languages.some((language) => commandWords(language).has(word));

// maps, since an object would also have "constructor"
const shorthandIn = lazyFor(({ words }: LanguageWords) => new Map(Object.entries(words.shorthand)));

/** True for a word that is often written so: "yeh". */
export const isShorthand = ({ word, listening }: Token): boolean =>
  listening.languages.some((language) => shorthandIn(language).has(word));

/** Words of commands long enough to be recognised when mistyped, by their first letter. */
const correctableIn = preparedFor(({ words }: LanguageWords): ReadonlyMap<string, readonly string[]> => {
  const said = Object.values(words.commands).flatMap(({ alone, before, after }) => [alone, before, after]);
  const all = [
    ...said,
    ...[words.percent, words.requests, words.selfReports, words.doubts, words.negations, words.units],
    ...[words.questionOpenings, words.questionWords, words.reasons, words.pastTimes, words.stopWords],
    ...[words.fractions, words.numbers, words.vagueAmounts, words.ordinals].flatMap(Object.keys),
  ].flatMap(wordsOf);
  const long = new Set(all.filter((word) => /^\p{L}{4,}$/u.test(word)));
  return Map.groupBy(long, (word) => word.charAt(0));
});

/** Shorter words sound like names: "ann's" is not "ones". */
const SHORTEST_SOUND = 5;

/** The same by their sound: in English, which alone is spelt so unlike what it sounds. */
const soundingIn = preparedFor((language: LanguageWords): ReadonlyMap<string, readonly string[]> => {
  const words = language.words.tag === 'en' ? [...correctableIn(language).values()].flat() : [];
  return Map.groupBy(
    words.filter((word) => word.length >= SHORTEST_SOUND),
    soundOf,
  );
});

/**
 * The command word, in one of the languages that listen, that `word` is a typing error for, null when there is none or `word` is known:
 * repeated letters ("doneee"), one error in four to six letters, two in more. The first letter must be right or swapped with
 * the second. In four letters only swapped letters count, since another letter is another word.
 */
export const correctorFor = lazyFor((listening: Listening) =>
  // cached, as the words of a course come again with every turn about it
  memoize(5_000, (word: string) => correct(word, listening)),
);

function correct(word: string, listening: Listening): string | null {
  const { languages } = listening;
  const known = (one: string) => isCommandWord(one, listening);
  for (const language of languages) {
    const meant = shorthandIn(language).get(word);
    if (meant !== undefined) return meant;
  }
  if (languages.some((language) => wholeWordsIn(language).has(word))) return null;
  if (known(word) || word.length < 3 || word.length > 20 || !/^\p{L}+$/u.test(word)) return null;
  for (const replacement of ['$1', '$1$1']) {
    const squeezed = word.replace(/(.)\1{2,}/g, replacement);
    if (squeezed !== word && known(squeezed)) return squeezed;
  }
  if (word.length < 4) return null;
  const limit = word.length < 7 ? 1 : 2;
  let best: string | null = null;
  let least = limit + 1;
  const initials = [word.charAt(0), word.charAt(1)];
  const candidates = languages.flatMap((language) =>
    initials.flatMap((initial) => correctableIn(language).get(initial) ?? []),
  );
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
  return best ?? soundingLike(word, listening);
}

/** The one English command word that sounds like this one: "compleet", "prezent". */
function soundingLike(word: string, { languages: [english] }: Listening): string | null {
  const alike = english === undefined ? [] : (soundingIn(english).get(soundOf(word)) ?? []);
  const [only, another] = alike.filter((candidate) => soundsLike(word, candidate));
  return only !== undefined && another === undefined ? only : null;
}
