import { qualityAcrossScripts } from './across-scripts.ts';
import { distance } from './edit-distance.ts';
import { inOtherLanguages } from './translated-words.ts';
import { soundsLike } from './word-sound.ts';

/** Minimum quality of a word for acting on the course without asking. */
export const PLAIN = 0.6;

/** Quality of a long word that sounds like the other and is written much like it: "prezentashun". */
const ALIKE = 0.62;
/** The same of others, which may be words of their own: “cancel” for “council” is asked about. */
const PERHAPS_ALIKE = 0.55;

/** Quality of the same in another language. */
const TRANSLATED = 0.9;

/** Letters of a word that hardly sounds like another by chance. */
const LONG = 8;

const number = /^\p{N}+$/u;

export const isNumber = (word: string): boolean => number.test(word);

const signs = /[+#.]/;

/** Typing errors allowed in a word of that length. */
export function typosAllowed(word: string): number {
  if (number.test(word) || signs.test(word) || word.length < 3) return 0;
  return word.length < 7 ? 1 : 2;
}

/**
 * How well `typed` matches the word `known`, 0 (not at all) to 1 (the same); both folded. A prefix or one or two typing
 * errors match less well; a number or a name with signs matches only itself.
 */
export function wordQuality(typed: string, known: string): number {
  return wordMatcher(typed)(known);
}

/** The same for one typed word and many known ones. */
export function wordMatcher(typed: string): (known: string) => number {
  const figures = number.test(typed);
  const allowed = typosAllowed(typed);
  const translated = inOtherLanguages(typed);
  return (known) => {
    if (typed === known) return 1;
    if (translated.includes(known)) return TRANSLATED;
    if (figures) return 0;
    if (known.startsWith(typed)) return prefixQuality(typed, known);
    if (inAscii(typed) !== inAscii(known)) {
      const quality = qualityAcrossScripts(typed, known);
      if (quality > 0) return quality;
    }
    const typos = allowed === 0 ? 1 : distance(typed, known, allowed);
    if (number.test(known) || signs.test(known)) return 0;
    if (typos > allowed) return soundQuality(typed, known);
    return typoQuality(typed, known, typos);
  };
}

const inAscii = (word: string) => word.charCodeAt(0) < 128;

function soundQuality(typed: string, known: string): number {
  if (!soundsLike(typed, known)) return 0;
  const length = Math.min(typed.length, known.length);
  const most = Math.floor(length / 3);
  return length >= LONG && distance(typed, known, most) <= most ? ALIKE : PERHAPS_ALIKE;
}

function prefixQuality(typed: string, known: string): number {
  if (signs.test(known.slice(typed.length))) return 0;
  return typed.length < 3 ? 0.4 : 0.65 + (0.3 * typed.length) / known.length;
}

/** In a word of three letters a different letter usually makes another word, while swapped letters are usually a typo. */
function typoQuality(typed: string, known: string, typos: number): number {
  if (typos === 2) return 0.62;
  if (typed.length > 4) return 0.75;
  const swapped = typed.length === known.length && [...typed].sort().join() === [...known].sort().join();
  if (swapped) return 0.7;
  if (typed.length < known.length && typed[0] === known[0]) return 0.62;
  return typed.length === 3 ? 0 : 0.45;
}
