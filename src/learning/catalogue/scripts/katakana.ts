import { kept } from '../kept.ts';
import { MOST_LETTERS, type Syllable, spelledBy, syllablesOf } from './kana-syllables.ts';
import { AS_IT_SOUNDS, BEGINS, type Script } from './script.ts';

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

const MOST_KNOWN = 2_000;

const spoken = kept(MOST_KNOWN, (word: string): readonly Spoken[] => {
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
});

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

const isSilent = (letters: string) => letters === '' || letters === 'e';

/** True when these vowels can be written with these letters. */
function fits(sign: string, vowel: string, letters: string): boolean {
  const silent = isSilent(letters);
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

/** Longest word, in letters. */
const LONGEST = 16;

/** Marks of a syllable that has begun before, with which no word begins, and one with which none ends. */
const begunBefore = /^[ーッァィゥェォャュョヮ]|ッ$/;

interface Said extends Spoken {
  readonly syllables: number;
  /** What it is when these are the names of letters. */
  readonly spelled: readonly string[];
}

/** A word in katakana; null when it cannot be one. */
const saidBy = kept(MOST_KNOWN, (word: string): Said | null => {
  if (word.length > LONGEST || begunBefore.test(word)) return null;
  const syllables = syllablesOf(word);
  if (syllables === null || syllables.length === 0) return null;
  return { ...heard(syllables), syllables: syllables.length, spelled: spelledBy(word) };
});

const SPELLED = '=';

/** Words of English in katakana, which has a vowel after each consonant: "セーフティ" is “safety”. */
export const katakana: Script = {
  letters: /^[\p{Script=Katakana}ー]+$/u,
  keysOf(word) {
    const said = saidBy(word);
    return said === null ? [] : [said.key, ...said.spelled.map((text) => SPELLED + text)];
  },
  keysOfEnglish(english) {
    const keys = latin.test(english) ? spoken(english).map(({ key }) => key) : [];
    return [...new Set(english.length <= MOST_LETTERS ? [...keys, SPELLED + english] : keys)];
  },
  beginningOf(word) {
    const said = saidBy(word);
    return said !== null && begins(said) ? said.key : null;
  },
  qualityOf(word, english) {
    const said = saidBy(word);
    if (said === null) return 0;
    if (said.spelled.includes(english)) return AS_IT_SOUNDS;
    if (!latin.test(english)) return 0;
    const alikes = spoken(english).filter((one) => one.key.startsWith(said.key) && alike(said, one));
    if (alikes.some(({ key }) => key === said.key)) return AS_IT_SOUNDS;
    return begins(said) && alikes.some((one) => goesOn(said, one)) ? BEGINS : 0;
  },
  joined: true,
};

/** False where a word ends that would go on with another vowel: "プレゼント" begins no “presentation”. */
function goesOn({ key, vowels }: Spoken, known: Spoken): boolean {
  const at = key.length - 1;
  return !parts(key.charAt(at), vowels[at] ?? '') || isSilent(known.vowels[at] ?? '');
}

const begins = ({ key, syllables }: Said) => key.length >= BEGINNING && syllables >= BEGINNING;
