import { distance } from '../../../src/learning/catalogue/edit-distance.ts';
import { fold } from '../../../src/learning/catalogue/title-words.ts';
import type { PersonRecord } from '../../../src/learning/ports/ports.ts';
import { divide } from '../text/divide.ts';
import { isCommandWord } from '../text/typo-correction.ts';
import type { Token } from '../token.ts';
import { tokenise } from '../tokens.ts';
import type { Listening } from '../words/language-words.ts';
import { lazyFor } from '../words/lazy.ts';
import { onlyEnglish } from '../words/listening.ts';
import { isTeamWord, teamVocabulary } from './team-vocabulary.ts';

/** People named at a place of a message. */
export interface PeopleNamed {
  readonly from: number;
  readonly to: number;
  /** One when it is plain; several when each of them fits. */
  readonly people: readonly PersonRecord[];
  /** True for "both Kims": all of them are meant. */
  readonly all: boolean;
  readonly text: string;
}

/** More people than these are only found by names that are spelt right. */
const MOST_GUESSED = 500;

interface Names {
  readonly people: readonly PersonRecord[];
  readonly listening: Listening;
  /** Words of names, folded. */
  readonly byWord: ReadonlyMap<string, readonly PersonRecord[]>;
  readonly byGiven: ReadonlyMap<string, readonly PersonRecord[]>;
  /** An initial and the surname in one word. */
  readonly byAccount: ReadonlyMap<string, readonly PersonRecord[]>;
  readonly byNickname: ReadonlyMap<string, readonly PersonRecord[]>;
  readonly wordsOf: ReadonlyMap<PersonRecord, readonly string[]>;
  /** Whole names without their spaces, and how those sound. */
  readonly byWhole: ReadonlyMap<string, PersonRecord>;
  readonly bySound: ReadonlyMap<string, readonly string[]>;
}

/** Nickname → given names. */
const nicknamesOf = lazyFor(({ languages }: Listening) =>
  Map.groupBy(
    languages.flatMap(({ team }) =>
      Object.entries(team.nicknames).flatMap(([given, said]) =>
        said.split(' ').map((nick) => ({ nick, given })),
      ),
    ),
    ({ nick }) => nick,
  ),
);

/** Endings of names in their cases, and what the names themselves end with. */
const endingsOf = lazyFor(({ languages }: Listening) =>
  languages.flatMap(({ team }) =>
    Object.entries(team.nameEndings ?? {}).map(([ending, plain]) => ({
      ending,
      plain: plain.split(' ').map((one) => (one === '-' ? '' : one)),
    })),
  ),
);

/** Only the last team, because a message asks many times. */
let last: Names | undefined;

function namesOf(people: readonly PersonRecord[], listening: Listening): Names {
  if (last?.people === people && last.listening === listening) return last;
  const wordsOf = new Map(people.map((person) => [person, nameWords(person.displayName)]));
  const grouped = (some: (words: readonly string[]) => readonly string[]) => {
    const groups = new Map<string, PersonRecord[]>();
    for (const [person, words] of wordsOf)
      for (const word of new Set(some(words))) groups.set(word, [...(groups.get(word) ?? []), person]);
    return groups;
  };
  // "klarsen", as accounts are called
  const byAccount = grouped(([given = '', ...rest]) => {
    const surname = rest.at(-1) ?? '';
    return surname.length < 3 ? [] : [`${given.charAt(0)}${surname}`];
  });
  const byGiven = grouped((words) => words.slice(0, 1));
  const byNickname = new Map(
    [...nicknamesOf(listening)].flatMap(([nick, said]) => {
      const meant = said.flatMap(({ given }) => byGiven.get(given) ?? []);
      return meant.length === 0 ? [] : [[nick, [...new Set(meant)]] as const];
    }),
  );
  const byWhole = new Map([...wordsOf].map(([person, words]) => [words.join(''), person]));
  const bySound = Map.groupBy(byWhole.keys(), soundOf);
  last = {
    people,
    listening,
    byWord: grouped((words) => words),
    byAccount,
    byGiven,
    byNickname,
    wordsOf,
    byWhole,
    bySound,
  };
  return last;
}

