import { fold } from '../../src/learning/title-words.ts';
import type { PhraseList } from '../phrases/words.ts';
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

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** `a | b (c/d)` → its phrases "a", "b c" and "b d", folded and without apostrophes. */
export function phrasesOf(list: PhraseList | undefined): string[] {
  return (list ?? '')
    .split('|')
    .flatMap(alternatives)
    .map((phrase) => fold(phrase).replace(/['’]/g, '').replace(/ +/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}

function alternatives(phrase: string): string[] {
  const [whole, said] = /\(([^()]*)\)/.exec(phrase) ?? [];
  if (whole === undefined || said === undefined) return [phrase];
  return said.split('/').flatMap((one) => alternatives(phrase.replace(whole, one)));
}

/** A set of phrases with what each stands for; of equal phrases the first counts. */
export function createPhraseSet<T>(phrases: Iterable<readonly [string, T]>): PhraseSet<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  const byLast = new Map<string, Entry<T>[]>();
  const words = new Set<string>();
  const seen = new Set<string>();
  for (const [phrase, value] of phrases) {
    if (seen.has(phrase)) continue;
    seen.add(phrase);
    const entry = { words: phrase.split(' '), value };
    for (const word of entry.words) words.add(word);
    push(byFirst, entry.words[0] ?? '', entry);
    push(byLast, entry.words.at(-1) ?? '', entry);
  }
  for (const list of [...byFirst.values(), ...byLast.values()])
    list.sort((a, b) => b.words.length - a.words.length);

  const fits = (tokens: readonly Token[], from: number, entry: Entry<T>) =>
    from >= 0 &&
    from + entry.words.length <= tokens.length &&
    entry.words.every((word, i) => is(tokens[from + i], word));

  function first(
    entries: Map<string, Entry<T>[]>,
    token: Token | undefined,
    test: (entry: Entry<T>) => boolean,
  ) {
    if (token === undefined || token.parts) return null;
    const found =
      entries.get(token.word)?.find(test) ??
      (token.fixed === null ? undefined : entries.get(token.fixed)?.find(test));
    if (found === undefined) return null;
    return { length: found.words.length, value: found.value, phrase: found.words.join(' ') };
  }

  const atStart = (tokens: readonly Token[], from = 0) =>
    first(byFirst, tokens[from], (entry) => fits(tokens, from, entry));

  return {
    words,
    atStart,
    atEnd: (tokens) =>
      first(byLast, tokens.at(-1), (entry) => fits(tokens, tokens.length - entry.words.length, entry)),
    whole: (tokens) =>
      first(byFirst, tokens[0], (entry) => entry.words.length === tokens.length && fits(tokens, 0, entry)),
    within(tokens) {
      for (let at = 0; at < tokens.length; at += 1) {
        const found = atStart(tokens, at);
        if (found !== null) return { ...found, at };
      }
      return null;
    },
  };
}

function is(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.word === word || token.fixed === word);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
