import { around } from './around.ts';
import type { PhraseSet } from './phrase-set.ts';
import type { Token } from './tokens.ts';
import { vocabulary as v } from './vocabulary.ts';

export interface Opening {
  readonly length: number;
  /** True when something is only wanted: "i want to". */
  readonly wish: boolean;
  /** True when the bot is asked to do it: a question mark is politeness then. */
  readonly request: boolean;
  /** The words of it that cast no doubt: "i would like to". */
  readonly plain: ReadonlySet<Token>;
}

/** Words before a command: somebody speaks of themselves, asks for it, doubts it or does not want it. */
export function openers(tokens: readonly Token[]): Opening {
  let length = 0;
  let wish = false;
  let request = false;
  const plain = new Set<Token>();
  const lengthOf = (set: PhraseSet<unknown>) => set.atStart(tokens, length)?.length ?? 0;
  while (length < tokens.length) {
    const sure = Math.max(lengthOf(v.fillers), lengthOf(v.requests), lengthOf(v.reports));
    const longest = Math.max(sure, lengthOf(v.doubts), lengthOf(v.negations));
    if (longest === 0 || lengthOf(v.before) >= longest || around(tokens.slice(length)) !== null) break;
    if (sure === longest) for (const token of tokens.slice(length, length + longest)) plain.add(token);
    if (v.wishes.atStart(tokens, length) !== null) wish = true;
    else if (v.requests.atStart(tokens, length) !== null) request = true;
    length += longest;
  }
  return { length, wish, request, plain };
}
