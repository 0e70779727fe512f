import type { StoredAction } from '../src/learning/ports.ts';
import type { Card } from './card.ts';
import type { Speech } from './speech.ts';
import type { Said } from './views.ts';

/** Most options on one card. */
export const CHOICES_SHOWN = 6;

export interface ChoiceOption {
  /** As the person would name it. */
  readonly title: string;
  /** Tells it from its neighbours, e.g. `45 min · Beginner`; may be empty. */
  readonly detail: string;
  readonly action: StoredAction;
}

export interface ChoiceData {
  readonly question: Said;
  /** At most {@link CHOICES_SHOWN}, in the order in which `1`, `2` … pick them. */
  readonly options: readonly ChoiceOption[];
}

/** "Which one did you mean?": numbered options, and none of these. */
export declare function choiceCard(data: ChoiceData, speech: Speech): Card;
