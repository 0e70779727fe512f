import { distance } from '../../../src/learning/catalogue/edit-distance.ts';
import { memoize } from '../../../src/memoize.ts';
import { isCommandWord } from '../text/typo-correction.ts';
import { allTeamWords } from '../words/all-team-words.ts';
import { isTeamWord, tellingWords } from './team-vocabulary.ts';

/** Misspelt word → what it stands for. */
const spelling = new Map(
  allTeamWords.flatMap((words) =>
    Object.entries(words.spelling).flatMap(([meant, written]) =>
      written.split(' ').map((word) => [word, meant] as const),
    ),
  ),
);

let byInitial: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The word that a mistyped one stands for; null when it is a word of ours already. One error in five to seven letters, two in more, and "-in" for "-ing";
 * the first letter must be right.
 */
export const correctTeamWord = memoize(5_000, (word: string): string | null => {
  const known = spelling.get(word);
  if (known !== undefined) return known;
  if (isTeamWord(`${word}g`) && word.endsWith('in')) return `${word}g`;
  if (
    word.length < 5 ||
    word.length > 20 ||
    !/^\p{L}+$/u.test(word) ||
    isTeamWord(word) ||
    isCommandWord(word)
  )
    return null;
  byInitial ??= Map.groupBy(new Set(tellingWords().filter((one) => /^\p{L}{5,}$/u.test(one))), (one) =>
    one.charAt(0),
  );
  const limit = word.length < 8 ? 1 : 2;
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of byInitial.get(word.charAt(0)) ?? []) {
    const typos = distance(word, candidate, limit);
    if (typos >= least) continue;
    best = candidate;
    least = typos;
  }
  return best;
});
