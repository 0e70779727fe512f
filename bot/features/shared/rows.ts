import type { Payload, Verb } from '../../../cards/verbs.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { IntentionKey, IntentionOf } from '../../understand/intention.ts';

/** What becomes of one thing that can be typed. A row of a feature that holds what it needs asks for no services. */
export interface Command<K extends IntentionKey, Services = unknown> {
  /** True when the answer or the effect is personal: only done in a one-to-one chat. */
  readonly personal: boolean;
  /** Who may have it done; everybody when absent. */
  readonly standing?: 'learningAdmin';
  /** Does, shows or asks it. `seed` makes a message that is delivered twice the same change. */
  run(
    turn: Turn,
    services: Services,
    intention: IntentionOf<K>,
    seed: string,
  ): Promise<Answer | readonly Answer[]>;
}

/** What a card's verb does. */
export interface Action<V extends Verb, Services = unknown> {
  /** True when the answer or the effect is personal: only done in a one-to-one chat. */
  readonly personal: boolean;
  /** True when it may be pressed anywhere all the same: then it is answered in the one-to-one chat. */
  readonly answeredInPrivate?: true;
  /** True when a client may do it by itself to show a card again: it changes nothing. */
  readonly refreshes?: true;
  run(turn: Turn, services: Services, payload: Payload<V>): Promise<Answer>;
}

/** The rows that a feature brings to the tables of what can be typed and of what cards can do. */
export interface Rows<K extends IntentionKey, V extends Verb> {
  readonly commands: { readonly [Key in K]: Command<Key> };
  readonly actions: { readonly [Each in V]: Action<Each> };
}

type Apart<A, B> = [keyof A & keyof B] extends [never] ? unknown : { readonly twice: keyof A & keyof B };

/** The rows of two features; a row that both bring does not compile. */
export function joined<A extends object, B extends object>(rows: A, others: B & Apart<A, B>): A & B {
  return { ...rows, ...others };
}
