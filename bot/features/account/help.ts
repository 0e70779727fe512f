import type { HelpGroup } from '../../../cards/account/help.ts';
import type { Voice } from '../../../cards/speech.ts';
import { type Command, commandGroups, commandTable, exactCommands } from '../../understand/command-list.ts';

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

/** The table of commands by group, in the person's language. */
export function helpGroups(voice: Voice, { personal, signIn, mayAssign }: HelpPlace): readonly HelpGroup[] {
  const known = [...commandTable, ...exactCommands.filter((command) => signIn && command.signIn)];
  const shown = known.filter(
    (command) => (personal || !command.personal) && (mayAssign || command.group !== 'team'),
  );
  const groups = commandGroups.filter((name) => shown.some(({ group }) => group === name));
  return groups.map((group) => ({
    title: voice.say(`commands.${group}`),
    commands: shown
      .filter((command) => command.group === group)
      .map(({ name }) => ({
        example: exampleOf({ name }, voice),
        about: voice.say(`command.${name}.about`),
      })),
  }));
}
