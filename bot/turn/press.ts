import type { Answer } from './answer.ts';
import type { Delivering } from './deliver.ts';
import type { Responder, Turn } from './turn.ts';

/** What a client says was pressed, and how its answer is brought. */
export interface Pressed extends Delivering {
  readonly verb: unknown;
  readonly payload: unknown;
  /** True when the client did it, to show the card again. */
  readonly byItself?: boolean;
}

/**
 * Where the answer is: `again`, a card that a client shows once more by itself; `here`, in the place of the pressed card or
 * below it; `inPrivate`, in the one-to-one chat; `nowhere`, it did not get there.
 */
export interface PressAnswered {
  readonly where: 'again' | 'here' | 'inPrivate' | 'nowhere';
  /** Undefined when it was given before. */
  readonly answer: Answer | undefined;
}

export type Press = (turn: Turn, responder: Responder, pressed: Pressed) => Promise<PressAnswered>;
