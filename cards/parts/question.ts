import type { StoredAction } from '../../src/learning/ports/ports.ts';
import type { Card } from '../engine/card.ts';
import type { Speech } from '../speech.ts';
import type { Said } from '../views.ts';
import { button, submitStored } from './button.ts';
import json from './question.json' with { type: 'json' };
import { plainly } from './status-chip.ts';
import { template } from './template.ts';

const render = template(json);

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
export function questionCard({ question, yes }: QuestionData, speech: Speech): Card {
  const heading = plainly(question, speech);
  const style = yes.destructive === true ? 'destructive' : 'positive';
  return render(
    {
      fallbackText: heading,
      heading,
      buttons: [
        submitStored(yes.action, { title: speech.say(yes.title.key, yes.title.values), style }),
        button('card.button.no', 'question.no', {}, speech),
      ],
    },
    speech,
  );
}
