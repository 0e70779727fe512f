import type { Token } from '../token.ts';
import type { PhraseSet } from '../words/phrase-set.ts';

/**
 * The first place between `from` and `to` where a word is none of these phrases; `to` when each word has its place. `lengthAt` tells
 * how many words something else covers there.
 */
export function coveredUntil(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  sets: readonly PhraseSet<unknown>[],
  lengthAt: (at: number) => number,
): number {
  let at = from;
  while (at < to) {
    const covered = tokens[at]?.isSeparator
      ? 1
      : Math.max(lengthAt(at), ...sets.map((set) => set.atStart(tokens, at)?.length ?? 0));
    if (covered === 0) return at;
    at += covered;
  }
  return to;
}
