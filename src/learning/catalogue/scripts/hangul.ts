import { kept } from '../kept.ts';
import { soundOf, spelling } from '../word-sound.ts';
import { AS_IT_SOUNDS, BEGINS, FAINTLY, type Script } from './script.ts';

/** An English word as it is said in Hangul: "세이프티". */
interface Spoken {
  /** What it may stand for, an English word in the signs below: the whole of it, and how it begins. */
  readonly whole: RegExp;
  readonly beginning: RegExp;
  /** A key that it shares with what it may stand for, and with others. */
  readonly rough: string;
  readonly sounds: number;
  readonly word: string;
  /** True when it may be the names of letters. */
  readonly isSpelt: boolean;
}

const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const CLOSING = 28;
/** Vowels by their order in Unicode. */
const [V, WA, U, WI, I] = [4, 9, 13, 16, 20];

/** What each opening and closing consonant, in the order of Unicode, stands for; empty for what is in no English word. */
const openings = 'gGQ,kg,n,dTD,td,r,m,bv,pb,sSXT,sT,,JGzSDX,Jz,Cs,kQC,tT,pf,h'.split(',');
const closings = ',kgGQC,,,nN,,,,r,,,,,,,,m,pb,,td,,N,,,,,,'.split(',');
const some = (letters: string) => `[aeiouy]*${letters}[aeiouy]*`;
const W = 'w[aeiouy]+';
/** “one” begins with one, too. */
const FIRST_W = '(?:w[aeiouy]+|o[aeiouy]*)';
/** The same for the vowels: a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i. */
const vowels = [
  ...[
    some('[aouiy]'),
    some('[ae]'),
    some('[aiy]'),
    some('[ae]'),
    some('[aeiou]'),
    some('[ae]'),
    some('[aeiou]?'),
  ],
  ...[
    some('[ey]'),
    some('(?:[ou]|a(?=r))'),
    W,
    W,
    W,
    some('[oiy]'),
    some('[oue]'),
    W,
    W,
    W,
    some('[ue]'),
    '[aeiou]?',
  ],
  ...['', some('[eiy]')],
];
/** "i" where it may be hardly heard, in a syllable that is not the first: "이미지", "비즈니스". */
const WEAK_I = some('[eiyau]');
/** After “sh” and its like it may be no vowel at all: "대시". */
const NO_I = '[eiy]?';
/** The vowels of "화". */
const FA = `w?${some('[aouiy]')}`;
/** After a vowel it only goes on: “ire” of “fire”, “ei” of “height”. */
const GOES_ON = 'r?w?[aeiouy]*';

const MOST_KNOWN = 2_000;
const LONGEST = 20;

/** A word in Hangul as one of English; null when it cannot be one. */
const spokenOf = kept(MOST_KNOWN, (word: string): Spoken | null => {
  if (word.length > LONGEST) return null;
  const consonants: string[] = [];
  let signs = '';
  let isOpen = false;
  let isSinging = false;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) - FIRST;
    if (Number.isNaN(code) || code < 0 || code > LAST - FIRST) return null;
    const place = Math.floor(code / CLOSING / VOWELS);
    const middle = Math.floor(code / CLOSING) % VOWELS;
    const [opening = '', vowel = '', closing = ''] = [
      openings[place],
      vowels[middle],
      closings[code % CLOSING],
    ];
    if (vowel === '' || (closing === '' && code % CLOSING > 0)) return null;
    // said twice without a vowel between, it is said once
    const doubled = !isOpen && consonants.at(-1) === opening;
    if (opening !== '' && !doubled) {
      consonants.push(opening);
      signs += `[${opening}]`;
    }
    const follows = opening === '' && at > 0;
    // only "업" begins with a vowel after a consonant: "백업"
    if (follows && !isOpen && vowel !== W && middle !== V && !isSinging) return null;
    const goesOn = follows && isOpen && [I, V, U].includes(middle);
    const isWeak = middle === I && at > 0;
    const ends = ((middle === I && closing === '') || middle === WI) && /[sJC]/.test(opening);
    const begins = vowel === W && opening === '' && (at === 0 || isOpen);
    // "화이어" is “fire”, too
    const isFa = opening === 'h' && middle === WA;
    if (isFa) {
      consonants.splice(-1, 1, 'f');
      signs = `${signs.slice(0, -'[h]'.length)}[hf]`;
    }
    signs += isFa ? FA : goesOn ? GOES_ON : ends ? NO_I : isWeak ? WEAK_I : begins ? FIRST_W : vowel;
    isSinging = closing === 'N';
    isOpen = closing === '';
    if (!isOpen) {
      consonants.push(closing);
      signs += `[${closing}]e?`;
    }
  }
  return {
    whole: new RegExp(`^${signs}(?:re|e)?(?:[sSz]|ed)?$`),
    beginning: new RegExp(`^${signs}`),
    rough: rough(consonants.map((sign) => kinds[sign.charAt(0)] ?? '').join('')),
    sounds:
      consonants.length +
      (openings[Math.floor((word.charCodeAt(0) - FIRST) / CLOSING / VOWELS)] === '' ? 1 : 0),
    word,
    isSpelt: /^[에이비씨시디프지쥐치취아제케엘엠엔오피큐알르스티유브더블류엑와트]+$/.test(word),
  };
});

