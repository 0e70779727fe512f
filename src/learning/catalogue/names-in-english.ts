import { chinese } from './names/chinese.ts';
import { korean } from './names/korean.ts';
import type { Names } from './names/names.ts';
import { asked, fold } from './title-words.ts';

/** A language with the length of its longest name, and a test for its letters. */
const languages = [chinese, korean].map((names) => ({
  ...names,
  longest: Math.max(...Array.from(names.names.keys(), (name) => name.length)),
  isIn: new RegExp(names.letters.source, 'u'),
}));

const ascii = /^[\0-\x7f]*$/;
/** No title is longer. */
const LONGEST = 120;

interface Read {
  readonly text: string;
  /** False where other words are left than may be beside names. */
  readonly isKnown: boolean;
  readonly isNamed: boolean;
}

/** "高级 Excel" as English has it; null for what has no such names, or says more than they do. */
export function inEnglish(text: string): string | null {
  if (text.length > LONGEST || ascii.test(text)) return null;
  const folded = fold(text);
  const language = languages.find(({ isIn }) => isIn.test(folded));
  if (language === undefined) return null;
  const read = readBy(language, folded);
  // a title that is named in both is named once
  const left = [...new Set(read.text.split(/\s+/))].join(' ').trim();
  if (!read.isKnown || left === '' || (!read.isNamed && left === folded)) return null;
  return language.everyday === true && (!read.isNamed || asked(left).must.length < 2) ? null : left;
}

/** True for a word that is part of such a name, or all of it. */
export function isInName(word: string): boolean {
  if (ascii.test(word)) return false;
  const folded = fold(word);
  const language = languages.find(({ isIn }) => isIn.test(folded));
  return language !== undefined && readBy(language, folded).isNamed;
}

function readBy(language: Names & { readonly longest: number }, folded: string): Read {
  const { letters, names, longest, between, behind, besideOthers } = language;
  let isKnown = true;
  let isNamed = false;
  const text = folded.replace(letters, (run) => {
    let english = ' ';
    for (let at = 0; at < run.length && isKnown; ) {
      let length = Math.min(longest, run.length - at);
      while (length > 0 && !names.has(run.slice(at, at + length))) length -= 1;
      const name = names.get(run.slice(at, at + length));
      if (name !== undefined) {
        isNamed = true;
        english += ` ${name} `;
        at += length + lengthOf(behind, run.slice(at + length));
        continue;
      }
      const beside = lengthOf(between, run.slice(at));
      isKnown &&= beside > 0 || besideOthers === true;
      if (beside === 0) english += run.charAt(at);
      at += Math.max(1, beside);
    }
    return `${english} `;
  });
  return { text, isKnown, isNamed };
}

const lengthOf = (pattern: RegExp | undefined, text: string) => pattern?.exec(text)?.[0].length ?? 0;

/** Quality of a word that is perhaps meant: asked about before anything is done. */
const PERHAPS = 0.5;

/** How well a title matches by such names: as well as in English where the text has words of it or names the whole, else perhaps. */
export const byItsName = <M extends { readonly score: number; readonly worst: number }>(
  text: string,
  match: M,
): M =>
  match.score === 1 || /[a-z]{2}/i.test(text) ? match : { ...match, worst: Math.min(match.worst, PERHAPS) };
