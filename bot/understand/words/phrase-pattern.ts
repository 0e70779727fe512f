import { fold } from '../../../src/learning/catalogue/title-words.ts';
import type { PhraseList } from './words.ts';

/** `a (b/c) d`: one or several phrases, folded and without apostrophes. Alternatives are whole words. */
export type PhrasePattern = string;

/** `a | b (c/d)` → its phrases "a", "b c" and "b d". */
export function phrasesOf(list: PhraseList | undefined): string[] {
  return patternsOf(list).flatMap(waysThrough);
}

/** Lists of plain words as alternatives of a regular expression: "to", "bis" → "to|bis". */
export function alternativesIn(lists: readonly PhraseList[]): string {
  return lists
    .filter((list) => list !== '')
    .join(' | ')
    .replaceAll(' | ', '|');
}

/** The words of its phrases, found without writing all phrases out. */
export function wordsOf(list: PhraseList | undefined): string[] {
  return patternsOf(list).flatMap((pattern) => (isWord(pattern) ? [pattern] : wordsIn(pattern)));
}

function wordsIn(pattern: PhrasePattern): string[] {
  const alternatives = pattern.replace(/\([^()]*\)/g, (said) => said.replaceAll('/', ' '));
  return alternatives.match(/[^ ()]+/g) ?? [];
}

/** Of such a pattern one text is held, however many lists and sets have it. */
const isWord = (pattern: PhrasePattern): boolean => /^[^ ()]+$/.test(pattern);

/** The words of several lists, some of which may be the same. */
export function distinctWords(lists: readonly PhraseList[]): string[] {
  return [...new Set(lists)].flatMap(wordsOf);
}

/** `a | b (c/d)` → "a" and "b (c/d)"; the same again for a list that several have. */
export function patternsOf(list: PhraseList | undefined): readonly PhrasePattern[] {
  if (list === undefined) return [];
  const known = patterns.get(list) ?? writtenIn(list).split(/ *\| */);
  patterns.set(list, known);
  return known;
}

const patterns = new Map<PhraseList, readonly PhrasePattern[]>();

/** `b (c/d)` → "b c" and "b d". */
export function waysThrough(pattern: PhrasePattern): string[] {
  return partsOf(pattern)
    .reduce((ways, part) => ways.flatMap((way) => part.map((one) => way + one)), [''])
    .map((phrase) => words(phrase).join(' '))
    .filter((phrase) => phrase !== '');
}

/** What may follow at a place in a phrase: a word, each with what may follow it, or its end. */
export interface Ways {
  readonly steps: readonly Step[];
  readonly ends: boolean;
}

interface Step {
  readonly word: string;
  readonly after: Ways;
}

/** The ways through a pattern word by word, from its beginning or, with -1, from its end; what follows all alternatives is there once. */
export function waysFrom(end: 0 | -1, pattern: PhrasePattern): Ways {
  const parts = partsOf(pattern).map((part) => part.map(words));
  const [order, alternativesOf] =
    end === 0
      ? [parts.reverse(), (part: string[][]) => part]
      : [parts, (part: string[][]) => part.map((one) => one.reverse())];
  return order.reduce<Ways>(
    (after, part) => {
      const ways = alternativesOf(part).map((one) => through(one, after));
      return ways.length === 1
        ? (ways[0] ?? after)
        : { steps: ways.flatMap(({ steps }) => steps), ends: ways.some(({ ends }) => ends) };
    },
    { steps: [], ends: true },
  );
}

const through = (said: readonly string[], after: Ways): Ways =>
  said.reduceRight<Ways>((rest, word) => ({ steps: [{ word, after: rest }], ends: false }), after);

/** The words that its phrases begin with; with -1 those that they end with. */
export function wordsAt(end: 0 | -1, pattern: PhrasePattern): string[] {
  if (isWord(pattern)) return [pattern];
  if (!pattern.includes('(')) return words(pattern).slice(end).slice(0, 1);
  const parts = partsOf(pattern).map((part) => part.map(words));
  if (end === -1) parts.reverse();
  // a part that may be left out lets the next one be the first
  const certain = parts.findIndex((part) => part.every((one) => one.length > 0));
  return parts
    .slice(0, certain === -1 ? parts.length : certain + 1)
    .flat()
    .flatMap((one) => one.at(end) ?? []);
}

/** Folded as a whole: phrase by phrase it took longer than all the rest. */
function writtenIn(list: PhraseList | undefined): string {
  return fold(onOneLine(list ?? '')).replace(/['’]/g, '');
}

function onOneLine(list: PhraseList): string {
  return list
    .replace(/\([^()]*\)/g, (alternatives) => alternatives.replace(/\n */g, ''))
    .trim()
    .replace(/ *\n */g, ' | ');
}

/** `a (b/c)` → [["a "], ["b", "c"], [""]]. */
function partsOf(pattern: PhrasePattern): string[][] {
  return pattern.split(/[()]/).map((part, place) => (place % 2 === 0 ? [part] : part.split('/')));
}

function words(text: string): string[] {
  return text.match(/[^ ]+/g) ?? [];
}