/** Spellings that Hangul tells apart, before those of word-sound.ts. */
const heard: readonly (readonly [written: RegExp, sign: string])[] = [
  [/^busi(?=n)/, 'biS'],
  [/(?<=ma)ch(?=in)/g, 'X'],
  [/g(?=n(?:$|ed|er|ing|ment|s))/g, ''],
  [/stion/g, 'sCon'],
  [/ct(?=ion)/g, 'kt'],
  [/sc(?=i[oa])/g, 'c'],
  [/[tc]i(?=a)/g, 'X'],
  [/xc(?=[eiy])|x/g, 'QS'],
  [/ng(?![aeiouylrw])|n(?=[kqgQ]|c(?![eiyh]))/g, 'N'],
  [/t(?=ur(?:e|al))/g, 'C'],
  [/d(?=u[al])/g, 'D'],
  [/dg/g, 'J'],
  [/gg/g, 'g'],
  [/g(?=[eiy])/g, 'G'],
  [/(?<=[cskpfx])ed$/, 'eT'],
  [/(?<=[aeiouylmnrNw])s(?=[aeioumn]|$)/g, 'S'],
];

/** An English word by sign: a letter for each sound. */
const signsOf = kept(MOST_KNOWN, (word: string): string =>
  spelling(heard.reduce((left, [written, sign]) => left.replace(written, sign), word))
    .replace(/l/g, 'r')
    .replace(/[cq]/g, 'k')
    .replace(/([^aeiouy])\1+/g, '$1'),
);

/** The names of letters, by which abbreviations are read. */
const names =
  '에이 비 [씨시] 디 이 에프 [지쥐] 에이[치취] 아이 제이 케이 엘 엠 엔 오 피 큐 (?:알|아르) 에스 티 유 브이 더블[유류] 엑스 와이 (?:제트|지)'.split(
    ' ',
  );
const LONGEST_SPELT = 6;

/** True for an abbreviation as it is spelt: "지디피알". */
function spells({ word, isSpelt }: Spoken, known: string): boolean {
  if (!isSpelt || known.length > LONGEST_SPELT || word.length < known.length) return false;
  const letters = [...known].map((letter) => names[letter.charCodeAt(0) - 97] ?? letter);
  return new RegExp(`^${letters.join('')}$`).test(word);
}

/** Fewer sounds begin too many words. */
const LEAST_BEGINNING = 4;

/** Titles have figures for numbers that are said in English, too: “Windows 11”. */
const numbers = ' one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inLetters = (known: string) => (/^\d\d?$/.test(known) ? (numbers[Number(known)] ?? known) : known);

/** How a word in Hangul says this word of English, folded: the whole of it, or how it begins. */
function saysForeign(spoken: Spoken, title: string): 'whole' | 'beginning' | null {
  const known = inLetters(title);
  if (!/^[a-z]{1,30}$/.test(known)) return null;
  if (spells(spoken, known)) return 'whole';
  const signs = known.length < 2 ? '' : signsOf(known);
  if (spoken.whole.test(signs)) return 'whole';
  return spoken.sounds >= LEAST_BEGINNING && spoken.beginning.test(signs) ? 'beginning' : null;
}

/** Kinds of consonants that are not told apart in a key. */
const kinds: Readonly<Record<string, string>> = {
  ...{ b: 'P', p: 'P', f: 'P', v: 'P', k: 'K', g: 'K', Q: 'K', q: 'K', m: 'M', n: 'N', N: 'N' },
  ...{ d: 'T', t: 'T', s: 'T', z: 'T', X: 'T', C: 'T', J: 'T', T: 'T' },
};

const rough = (signs: string): string =>
  signs
    .replace(/(.)\1+/g, '$1')
    .replace(/T$/, '')
    .replace(/KT/g, 'T')
    .replace(/NK/g, 'N')
    .replace(/(.)\1+/g, '$1');

/** Consonants of the names of letters that are not their own. */
const named: Readonly<Record<string, string>> = { c: 's', g: 'J', h: 'C', w: 'db', x: 'ks' };
const spelt = (known: string): string =>
  known.length > LONGEST_SPELT ? '' : [...known].map((letter) => named[letter] ?? letter).join('');

/** The keys of an English word (`Spoken.rough`). */
function roughlyHeard(title: string): readonly string[] {
  const word = inLetters(title);
  if (!/^[a-z]+$/.test(word)) return [];
  const sound = soundOf(word);
  const clear = sound.replace(/gn(?=$|d|ng|mnt|s)/, 'n');
  const keyOf = (signs: string, hard = '') =>
    rough([...signs].map((sign) => (hard.includes(sign) ? 'K' : (kinds[sign] ?? ''))).join(''));
  return [
    ...new Set([keyOf(clear), keyOf(clear, 'CJ'), keyOf(clear, 'C'), keyOf(clear, 'J'), keyOf(spelt(word))]),
  ];
}

/** False for a word so short that others sound the same: "포" is "for", and may be "four". */
const isTelling = ({ sounds, word }: Spoken): boolean => sounds > 2 || (sounds === 2 && word.length > 2);

/** Words of English in Hangul, syllable by syllable: "파이어" is “fire”. */
export const hangul: Script = {
  letters: /^[가-힣]+$/,
  keysOf(word) {
    const spoken = spokenOf(word);
    return spoken === null ? [] : [spoken.rough];
  },
  keysOfEnglish: roughlyHeard,
  qualityOf(word, english) {
    const spoken = spokenOf(word);
    const said = spoken === null ? null : saysForeign(spoken, english);
    if (spoken === null || said === null) return 0;
    return said === 'beginning' ? BEGINS : isTelling(spoken) ? AS_IT_SOUNDS : FAINTLY;
  },
  joined: true,
  isFaint(word) {
    const spoken = spokenOf(word);
    return spoken !== null && !isTelling(spoken);
  },
};
