import type { Token } from '../token.ts';
import type { PhraseSet } from '../words/phrase-set.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** The tokens without any of these phrases at either end. */
export function trim(tokens: readonly Token[], ...sets: readonly PhraseSet<unknown>[]): readonly Token[] {
  let rest = tokens;
  for (;;) {
    const shorter = trimOnce(rest, sets);
    if (shorter.length === rest.length) return rest;
    rest = shorter;
  }
}

export function trimOnce(tokens: readonly Token[], sets: readonly PhraseSet<unknown>[]): readonly Token[] {
  if (tokens[0]?.isSeparator) return tokens.slice(1);
  if (tokens.at(-1)?.isSeparator) return tokens.slice(0, -1);
  let start = 0;
  for (const set of sets) start = Math.max(start, set.atStart(tokens)?.length ?? 0);
  if (start > 0) return tokens.slice(start);
  let end = 0;
  for (const set of sets) end = Math.max(end, set.atEnd(tokens)?.length ?? 0);
  return end > 0 ? tokens.slice(0, -end) : tokens;
}

export function trimEnd(tokens: readonly Token[], set: PhraseSet<true>): readonly Token[] {
  let rest = tokens;
  for (;;) {
    const length = rest.at(-1)?.isSeparator ? 1 : (set.atEnd(rest)?.length ?? 0);
    if (length === 0) return rest;
    rest = rest.slice(0, -length);
  }
}

/** The tokens without interjections, and with a repeated word once: "UNDO UNDO UNDO". */
export function withoutInterjections(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    // "ffs no" is a firmer no than "no"
    const refuses = vocabulary.firmNos.atStart(tokens, at) !== null;
    const length = refuses ? 0 : (vocabulary.interjections.atStart(tokens, at)?.length ?? 0);
    if (length === 0 && token !== undefined) kept.push(token);
    at += Math.max(1, length);
  }
  if (kept.every(({ isSeparator }) => isSeparator)) return tokens;
  const [first] = kept;
  const words = kept.filter(({ isSeparator }) => !isSeparator);
  if (first === undefined || words.length < 2 || words.some(({ word }) => word !== first.word)) return kept;
  return [first, ...kept.slice(kept.lastIndexOf(words.at(-1) ?? first) + 1)];
}
