import type { Token } from '../token.ts';
import type { LanguageWords, Listening } from './language-words.ts';
import { lazy, lazyFor } from './lazy.ts';
import { type PhrasePattern, patternsOf, type Ways, waysFrom, wordsAt, wordsOf } from './phrase-pattern.ts';
import { prepare } from './prepared.ts';
import type { PhraseList } from './words.ts';

/** A phrase found: how many tokens it covers and what it stands for. */
export interface Found<T> {
  readonly length: number;
  readonly value: T;
  readonly phrase: string;
}

/** Finds the longest of its phrases at either end of some tokens. */
export interface PhraseSet<T> {
  atStart(tokens: readonly Token[], from?: number): Found<T> | null;
  atEnd(tokens: readonly Token[]): Found<T> | null;
  whole(tokens: readonly Token[]): Found<T> | null;
  /** The first place where one occurs. */
  within(tokens: readonly Token[]): (Found<T> & { readonly at: number }) | null;
  /** The words of its phrases in one language. */
  wordsIn(language: LanguageWords): ReadonlySet<string>;
  /** Its lists in one language, of which others may have the same. */
  listsIn(language: LanguageWords): readonly PhraseList[];
  /** True for a word of its phrases in a language that listens. */
  has(word: string, listening: Listening): boolean;
}

/** Nodes that one index keeps: what people say takes some dozens, and somebody who says everything could have half a million made. */
const MOST_NODES = 5_000;

/** Lists of phrases and what each stands for; of equal phrases the first counts. */
type Lists<T> = readonly (readonly [PhraseList | undefined, T])[];

/** Patterns of phrases, and what each stands for. */
interface Meanings<T> {
  readonly patterns: readonly PhrasePattern[];
  readonly values: readonly T[];
}

/** What is left of the pattern at a place in the list, once some words of it were said. */
interface Rest {
  readonly place: number;
  readonly ways: Ways;
}

/** Where some words lead: to the phrase that they are, and by each further word to another node, which is made when it is first said. */
interface Node<T> {
  readonly said: readonly string[];
  readonly next: Map<string, Node<T> | Rest[]>;
  /** Of phrases of the same length, the first in the list counts. */
  readonly end: { readonly place: number; readonly found: Found<T> } | undefined;
}

/**
 * The phrases of each language and what they stand for; a token is looked for in the languages that listen to it. The alternatives of
 * patterns are never written out, which would be half a million phrases in some languages: where words lead is found, and kept, when
 * somebody says them (a lazy deterministic automaton, as in RE2).
 */
export function createPhraseSet<T>(listsOf: (language: LanguageWords) => Lists<T>): PhraseSet<T> {
  const phrasesOf = lazyFor((language: LanguageWords) => new Phrases(listsOf(language)));
  // few are ever looked for from their end
  prepare((language) => phrasesOf(language).byFirst.build());
  return phraseSet(
    lazyFor(({ languages }: Listening) => languages.map(phrasesOf)),
    phrasesOf,
  );
}

/** Phrases that are the same in whatever language listens. */
export function createFixedPhraseSet<T>(lists: Lists<T>): PhraseSet<T> {
  const phrases = new Phrases(lists);
  const all = [phrases];
  return phraseSet(
    () => all,
    () => phrases,
  );
}

function phraseSet<T>(
  heardBy: (listening: Listening) => readonly Phrases<T>[],
  phrasesOf: (language: LanguageWords) => Phrases<T>,
): PhraseSet<T> {
  function atStart(tokens: readonly Token[], from = 0): Found<T> | null {
    return longest('byFirst', tokens, from, tokens.length, false);
  }

  /**
   * The longest phrase between the token at `from` and `end`, which is excluded and may lie before it; with `whole` only
   * one that reaches it. A phrase of the first token's own word comes before one of the word it may be mistyped for.
   */
  function longest(by: By, tokens: readonly Token[], from: number, end: number, whole: boolean) {
    const token = tokens[from];
    if (token === undefined || token.isSeparator) return null;
    const { unlikeEnglish } = token.listening;
    const all = heardBy(token.listening);
    const typed = longestOf(all, token.word);
    return typed !== null || token.corrected === null ? typed : longestOf(all, token.corrected);

    function longestOf(some: readonly Phrases<T>[], word: string): Found<T> | null {
      let best: Found<T> | null = null;
      for (const phrases of some) {
        const found = phrases[by].longest(word, tokens, from, end, whole);
        const isOther = phrases === all[0] && found?.length === 1 && unlikeEnglish.has(word);
        if (found !== null && !isOther && found.length > (best?.length ?? 0)) best = found;
      }
      return best;
    }
  }

  return {
    wordsIn: (language) => phrasesOf(language).words(),
    listsIn: (language) => phrasesOf(language).lists,
    has: (word, { languages }) => languages.some((language) => phrasesOf(language).words().has(word)),
    atStart,
    atEnd: (tokens) => longest('byLast', tokens, tokens.length - 1, -1, false),
    whole: (tokens) => longest('byFirst', tokens, 0, tokens.length, true),
    within(tokens) {
      for (let at = 0; at < tokens.length; at += 1) {
        const found = atStart(tokens, at);
        if (found !== null) return { ...found, at };
      }
      return null;
    },
  };
}

