import type { Card } from '../engine/card.ts';
import { assignToTeam, browse, myCourses, openChat } from '../parts/home-buttons.ts';
import { template } from '../parts/template.ts';
import type { Voice } from '../speech.ts';
import json from './help.json' with { type: 'json' };

const render = template(json);

interface HelpCommand {
  /** What to type, e.g. `start Fire Safety`. */
  readonly example: string;
  readonly about: string;
}

export interface HelpGroup {
  readonly title: string;
  readonly commands: readonly HelpCommand[];
}

export interface HelpData {
  readonly groups: readonly HelpGroup[];
  readonly chatUrl?: string | null;
  /** Whether the person leads people, or is a learning administrator. */
  readonly mayAssign: boolean;
}

/** Everything that can be typed, by group, with an example each. */
export function helpCard({ groups, chatUrl = null, mayAssign }: HelpData, speech: Voice): Card {
  const heading = speech.say('card.help.heading');
  const examples = groups.flatMap(({ commands }) => commands.map(({ example }) => example));
  return render(
    {
      fallbackText: `${heading}: ${examples.join(', ')}`,
      heading,
      intro: speech.say('card.help.intro'),
      groups,
      buttons:
        chatUrl === null
          ? [myCourses(speech), browse(speech), ...(mayAssign ? [assignToTeam(speech)] : [])]
          : [browse(speech), openChat(chatUrl, speech)],
    },
    speech,
  );
}
