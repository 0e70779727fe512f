import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { button, type CardAction, submit } from '../parts/button.ts';
import { assignToTeam, browse, myCourses, openChat } from '../parts/home-buttons.ts';
import { template } from '../parts/template.ts';
import type { Voice } from '../speech.ts';
import json from './help.json' with { type: 'json' };

const render = template(json);

/** What leads back from a topic. */
const OVERVIEW = 'overview';

interface HelpCommand {
  /** What to type, e.g. `start Fire Safety`. */
  readonly example: string;
  readonly about: string;
}

export interface HelpTopic {
  readonly name: string;
  readonly title: string;
}

export interface HelpData {
  /** The one that is shown; null for the overview. */
  readonly topic: HelpTopic | null;
  /** What can be typed: all of the topic, or a few examples of everything. */
  readonly commands: readonly HelpCommand[];
  /** What there is more of; empty where the examples are all. */
  readonly topics: readonly HelpTopic[];
  readonly chatUrl?: string | null;
}

/** What can be typed: a few examples first, the rest by topic. */
export function helpCard({ topic, commands, topics, chatUrl = null }: HelpData, speech: Voice): Card {
  const heading = topic === null ? speech.say('card.help.heading') : topic.title;
  const others = topics.filter(({ name }) => name !== topic?.name);
  const back = { name: OVERVIEW, title: speech.say('card.button.help') };
  const startNow = startingPoints(topic, chatUrl, speech);
  return render(
    {
      fallbackText: `${heading}: ${commands.map(({ example }) => example).join(', ')}`,
      heading,
      intro: optional(topic === null ? speech.say('card.help.intro') : null),
      commands,
      more: optional(
        others.length === 0
          ? null
          : {
              title: speech.say('card.help.more'),
              buttons: [...others, ...(topic === null ? [] : [back])].map(({ name, title }) =>
                submit('home.show', { topic: name }, { title }),
              ),
            },
      ),
      start: optional(startNow.length === 0 ? null : { buttons: startNow }),
    },
    speech,
  );
}

/** Where to begin at once. */
function startingPoints(topic: HelpTopic | null, chatUrl: string | null, speech: Voice) {
  if (chatUrl !== null) return [browse(speech), openChat(chatUrl, speech)];
  return topic === null ? [myCourses(speech), browse(speech)] : (firstOf[topic.name]?.(speech) ?? []);
}

const firstOf: Readonly<Record<string, (speech: Voice) => readonly CardAction[]>> = {
  learning: (speech) => [myCourses(speech)],
  reminders: (speech) => [button('reminders.button.list', 'reminders.list', {}, speech)],
  catalogue: (speech) => [browse(speech)],
  team: (speech) => [assignToTeam(speech)],
};
