import type { Token } from '../token.ts';
import type { LanguageWords, Listening } from './language-words.ts';
import { lazy, lazyFor } from './lazy.ts';
import { type PhrasePattern, patternsOf, waysThrough, wordsAt, wordsOf } from './phrase-pattern.ts';
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
  /** True for a word of its phrases in a language that listens. */
  has(word: string, listening: Listening): boolean;
}

/** Lists of phrases and what each stands for; of equal phrases the first counts. */
type Lists<T> = readonly (readonly [PhraseList | undefined, T])[];

/** Phrases and what they stand for. */
type Meaning<T> = readonly [pattern: PhrasePattern, value: T];

/** A node of a trie: the words that can follow, and the phrase that ends here. */
interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Of phrases of the same length, the first in the list counts. */
  end?: { readonly place: number; readonly found: Found<T> };
}

/** The phrases that begin, or end, with one word; their trie is built when that word is first looked up. */
interface Group<T> {
  readonly meanings: Meaning<T>[];
  tree?: Node<T>;
}

/**
 * The phrases of each language and what they stand for; a token is looked for in the languages that listen to it. What follows a word
 * is built when that word is first looked up: to build all twenty thousand phrases took a quarter of a start.
 */
export function createPhraseSet<T>(listsOf: (language: LanguageWords) => Lists<T>): PhraseSet<T> {
  const phrasesOf = lazyFor((language: LanguageWords) => new Phrases(listsOf(language)));
  prepare(
    (language) => phrasesOf(language).words(),
    (language) => phrasesOf(language).byFirst.build(),
    (language) => phrasesOf(language).byLast.build(),
  );
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

  constructor(lists: Lists<T>) {
    const meanings = lazy(() =>
      lists.flatMap(([list, value]) => patternsOf(list).map((pattern): Meaning<T> => [pattern, value])),
    );
    this.byFirst = new Index(meanings, 0);
    this.byLast = new Index(meanings, -1);
    this.words = lazy(() => new Set(lists.flatMap(([list]) => wordsOf(list))));
  }
}

/** Phrases by their first or last word, and from there word by word. */
class Index<T> {
  readonly #meanings: () => readonly Meaning<T>[];
  readonly #end: 0 | -1;
  #byWord: ReadonlyMap<string, Group<T>> | undefined;

  constructor(meanings: () => readonly Meaning<T>[], end: 0 | -1) {
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
    const tree = this.#tree(word);
    return (tree && ending(tree, tokens, from + step, step, whole ? end : null))?.found ?? null;
  }

  build(): ReadonlyMap<string, Group<T>> {
    this.#byWord ??= grouped(this.#meanings(), this.#end);
    return this.#byWord;
  }

  #tree(word: string): Node<T> | undefined {
    const group = this.build().get(word);
    if (group === undefined) return undefined;
    group.tree ??= treeOf(group.meanings, word, this.#end);
    return group.tree;
  }
}

/** The longest phrase that goes on from this node with the token at `at`; with `end` only one that ends there. */
function ending<T>(
  node: Node<T>,
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  end: number | null,
): Node<T>['end'] {
  const here = end === null || at === end ? node.end : undefined;
  const token = tokens[at];
  if (token === undefined || node.next.size === 0) return here;
  const typed = node.next.get(token.word);
  const meant = token.corrected === null ? undefined : node.next.get(token.corrected);
  const further = typed && ending(typed, tokens, at + step, step, end);
  const corrected = meant && ending(meant, tokens, at + step, step, end);
  return better(further, corrected) ?? here;
}

function better<T>(one: Node<T>['end'], other: Node<T>['end']): Node<T>['end'] {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.found.length !== other.found.length) return one.found.length > other.found.length ? one : other;
  return one.place < other.place ? one : other;
}

/** The phrases of these that begin, or end, with `word`: what follows that word, or comes before it. */
function treeOf<T>(meanings: readonly Meaning<T>[], word: string, end: 0 | -1): Node<T> {
  const root: Node<T> = { next: new Map() };
  let place = 0;
  for (const [pattern, value] of meanings)
    for (const phrase of waysThrough(pattern)) {
      const words = phrase.split(' ');
      if (words.at(end) !== word) continue;
      let node = root;
      for (const next of end === 0 ? words.slice(1) : words.slice(0, -1).reverse()) {
        const known = node.next.get(next) ?? { next: new Map() };
        node.next.set(next, known);
        node = known;
      }
      node.end ??= { place, found: { length: words.length, value, phrase } };
      place += 1;
    }
  return root;
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
