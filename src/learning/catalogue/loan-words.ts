import SearchableMap from 'minisearch/SearchableMap';
import type { Effort } from '../effort.ts';
import { katakana, type Syllable, spelledFrom, syllablesOf } from './katakana.ts';

/** An English word as it sounds: its consonants by their class, `A` for a vowel it begins with, and the letters after each. */
interface Spoken {
  readonly key: string;
  readonly vowels: readonly string[];
}

/** What may be said one way or the other: "customers" as if it were one, "begin" with two sounds of its g. */
const either: readonly (readonly [written: RegExp, said: string])[] = [
  [/(?<=.[^aiusy])s$/, ''],
  [/(?<=..)ed$/, 'et'],
  [/(?<=..)e[dt]$/, 'e'],
  [/g(?=[eiy])/g, 'G'],
  [/(?<=[aeiouy])re(?=[^aeiouy]|$)/g, 'e'],
  [/(?<=a)l(?=[fmk])/g, ''],
  [/ch/g, 'k'],
  [/x/g, 'gz'],
];
/** Ways of saying a word that are kept. */
const MOST_WAYS = 16;

/** Spellings and the class of their sound, in the order in which they are looked for. */
const sounds: readonly (readonly [spelling: RegExp, sign: string])[] = [
  [/^(?:kn|gn|pn)/, 'N'],
  [/^wr/, 'R'],
  [/^ps/, 'S'],
  [/^wh?/, 'W'],
  [/(?:ss|[tcs])i(?=on|al|ous|ent|at|an)/g, 'S'],
  [/t?ch/g, 'T'],
  [/sh|th/g, 'S'],
  [/ph/g, 'F'],
  [/(?<=[aeiouy])gh/g, ''],
  [/d?g(?=[eiy])|j/g, 'S'],
  [/cc(?=[eiy])|x/g, 'KS'],
  [/c(?=[eiy])|s|z/g, 'S'],
  [/ck|qu|[cqk]/g, 'K'],
  [/m(?=[pb])|n/g, 'N'],
  [/mb$|m/g, 'M'],
  [/r(?=[aeiouy])|l/g, 'R'],
  [/[bv]/g, 'B'],
  [/(?<=^|[aeiouy])h(?=[aeiouy])/g, 'H'],
  [/h/g, ''],
];
const upper = /[dfgpt]/g;

/** A word that is said as one, and not letter by letter. */
const latin = /^(?=.*[aeiouy])[a-z]{2,20}$/;

function spoken(word: string): readonly Spoken[] {
  let ways = [word];
  for (const [written, said] of either)
    ways = [...new Set(ways.flatMap((way) => [way, way.replace(written, said)]))].slice(0, MOST_WAYS);
  return ways.map((way) => {
    const said = sounds
      .reduce((left, [spelling, sign]) => left.replace(spelling, sign), way)
      .replace(upper, (letter) => letter.toUpperCase())
      .replace(/([A-Z])\1+/g, '$1');
    const parts = [...said.matchAll(/^[a-z]+|[A-Z][a-z]*/g)].map(([part]) => part);
    return {
      key: parts.map((part) => (/^[a-z]/.test(part) ? 'A' : part.charAt(0))).join(''),
      vowels: parts.map((part) => part.replace(/^[A-Z]/, '')),
    };
  });
}

/** Letters that may stand for a vowel. */
const written: Readonly<Record<string, RegExp>> = {
  a: /^(?:a(?![uiy]|w(?![aeiou]))|u|o(?![oai])|[eiou]r|ear|ow)/,
  i: /^[iey]/,
  'i:': /^(?:e|ie|y)/,
  u: /^(?:u|o|ew|eu|iew|w)/,
  e: /^(?:e(?![wu])|a(?![uwr])|ie)/,
  o: /^(?:o|a)/,
  ai: /^(?:i|y|ai|ei|uy|eye)/,
  au: /^(?:ou|ow|au)/,
};