const nameWords = (name: string) =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Those of these people who are called so; several when it fits each of them, none when nobody is. */
export function peopleCalled(
  text: string,
  people: readonly PersonRecord[],
  listening: Listening,
): readonly PersonRecord[] {
  const tokens = tokenise(text, listening);
  const [named] = findPeople(tokens, () => true, people, true);
  return named !== undefined && named.from === 0 && named.to === tokens.length ? named.people : [];
}

/** Longest name that is looked for within a word, in characters. */
const LONGEST_WITHIN = 4;
const unspaced = /^\p{sc=Han}{3,}$/u;

/** The tokens with each whole name apart from what is written to it: a dictionary takes "王芳和李娜" for one word, or for others. */
export function namesApart(tokens: readonly Token[], people: readonly PersonRecord[]): readonly Token[] {
  const [first] = tokens;
  if (first === undefined || !tokens.some(({ word }) => unspaced.test(word))) return tokens;
  const { byWhole } = namesOf(people, first.listening);
  return tokens.flatMap((token) => {
    if (!unspaced.test(token.word) || token.quoted || isKnown(token.word, token)) return [token];
    const pieces = partsBesideNames(token.word, (part) => byWhole.has(part)).flatMap(({ from, to }) => {
      const text = token.text.slice(from, to);
      return byWhole.has(fold(text)) ? [text] : divide(text, token.listening);
    });
    return pieces.map((text, at) => ({
      ...token,
      ...(at > 0 ? { joined: true as const } : {}),
      ...{ text, word: fold(text), corrected: null },
    }));
  });
}

/** A word cut before and after each name in it. */
function partsBesideNames(word: string, isName: (part: string) => boolean) {
  const parts: { readonly from: number; readonly to: number }[] = [];
  let from = 0;
  for (let at = 0; at < word.length; ) {
    const to = nameEnd(word, at, isName);
    if (to === null) {
      at += 1;
      continue;
    }
    if (at > from) parts.push({ from, to: at });
    parts.push({ from: at, to });
    at = to;
    from = to;
  }
  return from < word.length ? [...parts, { from, to: word.length }] : parts;
}

/** Where the longest name at this place ends. */
function nameEnd(word: string, from: number, isName: (part: string) => boolean): number | null {
  for (let to = Math.min(word.length, from + LONGEST_WITHIN); to > from + 1; to -= 1)
    if (isName(word.slice(from, to))) return to;
  return null;
}

/** The people named in these tokens, in order; `guesses` also by names that are misspelt. */
export function findPeople(
  tokens: readonly Token[],
  isFree: (at: number) => boolean,
  people: readonly PersonRecord[],
  guesses: boolean,
): readonly PeopleNamed[] {
  const names = namesOf(people, tokens[0]?.listening ?? onlyEnglish);
  const found: PeopleNamed[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const title = teamVocabulary.titles.atStart(tokens, at)?.length ?? 0;
    const named = isFree(at + title) ? namedAt(tokens, at + title, names, guesses) : null;
    if (named === null || (guesses && isThing(tokens, at, names))) continue;
    const before = tokens[at - 1];
    const several = named.people.length > 1 && before !== undefined && counts(tokens, at);
    found.push({ ...named, from: at, all: several });
    at = named.to - 1;
  }
  return found;
}

/** "the petty cash": a word that is only like a name, after an article and not written as one. */
function isThing(tokens: readonly Token[], at: number, { byWord, byNickname }: Names): boolean {
  const [token] = tokens.slice(at, at + 1);
  if (token === undefined || /^\p{Lu}/u.test(token.text)) return false;
  if (formsOf(token).some((word) => byWord.has(word) || byNickname.has(word))) return false;
  return teamVocabulary.articles.atEnd(tokens.slice(0, at)) !== null;
}

