import type { Payload, Verb } from '../../../cards/verbs.ts';
import type { LedgerEntry } from '../../../src/learning/ports/ports.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { IntentionKey, IntentionOf } from '../../understand/intention.ts';

/** What a command knows of the message beside what it means. */
export interface Typed {
  /** Makes a message that is delivered twice the same change. */
  readonly seed: string;
  /** Activities of the person's own that were read a moment ago, to understand the message. */
  readonly preloaded: readonly LedgerEntry[];
}

/** What becomes of one thing that can be typed. */
export interface Command<K extends IntentionKey> {
  /** True when the answer or the effect is personal: only done in a one-to-one chat. */
  readonly personal: boolean;
  /** Who may have it done; everybody when absent. */
  readonly standing?: 'learningAdmin';
  /** Does, shows or asks it. */
  run(turn: Turn, intention: IntentionOf<K>, typed: Typed): Promise<Answer | readonly Answer[]>;
}

/** What a card's verb does. */
export interface Action<V extends Verb> {
  /** True when the answer or the effect is personal: only done in a one-to-one chat. */
  readonly personal: boolean;
  /** True when it may be pressed anywhere all the same: then it is answered in the one-to-one chat. */
  readonly answeredInPrivate?: true;
  /** True when a client may do it by itself to show a card again: it changes nothing. */
  readonly refreshes?: true;
  run(turn: Turn, payload: Payload<V>): Promise<Answer>;
}

/** The rows that a feature brings to the tables of what can be typed and of what cards can do. */
export interface Rows<K extends IntentionKey, V extends Verb> {
  readonly commands: { readonly [Key in K]: Command<Key> };
  readonly actions: { readonly [Each in V]: Action<Each> };
}

/** The rows that come twice. */
type Twice<Tables, Before = never> = Tables extends readonly [infer First, ...infer Others]
  ? (keyof First & Before) | Twice<Others, Before | keyof First>
  : never;
type All<Tables> = Tables extends readonly [infer First, ...infer Others] ? First & All<Others> : unknown;

/** One table of the rows of several features; a row that two of them bring does not compile. */
export function joined<const Tables extends readonly object[]>(
  tables: Tables & ([Twice<Tables>] extends [never] ? unknown : { readonly twice: Twice<Tables> }),
): All<Tables> {
  return Object.assign({}, ...tables) as All<Tables>;
}
