import { distance } from './edit-distance.ts';
import { kept } from './kept.ts';

/** Spellings of one sound, and the sign that stands for it; in the order in which they are looked for. */
const spellings: readonly (readonly [spelling: RegExp, sign: string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/(?:[tcs]+i[oae]n|shun|shon|shen|chun)/g, 'Xn'],
  [/[tc]i(?=al|ous|ent)/g, 'X'],
  [/sch/g, 'sk'],
  [/t?ch/g, 'C'],
  [/sh/g, 'X'],
  [/d?g(?=[eiy])|dg/g, 'J'],
  [/j/g, 'J'],
  [/ph/g, 'f'],
  [/(?<=[aeiou])gh/g, ''],
  [/wh/g, 'w'],
  [/ck|q(?!u)/g, 'k'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/z/g, 's'],
  [/th/g, 'T'],
  [/mb$/, 'm'],
  // "half" and "harf", "calm" and "carm"
  [/(?<=a)l(?=[fmkv])/g, ''],
  [/r(?![aeiouy])/g, ''],
  [/(?<=[aeiou])w(?![aeiouy])/g, ''],
  [/(?<=[^aeiou])h|h(?![aeiouy])/g, ''],
];

/** An English word with a sign for each sound of its consonants. */
export const spelling = (word: string): string =>
  spellings.reduce((left, [written, sign]) => left.replace(written, sign), word);

/** The consonants of an English word as they sound, and a sign for a vowel it begins with: "hite" and "height" are the same. */
export function soundOf(word: string): string {
  return spelling(word)
    .replace(/^[aeiouy]+/, 'A')
    .replace(/(?<=.)[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1');
}

const MOST_HEARD = 5_000;
const keptSoundOf = kept(MOST_HEARD, soundOf);

/** Words with fewer sounds are told apart by their vowels alone. */
const TELLING = 3;
const letters = /^[a-z]{4,30}$/;

/** First letters that can sound the same; looked at before anything that takes longer. */
const beginnings = ['aeiouy', 'ckqsxz', 'fp', 'gjd', 'knp', 'wrh', 'cst', 'sp'];

const beginAlike = (a: string, b: string) =>
  a === b || beginnings.some((letters) => letters.includes(a) && letters.includes(b));

/** True for two words that are written differently and sound alike: "prezentashun", "presentation". */
export function soundsLike(typed: string, known: string): boolean {
  if (!beginAlike(typed.charAt(0), known.charAt(0))) return false;
  if (!letters.test(typed) || !letters.test(known)) return false;
  const sound = keptSoundOf(typed);
  if (sound.length < TELLING || sound !== keptSoundOf(known)) return false;
  const most = Math.floor(Math.min(typed.length, known.length) / 2);
  return distance(typed, known, most) <= most;
}
