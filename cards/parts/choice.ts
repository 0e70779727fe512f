import type { StoredAction } from '../../src/learning/ports/ports.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { oneLine } from '../engine/text.ts';
import type { Speech } from '../speech.ts';
import type { Said } from '../views.ts';
import { button, submitStored } from './button.ts';
import json from './choice.json' with { type: 'json' };
import { plainly } from './status-chip.ts';
import { template } from './template.ts';

const render = template(json);
const OPTION_LIMIT = 120;

/** Most options on one card. */
export const CHOICES_SHOWN = 6;

interface ChoiceOption {
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
export function choiceCard({ question, options }: ChoiceData, speech: Speech): Card {
  const heading = plainly(question, speech);
  const rows = options.slice(0, CHOICES_SHOWN).map((option, i) => ({
    number: i + 1,
    title: oneLine(option.title, OPTION_LIMIT),
    details: optional(oneLine(option.detail, OPTION_LIMIT)),
    button: submitStored(option.action, {
      title: speech.say('card.button.choose'),
      tooltip: speech.say('card.tooltip.choose', { option: oneLine(option.title, OPTION_LIMIT) }),
    }),
  }));
  return render(
    {
      fallbackText: [heading, ...rows.map(({ number, title }) => `${number}. ${title}`)].join('\n'),
      heading,
      rows,
      buttons: [button('card.button.none', 'question.no', {}, speech)],
    },
    speech,
  );
}