/** A vowel that is only said to part two consonants: "ク" of "エクセル". */
function parts(sign: string, vowel: string): boolean {
  return vowel === 'u' || (vowel === 'o' && /[TD]/.test(sign)) || (vowel === 'i' && /[KST]/.test(sign));
}

/** True when these vowels can be written with these letters. */
function fits(sign: string, vowel: string, letters: string): boolean {
  const silent = letters === '' || letters === 'e';
  if (vowel === '') return silent;
  if (silent && parts(sign, vowel)) return true;
  const said = vowel.replaceAll(':', '');
  const begins = written[vowel] ?? written[said.slice(0, 2)] ?? written[said.charAt(0)];
  return begins?.test(letters) === true;
}

/** The key of some syllables, and the vowels after each of its consonants. */
function heard(syllables: readonly Syllable[]): Spoken {
  let key = '';
  const vowels: string[] = [];
  for (const [at, { sign, vowel }] of syllables.entries()) {
    const begins = at === 0;
    // "ファイヤー" and "アウェアネス" have no consonant there
    const isVowel = sign === '' || sign === 'Y' || (sign === 'W' && !begins);
    if (isVowel && !begins) vowels[vowels.length - 1] += vowel;
    else {
      key += isVowel ? 'A' : sign;
      vowels.push(vowel);
    }
  }
  return { key, vowels };
}

/** Consonants of a word that one of its vowels may be said otherwise in. */
const TELLING = 4;
/** Consonants, and syllables, of the beginning that stands for a word: "プレゼン". */
const BEGINNING = 3;

function alike({ key, vowels }: Spoken, known: Spoken): boolean {
  let wrong = 0;
  for (const [at, vowel] of vowels.entries())
    if (!fits(key.charAt(at), vowel, known.vowels[at] ?? '')) wrong += 1;
  return wrong <= (key.length >= TELLING ? 1 : 0);
}

/** Longest word that is looked for, in syllables, and how many ways to read all are kept. */
const LONGEST = 14;
const MOST_READINGS = 6;
/** No title is longer. */
const LONGEST_TEXT = 120;
const MOST_KEPT = 500;
/** Cost in steps of looking for the words that begin with a letter. */
const STEPS_A_LETTER = 40;

interface Reading {
  readonly words: readonly string[];
  readonly cost: number;
}

