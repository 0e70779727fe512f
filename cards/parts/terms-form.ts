import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import type { Speech } from '../speech.ts';
import type { Said } from '../views.ts';
import { button, type CardAction } from './button.ts';
import { plainly, problemChip } from './status-chip.ts';
import { template } from './template.ts';
import json from './terms-form.json' with { type: 'json' };

const render = template(json);

export interface TermsFormData {
  readonly heading: Said;
  readonly explanation?: Said;
  /** What the box below the due date is for: the note of an assignment, or the reason of a request; null for none. */
  readonly noteIs: 'note' | 'reason' | null;
  /** Today in the person's zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly noteLimit: number;
  readonly typed: { readonly due: string; readonly note: string };
  readonly problems?: readonly Said[];
  readonly buttons: readonly CardAction[];
  /** False when it cannot be left without a decision. */
  readonly leave?: boolean;
}

/** A due date and a few words: to change an assignment, to ask for more time, or to answer that. */
export function termsFormCard(data: TermsFormData, speech: Speech): Card {
  const heading = plainly(data.heading, speech);
  const problems = (data.problems ?? []).map((problem) => plainly(problem, speech));
  return render(
    {
      fallbackText: [heading, ...problems].join(' '),
      heading,
      problems: problems.map(problemChip),
      explanation: optional(data.explanation).map((said) => plainly(said, speech)),
      labels: { due: speech.say('card.assign.due.label') },
      noteBox: optional(data.noteIs).map((kind) => ({
        label: speech.say(`card.terms.${kind}.label`),
        hint: speech.say(`card.terms.${kind}.hint`),
        limit: data.noteLimit,
        value: data.typed.note,
      })),
      errors: { due: speech.say('card.assign.due.error') },
      today: data.today,
      typed: data.typed,
      buttons: [
        ...data.buttons,
        ...(data.leave === false
          ? []
          : [button('card.button.cancel', 'question.no', {}, speech, { ignoresInputs: true })]),
      ],
    },
    speech,
  );
}
