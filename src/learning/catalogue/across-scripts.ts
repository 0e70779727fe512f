import { fewestParts } from './joined-words.ts';
import { arabic } from './scripts/arabic.ts';
import { hangul } from './scripts/hangul.ts';
import { katakana } from './scripts/katakana.ts';
import { BEGINS, type Script } from './scripts/script.ts';
import { askedWhole } from './title-words.ts';

const scripts: readonly Script[] = [arabic, hangul, katakana];

/** Whose letters a word has; undefined for Latin ones, and for all others that write no English. */
export const scriptOf = (word: string): Script | undefined =>
  word.charCodeAt(0) < 128 ? undefined : scripts.find(({ letters }) => letters.test(word));

/** How well two words match of which one is English and the other written in other letters as it sounds, as "سيفتي" is "safety". */
export function qualityAcrossScripts(typed: string, known: string): number {
  const script = scriptOf(typed);
  if (script !== undefined) return script.qualityOf(typed, known);
  const other = scriptOf(known);
  return other === undefined || other.isFaint?.(known) === true ? 0 : other.qualityOf(known, typed);
}

/** Letters of faint words that together tell as much as one that is not: "파워 비아이" are two. */
const LEAST_TOGETHER = 5;

/** True for a word in other letters that may be one of English, though too short to be told from others. */
export const isFaint = (word: string): boolean => scriptOf(word)?.isFaint?.(word) === true;

/** True for nothing but such words, and few. */
export const areFaint = (words: readonly string[]): boolean =>
  words.every(isFaint) && words.join('').length < LEAST_TOGETHER;

/** True when a title is named by how its words sound: "エクセル", or several as one, as "파이어세이프티" of “fire safety”. */
export function soundsIn(typed: string, title: readonly string[]): boolean {
  if (typed.charCodeAt(0) < 128) return false;
  return askedWhole(typed).must.some((word) => {
    const script = scriptOf(word);
    if (script?.joined !== true) return false;
    const qualityOf = (part: string) => Math.max(0, ...title.map((known) => script.qualityOf(part, known)));
    const parts = fewestParts(word, (part) => (qualityOf(part) > 0 ? 1 : null));
    return (
      parts !== null && (parts.length > 1 ? !areFaint(parts) : !isFaint(word) && qualityOf(word) >= BEGINS)
    );
  });
}
