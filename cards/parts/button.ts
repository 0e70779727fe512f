import type { StoredAction } from '../../src/learning/ports/ports.ts';
import type { CardPayload, Verb } from '../verbs.ts';

/** An Adaptive Card action as JSON. */
export interface CardAction {
  readonly type: 'Action.Execute' | 'Action.OpenUrl';
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
}

/** A button with this verb, also for clients that only know Action.Submit. */
export function execute<V extends Verb>(verb: V, payload: CardPayload<V>, look: ButtonLook): CardAction {
  return perform({ verb, payload: payload as Record<string, unknown> }, look);
}

/** A button for a stored action, which `yes` and `2` also run. */
export function perform({ verb, payload }: StoredAction, look: ButtonLook): CardAction {
  const { title, style, tooltip, ignoresInputs = false } = look;
  // a list has many buttons: made of spreads, one takes ten times as long, and three times to be written as JSON
  const action: Making<'Action.Execute'> = { type: 'Action.Execute', title };
  const fallback: Making<'Action.Submit'> = { type: 'Action.Submit', title };
  if (style !== undefined) action.style = fallback.style = style;
  if (ignoresInputs) action.associatedInputs = fallback.associatedInputs = 'none';
  if (tooltip !== undefined) action.tooltip = tooltip;
  action.verb = verb;
  action.data = payload;
  action.fallback = fallback;
  fallback.data = { ...payload, verb };
  return action;
}

/** An action while it is built. */
interface Making<Type extends string> {
  readonly type: Type;
  readonly title: string;
  [property: string]: unknown;
}

/** A button that leaves Teams, and says so in its title. */
export function openUrl(url: string, look: Pick<ButtonLook, 'title' | 'tooltip'>): CardAction {
  return { type: 'Action.OpenUrl', ...look, url };
}
