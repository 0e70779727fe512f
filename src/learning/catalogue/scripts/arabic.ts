import { distance } from '../edit-distance.ts';
import { AS_IT_SOUNDS, type Script } from './script.ts';

/** Signs are coarse, since letters are: "b" is b and p, "k" also g and j, `A` a vowel. Letters of no borrowed word are left out. */
const signs = lettersOf({
  A: 'اوي',
  b: 'بپ',
  f: 'فڤ',
  t: 'تطث',
  d: 'دذ',
  s: 'سصز',
  X: 'شچ',
  k: 'كقغجگ',
  h: 'ه',
  l: 'ل',
  m: 'م',
  n: 'ن',
  r: 'ر',
});
/** Two letters that write one sound. */
const pairs: readonly (readonly [written: RegExp, letter: string])[] = [
  [/تش/g, 'ش'],
  [/ه$/, 'ا'],
];
/** Small words that are written to the next one. */
const small = /^[وفبلك](?=.{4})/;

function lettersOf(signs: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(signs).flatMap(([sign, letters]) => [...letters].map((one) => [one, sign])));
}

/** The signs of English spelling, in the order in which they are looked for. */
const spellings: readonly (readonly [spelling: RegExp, sign: string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/(?:[ts]+|c)i[oae]n/g, 'XAn'],
  [/[tc]i(?=al|ous|ent|aX)/g, 'XA'],
  [/(?<=a)l(?=[fmk]$)/, ''],
  [/sch/g, 'sk'],
  [/t?ch|sh/g, 'X'],
  [/(?<=[aeiou])gh/g, ''],
  [/ph|v/g, 'f'],
  [/th/g, 't'],
  [/dg(?=[eiy])/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c?k|c|q|g|j/g, 'k'],
  [/z/g, 's'],
  [/mb$/, 'm'],
  [/p/g, 'b'],
  [/(?<=[a-z])h(?![aeiouy])/g, ''],
];

/** Words with fewer consonants are told apart by their vowels alone. */
const TELLING = 3;
/** Words with as many may be the same though one sound is written otherwise. */
const LONG = 5;

/** How well a word matches that is as short as many others, and one that is written nearly so. */
const SHORTER = 0.75;
const NEARLY = 0.62;

const latin = /^[a-z]{2,30}$/;

/** Words of English in Arabic letters, which need not write the vowels: "سيفتي" is "safety". */
export const arabic: Script = {
  letters: /^\p{Script=Arabic}+$/u,
  keysOf: (word) => consonantsOf(written(word).map(soundsWritten)),
  keysOfEnglish: (english) => (latin.test(english) ? consonantsOf(waysToSay(english)) : []),
  qualityOf(word, english) {
    if (!latin.test(english)) return 0;
    const ways = waysToSay(english);
    const qualities = written(word).flatMap((one) =>
      ways.map((sounds) => quality(soundsWritten(one), sounds)),
    );
    return Math.max(0, ...qualities);
  },
  joined: false,
};

const consonantsOf = (ways: readonly string[]) =>
  [...new Set(ways.map((sounds) => withoutVowels(sounds)))].filter((key) => key.length > 1);

function quality(borrowed: string, english: string): number {
  const consonants = borrowed.replaceAll('A', '').length;
  // "سكر", without a vowel, is a word of its own rather than "score"
  if (consonants === borrowed.length && consonants <= TELLING) return 0;
  if (consonants >= TELLING && withShortVowels(borrowed).test(english)) return AS_IT_SOUNDS;
  if (consonants === TELLING - 1 && borrowed === english) return SHORTER;
  const [a, b] = [withoutVowels(borrowed), withoutVowels(english)];
  return Math.min(a.length, b.length) >= LONG && distance(a, b, 1) <= 1 ? NEARLY : 0;
}

/** Vowels between consonants need not be written. */
const withShortVowels = (borrowed: string) => new RegExp(`^${borrowed.replace(/(?<=[^A])(?=[^A])/g, 'A?')}$`);

const withoutVowels = (sounds: string) => sounds.replace(/(?<=.)A(?=.)/g, '').replace(/(.)\1+/g, '$1');

/** The word, and what is left of it when its first letter is a word of its own. */
function written(word: string): readonly string[] {
  const left = word.replace(small, '');
  return left === word ? [word] : [word, left];
}

function soundsWritten(word: string): string {
  const said = pairs.reduce((left, [two, letter]) => left.replace(two, letter), word);
  const found = [...said].map((letter) => signs.get(letter));
  return found.includes(undefined) ? '' : found.join('').replace(/A+/g, 'A');
}

/** "e" at the end of an English word may be said or not. */
function waysToSay(word: string): readonly string[] {
  const said = spellings.reduce((left, [spelling, sign]) => left.replace(spelling, sign), word);
  const sounds = said.replace(/[aeiouyw]/g, 'A').replace(/(.)\1+/g, '$1');
  return /[^aeiouyw]e$/.test(word) ? [sounds.replace(/A$/, ''), sounds] : [sounds];
}
