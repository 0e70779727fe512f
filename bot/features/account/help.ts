import type { HelpData, HelpTopic } from '../../../cards/account/help.ts';
import type { Voice } from '../../../cards/speech.ts';
import {
  type Command,
  type CommandGroup,
  type CommandName,
  commandGroups,
  commandTable,
  exactCommands,
} from '../../understand/command-list.ts';

/** The first examples, six at most: what most people want, and what those want who lead others. */
const firstForAll: readonly CommandName[] = ['list', 'start', 'mark', 'next', 'find', 'remind'];
const firstForLeaders: readonly CommandName[] = ['list', 'mark', 'next', 'find', 'assign', 'team'];

/** What to type, as an example: the command with a course where it needs one. */
export function exampleOf({ name }: Pick<Command, 'name'>, speech: Voice): string {
  return speech.say(`command.${name}.example`);
}

/** What the help shows: what works only in a one-to-one chat is left out elsewhere, signing in where nobody can, the team's for who leads none. */
export interface HelpPlace {
  readonly personal: boolean;
  readonly signIn: boolean;
  readonly mayAssign: boolean;
}

/** All that can be typed about a topic, or a few examples where it is none; and the topics that there are. */
export function helpOn(
  asked: string,
  voice: Voice,
  place: HelpPlace,
): Pick<HelpData, 'topic' | 'commands' | 'topics'> {
  const known = commandsFor(place);
  const topics = commandGroups.filter((name) => known.some(({ group }) => group === name));
  const titled = (name: CommandGroup): HelpTopic => ({ name, title: voice.say(`commands.${name}`) });
  const first: readonly string[] = place.mayAssign ? firstForLeaders : firstForAll;
  const topic = topics.find((name) => name === asked);
  const isSmall = known.length <= first.length;
  const shown =
    topic !== undefined
      ? known.filter(({ group }) => group === topic)
      : isSmall
        ? known
        : known.filter(({ name }) => first.includes(name));
  return {
    topic: topic === undefined ? null : titled(topic),
    commands: shown.map(({ name }) => ({
      example: exampleOf({ name }, voice),
      about: voice.say(`command.${name}.about`),
    })),
    topics: isSmall ? [] : topics.map(titled),
  };
}

function commandsFor({ personal, signIn, mayAssign }: HelpPlace) {
  const known = [...commandTable, ...exactCommands.filter((command) => signIn && command.signIn)];
  return known.filter(
    (command) => (personal || !command.personal) && (mayAssign || command.group !== 'team'),
  );
}
