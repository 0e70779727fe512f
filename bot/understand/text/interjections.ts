import type { Token } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';

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
