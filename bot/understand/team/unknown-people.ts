import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import { isCommandWord } from '../text/typo-correction.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { PersonSaid } from './lead-intention.ts';
import type { Sayings } from './sayings.ts';
import { isTeamWord, teamVocabulary as v } from './team-vocabulary.ts';

/** Words that are looked for among the titles. */
const MOST_LOOKED = 8;

/**
 * Words that look like the name of somebody who is not among this person's people: where a name is expected, and nothing else known.
 * `alone` when nobody else is named.
 */
export function unknownPeople(
  said: Sayings,
  catalogue: Pick<Catalogue, 'search'>,
  alone: boolean,
): readonly PersonSaid[] {
  const { tokens } = said;
  const found: PersonSaid[] = [];
  // looking for each word among the titles takes time
  const looked = new Map<string, boolean>();
  const may = (at: number) => {
    const token = tokens[at];
    if (token === undefined || said.useOf(at) !== null) return false;
    const known = looked.get(token.word);
    if (known !== undefined || looked.size >= MOST_LOOKED) return known ?? false;
    if (!looksLikeName(token)) return false;
    const isName = catalogue.search(token.word, { limit: 1 }).total === 0;
    looked.set(token.word, isName);
    return isName;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (!may(at)) continue;
    const titled = at > 0 && v.titles.whole(tokens.slice(at - 1, at)) !== null;
    if (!titled && !(alone ? expected(said, at) : joined(said, at))) continue;
    const to = may(at + 1) && isCapital(tokens[at]) === isCapital(tokens[at + 1]) ? at + 2 : at + 1;
    found.push({
      text: tokens
        .slice(at, to)
        .map(({ text }) => text.replace(/['’]s$/i, ''))
        .join(' '),
      ids: [],
    });
    if (alone) break;
    at = to - 1;
  }
  return found;
}

function looksLikeName(token: Token): boolean {
  if (token.isSeparator || token.quoted) return false;
  const word = token.word.replace(/s$/, '');
  if (word.length < 3 || !/^\p{L}+$/u.test(word)) return false;
  const { listening } = token;
  const known = (one: string) => isTeamWord(one, listening) || isCommandWord(one, listening);
  if (/(?:ing|ly|ed|tion|ness|ment|ance|ence|able|ful|ous|ive)$/.test(word)) return false;
  if (known(token.word) || known(word) || token.corrected !== null) return false;
  if (v.notNames.whole([token]) !== null) return false;
  return true;
}

const isCapital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');

/** Where a name is expected: after "to", or at the beginning before what is asked or assigned. */
function expected({ tokens, useOf }: Sayings, at: number): boolean {
  // "assign sql pradeep"
  const ends = tokens[at + 1] === undefined || tokens[at + 1]?.isSeparator === true;
  if (at > 1 && ends && useOf(at - 1) === 'course' && v.assign.atStart(tokens, 0)?.length === 1) return true;
  const capital = isCapital(tokens[at]) && !/^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '');
  const led = v.toWhom.atEnd(tokens.slice(0, at)) !== null;
  // "miriam from the bank needs fire safety"
  if (opensPart({ tokens, at }) && needsSomething(tokens, at)) return true;
  if (led) return capital || at < 3 || isCapital(tokens[0]) === false;
  if (capital && at > 0 && tokens[at - 1]?.isSeparator !== true) return true;
  if (at > 0 && tokens[at - 1]?.isSeparator !== true) return false;
  const second = isCapital(tokens[at]) && isCapital(tokens[at + 1]) ? at + 2 : at + 1;
  if (useOf(second) === 'course' || useOf(at + 2) === 'course')
    return useOf(second) !== null || at + 2 > second;
  return [v.interrogatives, v.assign, v.view].some((set) => set.atStart(tokens, second) !== null);
}

const opensPart = ({ tokens, at }: { tokens: Sayings['tokens']; at: number }) =>
  at === 0 || tokens[at - 1]?.isSeparator === true || v.polite.atEnd(tokens.slice(0, at)) !== null;

/** Whether somebody is said to need or get something: "needs", "gets". */
function needsSomething(tokens: Sayings['tokens'], at: number): boolean {
  const end = tokens.findIndex(({ isSeparator }, i) => i > at && isSeparator);
  const part = tokens.slice(at + 1, end < 0 ? tokens.length : end).slice(0, 6);
  return v.needing.within(part) !== null;
}

/** Joined to another name: "Li Wei and Ms Graham". */
function joined({ tokens, useOf }: Sayings, at: number): boolean {
  const before = tokens[at - 1];
  return (
    isCapital(tokens[at]) &&
    before !== undefined &&
    (vocabulary.and.whole([before]) !== null || before.text === ',') &&
    useOf(at - 2) === 'person'
  );
}
