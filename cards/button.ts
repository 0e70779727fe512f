import type { StoredAction } from '../src/learning/ports.ts';
import type { CardPayload, Verb } from './verbs.ts';

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

/** A button that does `verb`, also on clients that only know Action.Submit. */
export function execute<V extends Verb>(verb: V, payload: CardPayload<V>, look: ButtonLook): CardAction {
  return perform({ verb, payload: payload as Record<string, unknown> }, look);
}

/** A button that does a stored action, as `yes` and `2` do. */
export function perform({ verb, payload }: StoredAction, look: ButtonLook): CardAction {
  const { title, style, tooltip, ignoresInputs = false } = look;
  const shared = {
    title,
    ...(style === undefined ? {} : { style }),
    ...(ignoresInputs ? { associatedInputs: 'none' } : {}),
  };
  return {
    type: 'Action.Execute',
    ...shared,
    ...(tooltip === undefined ? {} : { tooltip }),
    verb,
    data: payload,
    fallback: { type: 'Action.Submit', ...shared, data: { ...payload, verb } },
  };
}

/** A button that leaves Teams, and says so in its title. */
export function openUrl(url: string, look: Pick<ButtonLook, 'title' | 'tooltip'>): CardAction {
  return { type: 'Action.OpenUrl', ...look, url };
}
