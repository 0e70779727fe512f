import { distance } from '../../../src/learning/catalogue/edit-distance.ts';
import { memoize } from '../../../src/memoize.ts';
import { isCommandWord } from '../text/typo-correction.ts';
import type { LanguageWords, Listening } from '../words/language-words.ts';
import { lazyFor } from '../words/lazy.ts';
import { preparedFor } from '../words/prepared.ts';
import { isTeamWord, tellingWords } from './team-vocabulary.ts';

/** Misspelt word → what it stands for. */
const spellingIn = lazyFor(
  ({ team }: LanguageWords) =>
    new Map(
      Object.entries(team.spelling).flatMap(([meant, written]) =>
        written.split(' ').map((word) => [word, meant] as const),
      ),
    ),
);

const byInitialIn = preparedFor((language: LanguageWords) =>
  Map.groupBy(
    [...tellingWords(language)].filter((one) => /^\p{L}{5,}$/u.test(one)),
    (one) => one.charAt(0),
  ),
);

/**
 * The word that a mistyped one stands for; null when it is a word of ours already. One error in five to seven letters, two in more, and "-in" for "-ing";
 * the first letter must be right.
 */
export const teamCorrectorFor = lazyFor((listening: Listening) =>
  memoize(5_000, (word: string) => correct(word, listening)),
);

function correct(word: string, listening: Listening): string | null {
  const { languages } = listening;
  for (const language of languages) {
    const known = spellingIn(language).get(word);
    if (known !== undefined) return known;
  }
  if (isTeamWord(`${word}g`, listening) && word.endsWith('in')) return `${word}g`;
  if (
    word.length < 5 ||
    word.length > 20 ||
    !/^\p{L}+$/u.test(word) ||
    isTeamWord(word, listening) ||
    isCommandWord(word, listening)
  )
    return null;
  const limit = word.length < 8 ? 1 : 2;
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of languages.flatMap((one) => byInitialIn(one).get(word.charAt(0)) ?? [])) {
    // "retired" is no typo of "retire"
    if (word === `${candidate}d`) continue;
    const typos = distance(word, candidate, limit);
    if (typos >= least) continue;
    best = candidate;
    least = typos;
  }
  return best;
}