/** "both Kims", "two Kims" */
function counts(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((length) => {
    const from = at - length;
    return from >= 0 && teamVocabulary.both.whole(tokens.slice(from, at)) !== null;
  });
}

function namedAt(
  tokens: readonly Token[],
  at: number,
  names: Names,
  guesses: boolean,
): Omit<PeopleNamed, 'all'> | null {
  const token = tokens[at];
  if (token === undefined || token.isSeparator) return null;
  const joined = joinedName(tokens, at, names, guesses);
  if (joined !== null) return joined;
  const first = matching(token, names, guesses);
  if (first.length === 0) return null;
  const second = tokens[at + 1];
  const both =
    second === undefined || second.isSeparator
      ? []
      : withSecond(first, second, names, guesses || first.length > 1, tokens[at + 2]);
  if (both.length > 0) return { from: at, to: at + 2, people: both, text: `${token.text} ${second?.text}` };
  return { from: at, to: at + 1, people: exactGiven(token, first, names), text: token.text };
}

/** A whole name in one or two words that sound like it: "liwei", "lee way". */
function joinedName(
  tokens: readonly Token[],
  at: number,
  names: Names,
  guesses: boolean,
): Omit<PeopleNamed, 'all'> | null {
  for (const length of [2, 1]) {
    const said = tokens.slice(at, at + length);
    if (said.length < length || said.some(({ isSeparator }) => isSeparator)) continue;
    const whole = said.map(plainName).join('');
    const alike = guesses && length === 2 ? (names.bySound.get(soundOf(whole)) ?? []) : [];
    const theirs = names.byWhole.has(whole) ? whole : alike.find((name) => distance(whole, name, 4) <= 4);
    const person = theirs === undefined ? undefined : names.byWhole.get(theirs);
    if (person !== undefined)
      return { from: at, to: at + length, people: [person], text: said.map(({ text }) => text).join(' ') };
  }
  return null;
}

/** An exact given name beats a nickname and a longer one. */
function exactGiven(
  token: Token,
  people: readonly PersonRecord[],
  { byGiven }: Names,
): readonly PersonRecord[] {
  const given = called(token, (word) => byGiven.get(word));
  return given.length > 0 ? given : people;
}

/** Those whom one form of the word names as it stands, and those whom it names in another case: "Aleksandra" is her, or of him. */
function called(
  token: Token,
  those: (word: string) => readonly PersonRecord[] | undefined,
): readonly PersonRecord[] {
  const plain = formsOf(token).find((word) => those(word) !== undefined);
  const words = [...(plain === undefined ? [] : [plain]), ...inOtherCases(token)];
  return [...new Set(words.flatMap((word) => those(word) ?? []))];
}

/** The names that a word may be a case of: "adeli" of "adela" and "adele". */
function inOtherCases(token: Token): readonly string[] {
  const word = plainName(token);
  const endings = endingsOf(token.listening);
  if (endings.length === 0 || teamVocabulary.notNames.whole([token]) !== null) return [];
  if (isKnown(word, token) && !isWrittenAsName(token)) return [];
  return endings.flatMap(({ ending, plain }) =>
    word.length > ending.length + 1 && word.endsWith(ending)
      ? plain.map((one) => word.slice(0, -ending.length) + one)
      : [],
  );
}

/** "Alexa", which is a known word, too; not a small word that opens a sentence. */
const isWrittenAsName = ({ text }: Token) => text.length > 4 && /^\p{Lu}/u.test(text);

const isKnown = (word: string, { listening }: Token) =>
  isCommandWord(word, listening) || isTeamWord(word, listening);

