import type { Card } from '../engine/card.ts';
import { oneLine } from '../engine/text.ts';
import { assignToTeam, browse, myCourses, whatICanDo } from '../parts/home-buttons.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import json from './welcome.json' with { type: 'json' };

const render = template(json);
const NAME_LIMIT = 60;

export interface WelcomeData {
  /** What to call the person; null when Teams did not say. */
  readonly name: string | null;
  /** Whether they lead people, or are a learning administrator. */
  readonly mayAssign: boolean;
}

/** The first words: who this is, what it is for, and a few things to try. Needs nothing but a name. */
export function welcomeCard({ name: called, mayAssign }: WelcomeData, speech: Speech): Card {
  const name = oneLine(called ?? '', NAME_LIMIT);
  const heading = name === '' ? speech.say('card.welcome.plain') : speech.say('card.welcome.named', { name });
  const value = speech.say('card.welcome.value');
  return render(
    {
      fallbackText: `${heading} ${value}`,
      heading,
      value,
      typing: speech.say('card.welcome.typing'),
      buttons: [
        myCourses(speech),
        browse(speech),
        ...(mayAssign ? [assignToTeam(speech)] : []),
        whatICanDo(speech),
      ],
    },
    speech,
  );
}
