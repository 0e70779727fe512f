import type { Token } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** True for a word that is only known when it is mistyped, and no shorthand of politeness. */
export const isMistyped = (token: Token) =>
  token.corrected !== null &&
  vocabulary.approximately.whole([token]) === null &&
  vocabulary.polite.whole([{ ...token, corrected: null }]) === null;
