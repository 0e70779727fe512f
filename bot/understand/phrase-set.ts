import type { PhraseList } from '../phrases/words.ts';
import { lazy } from './lazy.ts';
import { type PhrasePattern, patternsOf, waysThrough, wordsAt, wordsOf } from './phrase-pattern.ts';
import type { Token } from './tokens.ts';

/** A phrase found: how many tokens it covers and what it stands for. */
export interface Found<T> {
  readonly length: number;
  readonly value: T;
  readonly phrase: string;
}

/** Phrases that can be looked for at either end of some tokens, the longest first. */
export interface PhraseSet<T> {
  atStart(tokens: readonly Token[], from?: number): Found<T> | null;
  atEnd(tokens: readonly Token[]): Found<T> | null;
  whole(tokens: readonly Token[]): Found<T> | null;
  /** The first place where one occurs. */
  within(tokens: readonly Token[]): (Found<T> & { readonly at: number }) | null;
  readonly words: ReadonlySet<string>;
}

/** Phrases and what they stand for. */
type Meaning<T> = readonly [pattern: PhrasePattern, value: T];

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/**
 * A set of phrases with what those of each list stand for; of equal phrases the first counts. Nothing is made ready before
 * it is asked for: the twenty thousand phrases of all lists were a quarter of a start, and most are never said.
 */
export function createPhraseSet<T>(lists: readonly (readonly [PhraseList | undefined, T])[]): PhraseSet<T> {
  const meanings = lazy(() =>
    lists.flatMap(([list, value]) => patternsOf(list).map((pattern): Meaning<T> => [pattern, value])),
  );
  const byFirst = new Index(meanings, 0);
  const byLast = new Index(meanings, -1);
  const words = lazy(() => new Set(lists.flatMap(([list]) => wordsOf(list))));

  const atStart = (tokens: readonly Token[], from = 0) =>
    byFirst.find(tokens[from], (entry) => fits(tokens, from, entry));

  return {
    get words() {
      return words();
    },
    atStart,
    atEnd: (tokens) =>
      byLast.find(tokens.at(-1), (entry) => fits(tokens, tokens.length - entry.words.length, entry)),
    whole: (tokens) =>
      byFirst.find(tokens[0], (entry) => entry.words.length === tokens.length && fits(tokens, 0, entry)),
    within(tokens) {
      for (let at = 0; at < tokens.length; at += 1) {
        const found = atStart(tokens, at);
        if (found !== null) return { ...found, at };
      }
      return null;
    },
  };
}

function fits(tokens: readonly Token[], from: number, { words }: Entry<unknown>): boolean {
  return (
    from >= 0 && from + words.length <= tokens.length && words.every((word, i) => is(tokens[from + i], word))
  );
}

/** Phrases by their first or last word; those of a word are written out when it is first said. */
class Index<T> {
  readonly #meanings: () => readonly Meaning<T>[];
  readonly #end: 0 | -1;
  #byWord: ReadonlyMap<string, readonly Meaning<T>[]> | undefined;
  readonly #entries = new Map<string, readonly Entry<T>[]>();

  constructor(meanings: () => readonly Meaning<T>[], end: 0 | -1) {
    this.#meanings = meanings;
    this.#end = end;
  }

  /** The longest that passes the test. */
  find(token: Token | undefined, test: (entry: Entry<T>) => boolean): Found<T> | null {
    if (token === undefined || token.parts) return null;
    const found =
      this.#with(token.word)?.find(test) ??
      (token.fixed === null ? undefined : this.#with(token.fixed)?.find(test));
    if (found === undefined) return null;
    return { length: found.words.length, value: found.value, phrase: found.words.join(' ') };
  }

  #with(word: string): readonly Entry<T>[] | undefined {
    this.#byWord ??= grouped(this.#meanings(), ([pattern]) => wordsAt(this.#end, pattern));
    const meanings = this.#byWord.get(word);
    if (meanings === undefined) return undefined;
    const before = this.#entries.get(word);
    if (before !== undefined) return before;
    const entries = entriesOf(meanings).filter(({ words }) => words.at(this.#end) === word);
    this.#entries.set(word, entries);
    return entries;
  }
}

function entriesOf<T>(meanings: readonly Meaning<T>[]): readonly Entry<T>[] {
  const entries = new Map<string, Entry<T>>();
  for (const [pattern, value] of meanings)
    for (const phrase of waysThrough(pattern))
      if (!entries.has(phrase)) entries.set(phrase, { words: phrase.split(' '), value });
  return [...entries.values()].sort((a, b) => b.words.length - a.words.length);
}

/** Each under all of its keys. */
function grouped<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  return groups;
}

function is(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.word === word || token.fixed === word);
}
