import type { StoredAction } from '../../src/learning/ports/ports.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { escapeMarkdown, oneLine, withTexts } from '../engine/text.ts';
import type { Speech } from '../speech.ts';
import type { Said } from '../views.ts';
import { openUrl, submitStored } from './button.ts';
import { browse, myCourses, openChat, whatICanDo } from './home-buttons.ts';
import json from './message.json' with { type: 'json' };
import { plainly } from './status-chip.ts';
import { template } from './template.ts';

const render = template(json);
const VALUE_LIMIT = 300;
const BUTTONS_SHOWN = 6;

interface MessageButton {
  readonly title: Said;
  readonly action: StoredAction;
}

export interface MessageData {
  /** A paragraph each. Markdown of the phrases is kept, that of their values is not. */
  readonly text: readonly Said[];
  /** What to quote to IT, e.g. a request id. */
  readonly reference?: string;
  /** At most 6; without any, what always works is offered: my courses, browse, help. */
  readonly buttons?: readonly MessageButton[];
  /** Leaves Teams for this address. */
  readonly link?: { readonly title: Said; readonly url: string };
  /** Opens the one-to-one chat: given in shared places, where nothing personal is offered. */
  readonly chatUrl?: string | null;
}

/** A refusal or a plain answer, with a way forward. */
export function messageCard(
  { text, reference, buttons, link, chatUrl = null }: MessageData,
  speech: Speech,
): Card {
  return render(
    {
      fallbackText: text.map((said) => plainly(said, speech)).join(' '),
      text: text.map(({ key, values }) => speech.say(key, withTexts(values, literal))),
      reference: optional(reference).map((id) => speech.say('card.reference', { reference: id })),
      buttons:
        buttons === undefined
          ? [
              ...optional(link).map(({ title, url }) =>
                openUrl(url, { title: speech.say(title.key, title.values) }),
              ),
              chatUrl === null ? myCourses(speech) : openChat(chatUrl, speech),
              browse(speech),
              whatICanDo(speech),
            ]
          : buttons
              .slice(0, BUTTONS_SHOWN)
              .map(({ title, action }) =>
                submitStored(action, { title: speech.say(title.key, title.values) }),
              ),
    },
    speech,
  );
}

const literal = (text: string) => escapeMarkdown(oneLine(text, VALUE_LIMIT));
