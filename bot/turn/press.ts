import type { Answer } from './answer.ts';
import type { Delivering } from './deliver.ts';
import type { Responder, Turn } from './turn.ts';

/** What a client says was pressed, and how its answer is delivered. */
export interface Pressed extends Delivering {
  readonly verb: unknown;
  readonly payload: unknown;
  /** True when the client sent it by itself, to refresh the card. */
  readonly byItself?: boolean;
}

/**
 * Where the answer is: `again`, a card that the client refreshes; `here`, in place of the pressed card or below it; `inPrivate`,
 * in the one-to-one chat; `nowhere`, it did not arrive there.
 */
export interface PressAnswered {
  readonly where: 'again' | 'here' | 'inPrivate' | 'nowhere';
  /** Undefined when it is answered already. */
  readonly answer: Answer | undefined;
}

export type Press = (turn: Turn, responder: Responder, pressed: Pressed) => Promise<PressAnswered>;