/** Words of other languages as they are written in katakana: "ファイアセーフティ" is "fire safety". */
export function createLoanWords() {
  const pending: string[] = [];
  const words = new Set<string>();
  const byKey = new SearchableMap<{ readonly word: string; readonly spoken: Spoken }[]>();

  /** What was looked for before, until another word is known. */
  let kept = new Map<string, readonly string[]>();

  function listen(): void {
    if (pending.length > 0) kept = new Map();
    for (const word of pending.splice(0)) {
      if (words.has(word)) continue;
      words.add(word);
      if (!latin.test(word)) continue;
      for (const one of spoken(word)) {
        const before = byKey.get(one.key);
        if (before === undefined) byKey.set(one.key, [{ word, spoken: one }]);
        else before.push({ word, spoken: one });
      }
    }
  }

  /** The known words that these syllables may be, or begin. */
  function known(syllables: readonly Syllable[]): { word: string; cost: number }[] {
    const said = heard(syllables);
    const whole = (byKey.get(said.key) ?? []).filter(({ spoken: one }) => alike(said, one));
    if (whole.length > 0) return whole.map(({ word }) => ({ word, cost: 1 }));
    if (said.key.length < BEGINNING || syllables.length < BEGINNING) return [];
    return [...byKey.atPrefix(said.key)].flatMap(([, found]) =>
      found.filter(({ spoken: one }) => alike(said, one)).map(({ word }) => ({ word, cost: 2 })),
    );
  }

  function readingsOf(run: string): readonly Reading[] {
    const letters = [...run];
    const from: Reading[][] = letters.map(() => []);
    from[0] = [{ words: [], cost: 0 }];
    from[letters.length] = [];
    for (let at = 0; at < letters.length; at += 1) {
      const before = from[at] ?? [];
      if (before.length === 0) continue;
      const go = (to: number, word: string, cost: number) => {
        const here = from[to];
        if (here === undefined) return;
        for (const reading of before)
          here.push({ words: [...reading.words, word], cost: reading.cost + cost });
        here.sort((a, b) => a.cost - b.cost);
        here.splice(MOST_READINGS);
      };
      for (const { text, to } of spelledFrom(run, at)) if (words.has(text) && !begunWithin(letters, to)) go(to, text, 1);
      for (let to = at + 1; to <= Math.min(letters.length, at + LONGEST); to += 1) {
        if (begunWithin(letters, to) || isPart(letters[at] ?? '') || letters[to - 1] === 'ッ') continue;
        const syllables = syllablesOf(letters.slice(at, to).join(''));
        if (syllables === null || syllables.length === 0) continue;
        for (const { word, cost } of new Map(known(syllables).map((one) => [one.word, one])).values()) go(to, word, cost);
      }
    }
    return from[letters.length] ?? [];
  }

  /** What these words may be in Latin letters, best first; nothing when they have no katakana, or none that is known. */
  function latinOf(text: string, effort?: Effort): readonly string[] {
    const runs = text.match(katakana) ?? [];
    if (runs.length === 0 || text.length > LONGEST_TEXT) return [];
    listen();
    const before = kept.get(text);
    if (before !== undefined) return before;
    effort?.spend(text.length * STEPS_A_LETTER);
    const read = readRuns(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, read);
    return read;
  }

  function readRuns(text: string): readonly string[] {
    let texts: readonly { readonly text: string; readonly cost: number }[] = [{ text: '', cost: 0 }];
    let end = 0;
    let found = false;
    for (const match of text.matchAll(katakana)) {
      const between = text.slice(end, match.index);
      end = match.index + match[0].length;
      const readings = match[0]
        .split('・')
        .filter((part) => part !== '')
        .reduce<readonly Reading[] | null>((all, part) => {
          const some = all === null ? [] : readingsOf(part);
          if (all === null || some.length === 0) return null;
          return all
            .flatMap((left) => some.map((right) => ({ words: [...left.words, ...right.words], cost: left.cost + right.cost })))
            .slice(0, MOST_READINGS);
        }, [{ words: [], cost: 0 }]);
      found ||= readings !== null;
      const said = readings ?? [{ words: [match[0]], cost: 0 }];
      texts = texts
        .flatMap((left) => said.map((right) => ({ text: `${left.text}${between} ${right.words.join(' ')} `, cost: left.cost + right.cost })))
        .sort((a, b) => a.cost - b.cost)
        .slice(0, MOST_READINGS);
    }
    if (!found) return [];
    const [best] = texts;
    // as many words as the best way takes: "skill" and "skills" are both looked for
    const meant = texts
      .filter(({ cost }) => cost === best?.cost)
      .map((one) => `${one.text}${text.slice(end)}`.replace(/\s+/g, ' ').trim());
    return [...new Set(meant)];
  }

  return {
    /** Makes a word of a title known. */
    add: (word: string): void => {
      pending.push(word);
    },
    latinOf,
  };
}

export type LoanWords = ReturnType<typeof createLoanWords>;

/** True for a text with words in katakana. */
export const hasLoans = (text: string): boolean => inKatakana.test(text);
const inKatakana = /\p{Script=Katakana}/u;

/** Marks of a syllable that has begun before: no word begins with them. */
const isPart = (letter: string) => /[ーッァィゥェォャュョヮ]/.test(letter);
/** True where a word cannot end, since its last syllable goes on. */
const begunWithin = (letters: readonly string[], at: number) =>
  at < letters.length && isPart(letters[at] ?? '') && letters[at] !== 'ッ';
