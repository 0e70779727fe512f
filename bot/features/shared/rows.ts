import type { Payload, Verb } from '../../../cards/verbs.ts';
import type { LedgerEntry } from '../../../src/learning/ports/ports.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { IntentionKey, IntentionOf } from '../../understand/intention.ts';

/** What a command knows of its message beside the intention. */
export interface Typed {
  /** Operation ids are derived from it, so that a message that is delivered twice is one change. */
  readonly seed: string;
  /** The person's entries, as read to understand the message. */
  readonly preloaded: readonly LedgerEntry[];
}

/** A row of the table of commands. */
export interface Command<K extends IntentionKey> {
  /** True when the answer or the effect is personal: only done in a one-to-one chat. */
  readonly personal: boolean;
  /** Who may run it; everybody when absent. */
  readonly standing?: 'learningAdmin';
  /** Runs it; the answer may also be a question. */
  run(turn: Turn, intention: IntentionOf<K>, typed: Typed): Promise<Answer | readonly Answer[]>;
}

/** A row of the table of actions. */
export interface Action<V extends Verb> {
  /** True when the answer or the effect is personal: only done in a one-to-one chat. */
  readonly personal: boolean;
  /** True when it may be pressed anywhere and is answered in the one-to-one chat. */
  readonly answeredInPrivate?: true;
  /** True when a client may send it by itself to refresh a card; it changes nothing. */
  readonly refreshes?: true;
  /** What runs decides who may press. */
  readonly standing?: never;
  run(turn: Turn, payload: Payload<V>): Promise<Answer>;
}

/** The rows that a feature adds to the tables of commands and of actions. */
export interface Rows<K extends IntentionKey, V extends Verb> {
  readonly commands: { readonly [Key in K]: Command<Key> };
  readonly actions: { readonly [Each in V]: Action<Each> };
}

/** A row whose answer or effect is personal: only run in a one-to-one chat. */
export const personal = <Run>(run: Run, more: Omit<Action<Verb>, 'personal' | 'run'> = {}) => ({
  ...more,
  personal: true,
  run,
});

/** A row that is run wherever it is asked for. */
export const anywhere = <Run>(run: Run) => ({ personal: false, run });

/** A personal command of learning administrators. */
export const forAdmins = <Run>(run: Run) => ({ standing: 'learningAdmin' as const, ...personal(run) });

/** The keys that two features have. */
type Twice<Tables, Before = never> = Tables extends readonly [infer First, ...infer Others]
  ? (keyof First & Before) | Twice<Others, Before | keyof First>
  : never;
type All<Tables> = Tables extends readonly [infer First, ...infer Others] ? First & All<Others> : unknown;

/** Joins the rows of several features; a row that two of them have does not compile. */
export function joined<const Tables extends readonly object[]>(
  tables: Tables & ([Twice<Tables>] extends [never] ? unknown : { readonly twice: Twice<Tables> }),
): All<Tables> {
  return Object.assign({}, ...tables) as All<Tables>;
}
