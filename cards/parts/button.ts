import type { StoredAction } from '../../src/learning/ports/ports.ts';
import { asExecute } from '../engine/card-actions.ts';
import { optional } from '../engine/optional.ts';
import type { Voice } from '../speech.ts';
import type { CardPayload, Verb } from '../verbs.ts';

export interface CardAction {
  readonly type: 'Action.Submit' | 'Action.Execute' | 'Action.OpenUrl';
  readonly title: string;
  readonly [property: string]: unknown;
}

export interface ButtonLook {
  readonly title: string;
  readonly style?: 'positive' | 'destructive';
  /** What exactly it acts on, for those who hear the button without its surroundings. */
  readonly tooltip?: string;
  /** True on a card with inputs for a button that works whatever was typed there. */
  readonly ignoresInputs?: boolean;
  /** True for what is seldom needed: clients that can show it behind three dots. */
  readonly isSecondary?: boolean;
}

/** A button with this verb, which every client knows: its press arrives as a message. */
export function submit<V extends Verb>(verb: V, payload: CardPayload<V>, look: ButtonLook): CardAction {
  return submitStored({ verb, payload: payload as Record<string, unknown> }, look);
}

/** The same with the phrase of this key for its title. */
export function button<V extends Verb>(
  key: string,
  verb: V,
  payload: CardPayload<V>,
  speech: Voice,
  { style, tooltip, ignoresInputs, isSecondary }: Omit<ButtonLook, 'title'> = {},
): CardAction {
  return submit(verb, payload, { title: speech.say(key), style, tooltip, ignoresInputs, isSecondary });
}

/** A button for a stored action, which `yes` and `2` also run. */
export function submitStored({ verb, payload }: StoredAction, look: ButtonLook): CardAction {
  const { title, style, tooltip, ignoresInputs = false, isSecondary = false } = look;
  // a list has many buttons: made of spreads, one takes ten times as long, and three times to be written as JSON
  const action: Making = { type: 'Action.Submit', title };
  if (style !== undefined) action.style = style;
  if (isSecondary) action.mode = 'secondary';
  if (ignoresInputs) action.associatedInputs = 'none';
  if (tooltip !== undefined) action.tooltip = tooltip;
  action.data = { ...payload, verb };
  return action;
}

/**
 * The same where only Action.Execute will do: to refresh a card, or on a card that people share, which reaches the bot also
 * from chats it is not a member of. Clients that do not know it press the Action.Submit.
 */
export function execute<V extends Verb>(verb: V, payload: CardPayload<V>, look: ButtonLook): CardAction {
  return asExecute(submit(verb, payload, look)) as CardAction;
}

/** Lets the client of this one person (`29:…`) refresh the card. */
export function refreshes<V extends Verb>(
  userId: string | undefined,
  verb: V,
  payload: CardPayload<V>,
  speech: Voice,
) {
  const title = speech.say('card.button.refresh');
  return optional(userId).map((id) => ({ action: execute(verb, payload, { title }), userIds: [id] }));
}

/** The same button as what a message leads to first. */
export const asMain = (action: CardAction): CardAction => ({ ...action, style: 'positive' });

/** The same button, quieter: behind three dots where a client has them. */
export const asSecondary = (action: CardAction): CardAction => ({ ...action, mode: 'secondary' });

interface Making {
  readonly type: 'Action.Submit';
  readonly title: string;
  [property: string]: unknown;
}

/** A button that leaves Teams, and says so in its title. */
export function openUrl(url: string, look: Pick<ButtonLook, 'title' | 'tooltip'>): CardAction {
  return { type: 'Action.OpenUrl', ...look, url };
}
