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
  readonly found: Found<T>;
}

/** The phrases that begin, or end, with one word: written out when it is first said. */
interface Group<T> {
  readonly meanings: Meaning<T>[];
  entries?: readonly Entry<T>[];
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

  function atStart(tokens: readonly Token[], from = 0): Found<T> | null {
    for (const { words: said, found } of byFirst.with(tokens[from])) {
      if (stand(said, tokens, from)) return found;
    }
    return null;
  }

  return {
    get words() {
      return words();
    },
    atStart,
    atEnd(tokens) {
      for (const { words: said, found } of byLast.with(tokens.at(-1))) {
        if (stand(said, tokens, tokens.length - said.length)) return found;
      }
      return null;
    },
    whole(tokens) {
      for (const { words: said, found } of byFirst.with(tokens[0])) {
        if (said.length === tokens.length && stand(said, tokens, 0)) return found;
      }
      return null;
    },
    within(tokens) {
      for (let at = 0; at < tokens.length; at += 1) {
        const found = atStart(tokens, at);
        if (found !== null) return { ...found, at };
      }
      return null;
    },
  };
}

/** Whether these words stand one after the other from `from` on. */
function stand(words: readonly string[], tokens: readonly Token[], from: number): boolean {
  if (from < 0 || from + words.length > tokens.length) return false;
  for (let i = 0; i < words.length; i += 1) {
    const token = tokens[from + i];
    if (token?.word !== words[i] && token?.fixed !== words[i]) return false;
  }
  return true;
}

/** Phrases by their first or last word. */
class Index<T> {
  readonly #meanings: () => readonly Meaning<T>[];
  readonly #end: 0 | -1;
  #byWord: ReadonlyMap<string, Group<T>> | undefined;

  constructor(meanings: () => readonly Meaning<T>[], end: 0 | -1) {
    this.#meanings = meanings;
    this.#end = end;
  }

  /** The phrases that this token may open or close, the longest first: by its word, then by the one it may be mistyped for. */
  with(token: Token | undefined): readonly Entry<T>[] {
    if (token === undefined || token.parts) return none;
    const typed = this.#ofWord(token.word);
    return token.fixed === null ? typed : [...typed, ...this.#ofWord(token.fixed)];
  }

  #ofWord(word: string): readonly Entry<T>[] {
    this.#byWord ??= grouped(this.#meanings(), this.#end);
    const group = this.#byWord.get(word);
    if (group === undefined) return none;
    group.entries ??= entriesOf(group.meanings).filter(({ words }) => words.at(this.#end) === word);
    return group.entries;
  }
}

const none: readonly never[] = [];

function entriesOf<T>(meanings: readonly Meaning<T>[]): readonly Entry<T>[] {
  const entries = new Map<string, Entry<T>>();
  for (const [pattern, value] of meanings)
    for (const phrase of waysThrough(pattern)) {
      const words = phrase.split(' ');
      if (!entries.has(phrase))
        entries.set(phrase, { words, found: { length: words.length, value, phrase } });
    }
  return [...entries.values()].sort((a, b) => b.words.length - a.words.length);
}

function grouped<T>(meanings: readonly Meaning<T>[], end: 0 | -1): Map<string, Group<T>> {
  const groups = new Map<string, Group<T>>();
  for (const meaning of meanings)
    for (const word of new Set(wordsAt(end, meaning[0]))) {
      const group = groups.get(word);
      if (group === undefined) groups.set(word, { meanings: [meaning] });
      else group.meanings.push(meaning);
    }
  return groups;
}
