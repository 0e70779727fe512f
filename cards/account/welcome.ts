import type { Card } from '../engine/card.ts';
import { oneLine } from '../engine/text.ts';
import { assignToTeam, browse, myCourses, whatICanDo } from '../parts/home-buttons.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import json from './welcome.json' with { type: 'json' };

const render = template(json);
const NAME_LIMIT = 60;

export interface WelcomeData {
  /** Null when Teams did not say. */
  readonly firstName: string | null;
}

/** The first words: who this is, what it is for, and a few things to try. Needs nothing but a name. */
export function welcomeCard({ firstName }: WelcomeData, speech: Speech): Card {
  const name = oneLine(firstName ?? '', NAME_LIMIT);
  const heading = name === '' ? speech.say('card.welcome.plain') : speech.say('card.welcome.named', { name });
  const value = speech.say('card.welcome.value');
  return render(
    {
      fallbackText: `${heading} ${value}`,
      heading,
      value,
      typing: speech.say('card.welcome.typing'),
      buttons: [myCourses(speech), browse(speech), assignToTeam(speech), whatICanDo(speech)],
    },
    speech,
  );
}
