import type { Token } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** The tokens without "please", "can you", "I want to" at their beginning. */
export function afterPoliteness(tokens: readonly Token[]): readonly Token[] {
  let at = 0;
  for (;;) {
    const polite = Math.max(
      tokens[at]?.isSeparator ? 1 : 0,
      vocabulary.requests.atStart(tokens, at)?.length ?? 0,
      vocabulary.fillers.atStart(tokens, at)?.length ?? 0,
    );
    if (polite === 0) return tokens.slice(at);
    at += polite;
  }
}