type By = 'byFirst' | 'byLast';

/** The phrases of one language. */
class Phrases<T> {
  readonly byFirst: Index<T>;
  readonly byLast: Index<T>;
  readonly words: () => ReadonlySet<string>;
  readonly lists: readonly PhraseList[];

  constructor(lists: Lists<T>) {
    this.lists = lists.flatMap(([list]) => list ?? []);
    const meanings = lazy((): Meanings<T> => {
      const all = lists.map(([list, value]) => ({ patterns: patternsOf(list), value }));
      return {
        patterns: all.flatMap(({ patterns }) => patterns),
        values: all.flatMap(({ patterns, value }) => patterns.map(() => value)),
      };
    });
    this.byFirst = new Index(meanings, 0);
    this.byLast = new Index(meanings, -1);
    this.words = lazy(() => new Set(this.lists.flatMap(wordsOf)));
  }
}

/** Phrases by their first or last word, and from there word by word. */
class Index<T> {
  readonly #meanings: () => Meanings<T>;
  readonly #end: 0 | -1;
  /** The places of the patterns that begin, or end, with a word; of most words there is one. */
  #placesOf: ReadonlyMap<string, number | readonly number[]> | undefined;
  readonly #nodes = new Map<string, Node<T>>();
  #made = 0;

  constructor(meanings: () => Meanings<T>, end: 0 | -1) {
    this.#meanings = meanings;
    this.#end = end;
  }

  /** The longest phrase that begins with `word` as the token at `from`, and ends before `end` or, with `whole`, at it. */
  longest(
    word: string,
    tokens: readonly Token[],
    from: number,
    end: number,
    whole: boolean,
  ): Found<T> | null {
    const step = end < from ? -1 : 1;
    const node = this.#nodeOf(word);
    return (node && this.#ending(node, tokens, from + step, step, whole ? end : null))?.found ?? null;
  }

  build(): ReadonlyMap<string, number | readonly number[]> {
    this.#placesOf ??= placesByWord(this.#meanings().patterns, this.#end);
    return this.#placesOf;
  }

  #nodeOf(word: string): Node<T> | undefined {
    if (this.#made >= MOST_NODES) {
      this.#nodes.clear();
      this.#made = 0;
    }
    const known = this.#nodes.get(word);
    if (known !== undefined) return known;
    const places = this.build().get(word);
    if (places === undefined) return undefined;
    const { patterns } = this.#meanings();
    const rests = [places].flat().flatMap((place) =>
      waysFrom(this.#end, patterns[place] ?? '')
        .steps.filter((step) => step.word === word)
        .map(({ after }): Rest => ({ place, ways: after })),
    );
    const node = this.#node(rests, [word]);
    this.#nodes.set(word, node);
    return node;
  }

  #node(rests: readonly Rest[], said: readonly string[]): Node<T> {
    this.#made += 1;
    const next = new Map<string, Rest[]>();
    for (const { place, ways } of rests)
      for (const { word, after } of ways.steps) {
        const others = next.get(word);
        if (others === undefined) next.set(word, [{ place, ways: after }]);
        else others.push({ place, ways: after });
      }
    const place = rests.find(({ ways }) => ways.ends)?.place;
    if (place === undefined) return { said, next, end: undefined };
    const phrase = (this.#end === 0 ? said : said.toReversed()).join(' ');
    const value = this.#meanings().values[place] as T;
    return { said, next, end: { place, found: { length: said.length, value, phrase } } };
  }

  #after(node: Node<T>, word: string): Node<T> | undefined {
    const known = node.next.get(word);
    if (!Array.isArray(known)) return known;
    const made = this.#node(known, [...node.said, word]);
    node.next.set(word, made);
    return made;
  }

  /** The longest phrase that goes on from this node with the token at `at`; with `end` only one that ends there. */
  #ending(
    node: Node<T>,
    tokens: readonly Token[],
    at: number,
    step: 1 | -1,
    end: number | null,
  ): Node<T>['end'] {
    const here = end === null || at === end ? node.end : undefined;
    const token = tokens[at];
    if (token === undefined || node.next.size === 0) return here;
    const typed = this.#after(node, token.word);
    const meant = token.corrected === null ? undefined : this.#after(node, token.corrected);
    const further = typed && this.#ending(typed, tokens, at + step, step, end);
    const corrected = meant && this.#ending(meant, tokens, at + step, step, end);
    return better(further, corrected) ?? here;
  }
}

function better<T>(one: Node<T>['end'], other: Node<T>['end']): Node<T>['end'] {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.found.length !== other.found.length) return one.found.length > other.found.length ? one : other;
  return one.place <= other.place ? one : other;
}

function placesByWord(patterns: readonly PhrasePattern[], end: 0 | -1): Map<string, number | number[]> {
  const places = new Map<string, number | number[]>();
  for (const [place, pattern] of patterns.entries())
    for (const word of new Set(wordsAt(end, pattern))) {
      const others = places.get(word);
      if (Array.isArray(others)) others.push(place);
      else places.set(word, others === undefined ? place : [others, place]);
    }
  return places;
}
