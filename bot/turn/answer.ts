import type { Card } from '../../cards/engine/card.ts';
import type { ConversationContext } from '../../src/learning/ports/ports.ts';

/** What the bot says to a message or a press: decided by commands and actions, delivered by the handler. */
export interface Answer {
  readonly card: Card;
  /** `replace` the card that was pressed, or say it as a `new` message. A typed command always makes a new one. */
  readonly place: 'replace' | 'new';
  /** Operations the card says are on their way: it is updated in place when Graph settles them. */
  readonly awaiting: readonly string[];
  /** What "yes", "2", "it" and "more" mean from now on; what is left out is forgotten. */
  readonly remember: Partial<Omit<ConversationContext, 'at'>>;
  /** Done once it was said. */
  readonly afterwards?: () => Promise<void>;
}

/** An answer that replaces the pressed card, with nothing to remember unless said. */
export function answer(card: Card, rest: Partial<Omit<Answer, 'card'>> = {}): Answer {
  return { card, place: 'replace', awaiting: [], remember: {}, ...rest };
}
