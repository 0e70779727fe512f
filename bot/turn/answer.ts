import type { Card } from '../../cards/engine/card.ts';
import type { ConversationContext } from '../../src/learning/ports/ports.ts';

/** The answer to a message or a press: made by commands and actions, delivered by `deliver`. */
export interface Answer {
  readonly card: Card;
  /** `replace` the pressed card, or send a `new` message. A typed command always sends a new one. */
  readonly place: 'replace' | 'new';
  /** Operations that wait for Graph: the card is updated in place when they are settled. */
  readonly awaiting: readonly string[];
  /** What "yes", "2", "it" and "more" mean from now on; what is left out is forgotten. */
  readonly remember: Partial<Omit<ConversationContext, 'at'>>;
  /** Runs after delivery. */
  readonly afterwards?: () => Promise<void>;
}

/** An answer that replaces the pressed card, with nothing to remember unless said. */
export function answer(card: Card, rest: Partial<Omit<Answer, 'card'>> = {}): Answer {
  return { card, place: 'replace', awaiting: [], remember: {}, ...rest };
}
