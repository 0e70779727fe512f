import type { Token } from '../token.ts';
import type { PhraseSet } from '../words/phrase-set.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { separableCommand } from './separable-command.ts';

export interface Preamble {
  readonly length: number;
  /** True for a wish: "i want to". */
  readonly wish: boolean;
  /** True for a request, in which a question mark is politeness. */
  readonly request: boolean;
  /** Its tokens that cast no doubt: "i would like to". */
  readonly plain: ReadonlySet<Token>;
}

interface Step {
  readonly length: number;
  readonly plain: boolean;
  readonly says: 'wish' | 'request' | null;
}

/** The words before a command: about oneself, a request, a doubt or a negation. */
export const preambleOf = (tokens: readonly Token[]): Preamble => preamblesIn(tokens)(0);

/** The same from any place in these tokens; each phrase is looked up once. */
export function preamblesIn(tokens: readonly Token[]): (from: number) => Preamble {
  const steps: (Step | null)[] = [];
  return (from) => {
    let wish = false;
    let request = false;
    const plain = new Set<Token>();
    let at = from;
    while (at < tokens.length) {
      steps[at] ??= stepAt(tokens, at);
      const step = steps[at];
      if (step === null || step === undefined) break;
      if (step.plain) for (let i = 0; i < step.length; i += 1) plain.add(tokens[at + i] as Token);
      wish ||= step.says === 'wish';
      request ||= step.says === 'request';
      at += step.length;
    }
    return { length: at - from, wish, request, plain };
  };
}

/** The longest phrase of a preamble at this place; null when the command or anything else begins here. */
function stepAt(tokens: readonly Token[], at: number): Step | null {
  const lengthOf = (set: PhraseSet<unknown>) => set.atStart(tokens, at)?.length ?? 0;
  const wish = lengthOf(vocabulary.wishes);
  const request = lengthOf(vocabulary.requests);
  const sure = Math.max(lengthOf(vocabulary.fillers), request, lengthOf(vocabulary.selfReports));
  const length = Math.max(sure, lengthOf(vocabulary.doubts), lengthOf(vocabulary.negations));
  if (length === 0 || lengthOf(vocabulary.before) >= length || separableCommand(tokens.slice(at)) !== null)
    return null;
  return { length, plain: sure === length, says: wish > 0 ? 'wish' : request > 0 ? 'request' : null };
}
