import { fold } from '../../src/learning/title-words.ts';
import type { PhraseList } from '../phrases/words.ts';
import { lazy } from './lazy.ts';
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

/** A phrase and what it stands for. */
type Meaning<T> = readonly [phrase: string, value: T];

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** `a | b (c/d)` → its phrases "a", "b c" and "b d", folded and without apostrophes. */
export function phrasesOf(list: PhraseList | undefined): string[] {
  return writtenIn(list)
    .flatMap(alternatives)
    .map((phrase) => phrase.replace(/ {2,}/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}

/** The words of its phrases, found without writing all phrases out: alternatives are whole words. */
export function wordsOf(list: PhraseList | undefined): string[] {
  return writtenIn(list)
    .flatMap((phrase) =>
      phrase.split(/[()]/).flatMap((part, place) => (place % 2 === 0 ? part : part.split('/'))),
    )
    .flatMap((part) => part.split(' '))
    .filter((word) => word !== '');
}

/** Folded as a whole: one by one it took longer than all the rest. */
const writtenIn = (list: PhraseList | undefined) =>
  fold(list ?? '')
    .replace(/['’]/g, '')
    .split('|');

/** Every way through `a (b/c) d (e/f)`. */
function alternatives(phrase: string): string[] {
  const [start = '', ...rest] = phrase.split('(');
  return rest.reduce(
    (ways, part) => {
      const [said = '', after = ''] = part.split(')');
      const ones = said.split('/').map((one) => one + after);
      return ways.flatMap((way) => ones.map((one) => way + one));
    },
    [start],
  );
}

/**
 * A set of phrases with what those of each list stand for; of equal phrases the first counts. Nothing is made ready before
 * it is asked for: the twenty thousand phrases of all lists were a fifth of a start, and most are never said.
 */
export function createPhraseSet<T>(lists: readonly (readonly [PhraseList | undefined, T])[]): PhraseSet<T> {
  const meanings = lazy(() =>
    lists.flatMap(([list, value]) => phrasesOf(list).map((phrase): Meaning<T> => [phrase, value])),
  );
  const byFirst = new Index(meanings, (phrase) => phrase.split(' ', 1)[0] ?? '');
  const byLast = new Index(meanings, (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1));
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

/** Phrases by one of their words; those of a word are taken apart when it is first said. */
class Index<T> {
  readonly #meanings: () => readonly Meaning<T>[];
  readonly #wordOf: (phrase: string) => string;
  #groups: Map<string, readonly Meaning<T>[]> | undefined;
  readonly #entries = new Map<string, readonly Entry<T>[]>();

  constructor(meanings: () => readonly Meaning<T>[], wordOf: (phrase: string) => string) {
    this.#meanings = meanings;
    this.#wordOf = wordOf;
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
    this.#groups ??= Map.groupBy(this.#meanings(), ([phrase]) => this.#wordOf(phrase));
    const group = this.#groups.get(word);
    if (group === undefined) return undefined;
    const before = this.#entries.get(word);
    if (before !== undefined) return before;
    const entries = entriesOf(group);
    this.#entries.set(word, entries);
    return entries;
  }
}

function entriesOf<T>(meanings: readonly Meaning<T>[]): readonly Entry<T>[] {
  const seen = new Set<string>();
  return meanings
    .filter(([phrase]) => !seen.has(phrase) && seen.add(phrase))
    .map(([phrase, value]) => ({ words: phrase.split(' '), value }))
    .sort((a, b) => b.words.length - a.words.length);
}

function is(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.word === word || token.fixed === word);
}
