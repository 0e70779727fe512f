import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import { type CourseMatch, findCourse } from '../../../src/learning/catalogue/find-course.ts';
import { titleWords } from '../../../src/learning/catalogue/title-words.ts';
import type { Effort } from '../../../src/learning/effort.ts';
import { isCommandWord } from '../text/typo-correction.ts';
import { type Token, textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { isTeamWord, teamVocabulary } from './team-vocabulary.ts';

/** A course named at a place of a message. */
export interface CourseNamed {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** One when it is plain; several when each of them fits. */
  readonly matches: readonly CourseMatch[];
}

/** Longest title that is looked for, in words. */
const MOST_WORDS = 8;

export interface CourseSearch {
  readonly catalogue: Pick<Catalogue, 'get' | 'search' | 'hasTitle'>;
  readonly effort: Effort;
}

/** Whole titles, which win over whatever else their words mean. */
export function findTitles(
  tokens: readonly Token[],
  { catalogue, effort }: CourseSearch,
): readonly CourseNamed[] {
  const found: CourseNamed[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = Math.min(MOST_WORDS, tokens.length - at); length > 0; length -= 1) {
      const words = textOf(tokens.slice(at, at + length));
      effort.spend(words.length);
      if (!/[\p{L}\p{N}]/u.test(tokens[at + length - 1]?.word ?? '')) continue;
      if (tokens[at]?.isSeparator || tokens[at + length - 1]?.isSeparator || !catalogue.hasTitle(words))
        continue;
      const one = findCourse(words, { own: [], catalogue, look: 'catalogue', effort });
      if (one.outcome === 'none') continue;
      found.push({ from: at, to: at + length, words, matches: matchesOf(one) });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Courses named by some of their words, perhaps misspelt: as many words in a row as one course has. */
export function findCourses(
  tokens: readonly Token[],
  isFree: (at: number) => boolean,
  search: CourseSearch,
): readonly CourseNamed[] {
  const found: CourseNamed[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const best = isFree(at) ? longestAt(tokens, at, isFree, search) : null;
    if (best === null) continue;
    found.push(best);
    at = best.to - 1;
  }
  return found;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  isFree: (at: number) => boolean,
  { catalogue, effort }: CourseSearch,
): CourseNamed | null {
  const options = { own: [], catalogue, look: 'catalogue', effort } as const;
  const opens = isFiller(tokens[at]);
  let best: CourseNamed | null = null;
  for (let to = at + 1; to <= Math.min(tokens.length, at + MOST_WORDS); to += 1) {
    const last = tokens[to - 1];
    if (last === undefined || last.isSeparator || !isFree(to - 1)) break;
    if (isFiller(last)) continue;
    const some = tokens.slice(at, to);
    const words = [textOf(some), some.map(({ text, corrected }) => corrected ?? text).join(' ')];
    const one = words.map((said) => findCourse(said, options)).find(({ outcome }) => outcome !== 'none');
    if (one === undefined || one.outcome === 'none') break;
    // "IT security": a small word only counts where it is a word of the title
    if (opens && !(one.outcome === 'one' && withTitleWord(some[0], one.match.title))) break;
    if (plain(some, one)) best = { from: at, to, words: words[0] ?? '', matches: matchesOf(one) };
  }
  return best;
}

type Found = Exclude<ReturnType<typeof findCourse>, { outcome: 'none' }>;

const matchesOf = (found: Found): readonly CourseMatch[] =>
  found.outcome === 'one' ? [found.match] : found.matches;

const withTitleWord = (token: Token | undefined, title: string) =>
  token !== undefined && titleWords(title)[0] === token.word;

/** Words that mean something else as well only name a course together with another word of its title. */
function plain(tokens: readonly Token[], found: Found): boolean {
  const telling = tokens.filter((token) => !isFiller(token));
  const matches = matchesOf(found);
  const titles = matches.map(({ title }) => titleWords(title));
  const own = telling.filter((token) => isOwn(token, titles, telling.length === 1));
  if (own.some(({ word }) => word.length > 2 || /\d|[+#]/.test(word))) return true;
  if (own.length > 0 && telling.length > 1) return true;
  const [first] = titles;
  if (telling.length < 2 || first === undefined || matches.length > 3) return false;
  return telling.every(({ word, corrected }) => first.includes(word) || first.includes(corrected ?? word));
}

/** True for a word that can only be one of a title; alone it must be spelt right when it is short or means something else, too. */
function isOwn(token: Token, titles: readonly (readonly string[])[], alone: boolean): boolean {
  const { word, corrected } = token;
  if (isTeamWord(word) || (corrected !== null && isTeamWord(corrected))) return false;
  if (isCommandWord(word))
    return titles.some(([first]) => first === word) && !commands.some((set) => set.whole([token]) !== null);
  const exact = titles.some((title) => title.includes(word));
  return (
    !alone || exact || word.length > 4 || titles.some((title) => title.some((one) => one.startsWith(word)))
  );
}

const commands = [vocabulary.before, vocabulary.after, vocabulary.alone, vocabulary.numbers];

function isFiller(token: Token | undefined): boolean {
  return token === undefined || token.isSeparator || teamVocabulary.fillers.whole([token]) !== null;
}
