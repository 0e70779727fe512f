import { around } from './around.ts';
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
  while (length < tokens.length) {
    const here = [v.fillers, v.requests, v.reports, v.doubts, v.negations].map(
      (set) => set.atStart(tokens, length)?.length ?? 0,
    );
    const longest = Math.max(...here);
    const command = v.before.atStart(tokens, length)?.length ?? 0;
    if (longest === 0 || command >= longest || around(tokens.slice(length)) !== null) break;
    const [fillers, requests, reports] = here;
    if ([fillers, requests, reports].includes(longest)) {
      for (const token of tokens.slice(length, length + longest)) plain.add(token);
    }
    if (v.wishes.atStart(tokens, length) !== null) wish = true;
    else if (v.requests.atStart(tokens, length) !== null) request = true;
    length += longest;
  }
  return { length, wish, request, plain };
}
