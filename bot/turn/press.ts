import { hash } from 'node:crypto';
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
 * Where the answer is: `again`, a card that the client refreshes; `inPlace`, in the pressed message; `below`, in
 * a new one; `inPrivate`, in the one-to-one chat; `nowhere`, it did not arrive there; `undelivered`, nothing was sent here.
 */
export interface PressAnswered {
  readonly where: 'again' | 'inPlace' | 'below' | 'inPrivate' | 'nowhere' | 'undelivered';
  /** Undefined when it is answered already. */
  readonly answer: Answer | undefined;
}

export type Press = (turn: Turn, responder: Responder, pressed: Pressed) => Promise<PressAnswered>;

/** Identifies a press under whatever activity id it arrives: the person, message, button and inputs. */
export function pressKey(
  userId: string,
  { pressedMessageId, verb, payload }: Pick<Pressed, 'pressedMessageId' | 'verb' | 'payload'>,
): string {
  const press = JSON.stringify([userId, pressedMessageId, verb, payload]);
  return `press:${hash('sha256', press, 'base64url')}`;
}
