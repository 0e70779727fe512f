import type { Card } from '../engine/card.ts';
import { button } from '../parts/button.ts';
import { plainly, problemChip } from '../parts/status-chip.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import { frequencies } from '../verbs.ts';
import type { Said } from '../views.ts';
import json from './own-form.json' with { type: 'json' };

const render = template(json);

export interface OwnReminderFormData {
  readonly reminderId: string;
  readonly heading: Said;
  /** Today in the person's zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly typed: {
    readonly day: string;
    readonly time: string;
    readonly every: (typeof frequencies)[number];
  };
  readonly problems?: readonly Said[];
}

/** Another day, time or frequency for a reminder of one's own; weekly ones keep to the weekday of the day. */
export function ownReminderFormCard(data: OwnReminderFormData, speech: Speech): Card {
  const heading = plainly(data.heading, speech);
  const problems = (data.problems ?? []).map((problem) => plainly(problem, speech));
  const ignoresInputs = true;
  const { reminderId } = data;
  return render(
    {
      fallbackText: [heading, ...problems].join(' '),
      heading,
      problems: problems.map(problemChip),
      labels: {
        day: speech.say('card.ownReminders.day'),
        time: speech.say('card.ownReminders.time'),
        every: speech.say('card.ownReminders.every'),
      },
      errors: {
        day: speech.say('card.ownReminders.day.error'),
        time: speech.say('card.ownReminders.time.error'),
      },
      today: data.today,
      typed: data.typed,
      choices: frequencies.map((value) => ({ title: speech.say(`card.ownReminders.${value}`), value })),
      buttons: [
        button('card.button.save', 'reminders.save', { reminderId }, speech, { style: 'positive' }),
        button('card.button.remove', 'reminders.remove', { reminderId }, speech, { ignoresInputs }),
        button('card.button.cancel', 'question.no', {}, speech, { ignoresInputs }),
      ],
    },
    speech,
  );
}
