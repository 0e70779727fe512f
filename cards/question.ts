import type { StoredAction } from '../src/learning/ports.ts';
import type { Card } from './card.ts';
import type { Speech } from './speech.ts';
import type { Said } from './views.ts';

export interface QuestionData {
  readonly question: Said;
  readonly yes: {
    /** Key of what the button says: what it does, never just "yes". */
    readonly title: Said;
    readonly action: StoredAction;
    /** True when it takes something away. */
    readonly destructive?: boolean;
  };
}

/** A yes-or-no question. "No" leaves everything as it is. */
export declare function questionCard(data: QuestionData, speech: Speech): Card;
