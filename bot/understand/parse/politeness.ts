import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** A request without its politeness. */
export interface Request {
  readonly tokens: readonly Token[];
  /** Why it may not be meant: "yeah right …", "ready to …?". */
  readonly doubt: string | null;
}

/** The tokens without "please", "can you", "I want to" at their beginning; `asks`: they end with a question mark. */
export function withoutPoliteness(tokens: readonly Token[], asks: boolean): Request {
  let at = 0;
  for (;;) {
    const polite = Math.max(
      tokens[at]?.isSeparator ? 1 : 0,
      vocabulary.requests.atStart(tokens, at)?.length ?? 0,
      vocabulary.fillers.atStart(tokens, at)?.length ?? 0,
    );
    if (polite === 0) break;
    at += polite;
  }
  const said = tokens.slice(0, at);
  const isRequest = vocabulary.requests.within(said) !== null && vocabulary.wishes.within(said) === null;
  const doubt = vocabulary.doubts.within(said)?.phrase ?? (asks && !isRequest ? 'a question mark' : null);
  return { tokens: tokens.slice(at), doubt };
}