/** Without a possessive or plural. */
function plainName({ text, word }: Token): string {
  return /['’]s$/i.test(text) ? word.slice(0, -1) : word;
}

function formsOf(token: Token): readonly string[] {
  const plain = plainName(token);
  if (plain.endsWith('es')) return [plain, plain.slice(0, -1), plain.slice(0, -2)];
  return plain.endsWith('s') ? [plain, plain.slice(0, -1)] : [plain];
}

function matching(token: Token, names: Names, guesses: boolean): readonly PersonRecord[] {
  // "antes del 30" names no Adele
  const noName = teamVocabulary.notNames.whole([token]) !== null;
  const exact = called(token, (word) => {
    const nick = noName ? undefined : names.byNickname.get(word);
    return names.byWord.get(word) ?? nick ?? names.byAccount.get(word);
  });
  if (exact.length > 0) return exact;
  const word = plainName(token);
  if (!guesses || noName || word.length < 3 || !/^\p{L}+$/u.test(word)) return [];
  if (isKnown(word, token) || names.people.length > MOST_GUESSED) return [];
  return guessed(formsOf(token), names);
}

/** The people with the name that is most like it. */
function guessed(words: readonly string[], names: Names): readonly PersonRecord[] {
  let best: readonly PersonRecord[] = [];
  let least = 4;
  for (const [name, people] of names.byWord) {
    const typos = Math.min(...words.map((word) => typosOf(word, name) ?? 9));
    if (typos > least) continue;
    best = typos === least ? [...new Set([...best, ...people])] : people;
    least = typos;
  }
  return best;
}

/** How far a written name is from one that it may stand for; null when it does not. */
function typosOf(word: string, name: string): number | null {
  if (name.length < 3) return null;
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const sameStart = word.charAt(0) === name.charAt(0);
  // most names are told apart by their first letter: comparing all of them took most of the time
  if (!sameStart && word.length < 6) return null;
  const typos = distance(word, name, sameStart ? 3 : limit);
  if (typos <= limit && (sameStart || word.length > 5)) return typos;
  if (word.length >= 4 && name.startsWith(word)) return 1.5;
  const sound = soundOf(word);
  return word.length > 3 &&
    sameStart &&
    sound.length > 1 &&
    typos <= (word.length < 6 ? 2 : 3) &&
    sound === soundOf(name)
    ? typos
    : null;
}

/** A surname, or its first letter, after a given name. */
function withSecond(
  first: readonly PersonRecord[],
  second: Token,
  names: Names,
  guesses: boolean,
  third: Token | undefined,
): readonly PersonRecord[] {
  const word = plainName(second);
  const rest = (person: PersonRecord) => (names.wordsOf.get(person) ?? []).slice(1);
  const forms = [word, ...inOtherCases(second)];
  const exact = first.filter((person) => rest(person).some((one) => forms.includes(one)));
  if (exact.length > 0) return exact;
  if (/^\p{L}\.?$/u.test(second.text)) {
    const initial = first.filter((person) => rest(person).some((one) => one.startsWith(word)));
    // "send Kim a reminder"
    const article =
      !/^\p{Lu}|\.$/u.test(second.text) &&
      teamVocabulary.fillers.whole([second]) !== null &&
      goesOn(third, names);
    if (
      initial.length > 0 &&
      !article &&
      !(initial.length === 1 && first.length === 1 && isTeamWord(word, second.listening))
    )
      return initial;
  }
  if (!guesses || isKnown(word, second)) return [];
  return first.filter((person) => rest(person).some((one) => typosOf(word, one) !== null));
}

/** Whether a word follows that tells something: not "and", "for", nor another name. */
const goesOn = (token: Token | undefined, names: Names) =>
  token !== undefined &&
  !token.isSeparator &&
  teamVocabulary.fillers.whole([token]) === null &&
  matching(token, names, false).length === 0;

/** How a name sounds, without its vowels: "Isaiah" and "izaya" are the same. */
function soundOf(name: string): string {
  const sounded = name
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/ck|c(?![eiyh])|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/sh|sch|ch|[zc]/g, 's')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/[wv]/g, 'f')
    .replace(/^j/, 'h')
    .replace(/^[aeiou]/, 'A')
    .replace(/(?<=.)[aeiouyhj]/g, '')
    .replace(/(.)\1+/g, '$1');
  return sounded;
}
