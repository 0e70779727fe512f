import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { oneLine } from '../engine/text.ts';
import { browse, openChat, whatICanDo } from '../parts/home-buttons.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import json from './welcome.json' with { type: 'json' };

const render = template(json);
const NAME_LIMIT = 60;

export interface GroupWelcomeData {
  /** Display name of who added the bot; null when that is not known. */
  readonly addedBy: string | null;
  /** Opens the one-to-one chat with the bot. */
  readonly chatUrl: string;
}

/** The first words in a team or group chat: who this is, who brought it, what it does here and what it does not. */
export function groupWelcomeCard({ addedBy, chatUrl }: GroupWelcomeData, speech: Speech): Card {
  const heading = speech.say('card.welcome.plain');
  const name = oneLine(addedBy ?? '', NAME_LIMIT);
  const value = [
    ...optional(name === '' ? null : speech.say('card.groupWelcome.addedBy', { name })),
    speech.say('card.groupWelcome.value'),
  ].join(' ');
  return render(
    {
      fallbackText: `${heading}. ${value}`,
      heading,
      value,
      typing: speech.say('card.groupWelcome.private'),
      buttons: [browse(speech), whatICanDo(speech), openChat(chatUrl, speech)],
    },
    speech,
  );
}
