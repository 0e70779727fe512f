import type { Effort } from '../effort.ts';
import { areFaint, scriptOf } from './across-scripts.ts';
import { fewestParts } from './joined-words.ts';
import type { Script } from './scripts/script.ts';
import { type Asked, askedWhole, isOptional } from './title-words.ts';
import { createWordMap, type WordMap } from './word-map.ts';

/** Costs in steps: a known word whose keys are made, one that is compared, and a letter of words that are written as one. */
const STEPS_A_WORD = 4;
const STEPS_A_MATCH = 20;
const STEPS_A_LETTER = 40;

/** What it takes to read a part of a word as a known one, and as the beginning of one. */
const KNOWN = 1;
const BEGUN = 2.1;

const MOST_KEPT = 500;

/** Words by what they have in common with those that sound like them, parted by spaces. */
type ByKey = WordMap<string>;

/**
 * Words of titles by how they sound in other letters than their own. `known`: all words; those of English are heard in a script when
 * somebody first types it, those in a script when somebody first looks for them in English.
 */
export function createHeardWords(known: () => Iterable<string>) {
  const english = new Map<Script, ByKey>();
  const others = new Map<Script, { readonly byKey: ByKey; waiting: string[] }>();
  /** Words that are written as one, and their parts, until another word is known. */
  const kept = new Map<string, readonly string[]>();

  function add(word: string): void {
    const script = scriptOf(word);
    kept.clear();
    if (script === undefined)
      for (const [heardIn, byKey] of english) keep(word, heardIn.keysOfEnglish(word), byKey);
    else {
      const some = others.get(script);
      if (some === undefined) others.set(script, { byKey: createWordMap(), waiting: [word] });
      else some.waiting.push(word);
    }
  }

  function englishBy(script: Script, effort: Effort | undefined): ByKey {
    const before = english.get(script);
    if (before !== undefined) return before;
    const byKey: ByKey = createWordMap();
    let count = 0;
    for (const word of known()) {
      count += 1;
      if (word.charCodeAt(0) < 128) keep(word, script.keysOfEnglish(word), byKey);
    }
    effort?.spend(count * STEPS_A_WORD);
    english.set(script, byKey);
    return byKey;
  }

  function keep(word: string, keys: readonly string[], byKey: ByKey): void {
    for (const key of keys) {
      const before = byKey.get(key);
      byKey.set(key, before === undefined ? word : `${before} ${word}`);
    }
  }

  /** Known words that this one may be, of which one is English and the other in other letters. */
  function likely(word: string, effort?: Effort): readonly string[] {
    const script = scriptOf(word);
    if (script === undefined) return [...others].flatMap(([other]) => likelyIn(other, word, effort));
    const byKey = englishBy(script, effort);
    const whole = meant(script.keysOf(word).map((key) => byKey.get(key)));
    const begun = whole.length > 0 ? null : (script.beginningOf?.(word) ?? null);
    return begun === null ? whole : meant(Array.from(byKey.beginningWith(begun), ([, words]) => words));

    function meant(found: readonly (string | undefined)[]): readonly string[] {
      const words = wordsOf(found);
      effort?.spend(words.length * STEPS_A_MATCH);
      return words.filter((one) => (script?.qualityOf(word, one) ?? 0) > 0);
    }
  }

  /** The same of an English word. */
  function likelyIn(script: Script, word: string, effort: Effort | undefined): readonly string[] {
    const { byKey, waiting } = others.get(script) ?? { byKey: createWordMap<string>(), waiting: [] };
    effort?.spend(waiting.length * STEPS_A_WORD);
    for (const one of waiting.splice(0)) keep(one, script.keysOf(one), byKey);
    return wordsOf(script.keysOfEnglish(word).map((key) => byKey.get(key)));
  }

  /** What is asked for when words are heard that are written as one, or stand between other letters; null when that is nothing else. */
  function asked(text: string, effort?: Effort): Asked | null {
    if (ascii.test(text)) return null;
    const { must, may } = askedWhole(text);
    if (!must.some((word) => scriptOf(word)?.joined)) return null;
    const parts = must.flatMap((word) => apart(word, effort));
    const telling = parts.filter((part) => !isOptional(part));
    return { must: [...new Set(telling.length > 0 ? telling : parts)], may };
  }

  function apart(word: string, effort: Effort | undefined): readonly string[] {
    const before = kept.get(word);
    if (before !== undefined) return before;
    const parts = scriptOf(word)?.joined === true ? partsOf(word, effort) : [word];
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, parts);
    return parts;
  }

  function partsOf(word: string, effort: Effort | undefined): readonly string[] {
    effort?.spend(word.length * STEPS_A_LETTER);
    const parts = fewestParts(word, (part) => {
      if (isOptional(part)) return KNOWN;
      const script = scriptOf(part);
      const [first] = likely(part);
      if (script === undefined || first === undefined) return null;
      return script.keysOfEnglish(first).some((key) => script.keysOf(part).includes(key)) ? KNOWN : BEGUN;
    });
    return parts === null || areFaint(parts) ? [word] : parts;
  }

  return {
    /** Makes a word of a title known. */
    add,
    likely,
    asked,
  };
}

const ascii = /^[\0-\x7f]*$/;

const wordsOf = (found: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(found.flatMap((words) => words?.split(' ') ?? [])),
];
