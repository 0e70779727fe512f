import type { Intent } from '../reading.ts';
import { trimEnd } from '../text/trim.ts';
import type { Token } from '../token.ts';
import type { PhraseSet } from '../words/phrase-set.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** A command on both sides of its object: "tick … off". */
export interface SeparableCommand {
  readonly intent: Intent;
  readonly object: readonly Token[];
  /** Its words on both sides. */
  readonly command: readonly Token[];
}

/** Null when these tokens are no command with its object in the middle. */
export function separableCommand(tokens: readonly Token[]): SeparableCommand | null {
  const opens = vocabulary.separable.atStart(tokens);
  if (opens === null) return null;
  const rest = trimEnd(tokens, vocabulary.fillers);
  const closes = opens.value.atEnd(rest);
  if (closes === null) return removal(rest, opens.length, opens.value);
  const to = rest.length - closes.length;
  if (to <= opens.length) return null;
  return {
    intent: closes.value,
    object: rest.slice(opens.length, to),
    command: [...rest.slice(0, opens.length), ...rest.slice(to)],
  };
}

/** "take gdpr off my list i did it before": removing is asked anyway, whatever its reason. */
function removal(rest: readonly Token[], from: number, closings: PhraseSet<Intent>): SeparableCommand | null {
  if ((vocabulary.before.atStart(rest)?.length ?? 0) > from) return null;
  const closes = closings.within(rest.slice(from));
  if (closes?.value !== 'remove' || closes.at === 0) return null;
  return { intent: 'remove', object: rest.slice(from, from + closes.at), command: [...rest] };
}
