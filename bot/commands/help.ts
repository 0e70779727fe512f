import type { HelpGroup } from '../../cards/help.ts';
import type { Voice } from '../../cards/speech.ts';
import { type Command, commandGroups, commandTable } from './table.ts';

/** What to type, as an example: the command with a course where it needs one. */
export function exampleOf({ name }: Pick<Command, 'name'>, speech: Voice): string {
  return speech.say(`command.${name}.example`);
}

/** The table of commands by group, in the person's language; outside a one-to-one chat only what works there. */
export function helpGroups(speech: Voice, personal: boolean): readonly HelpGroup[] {
  const shown = commandTable.filter((command) => personal || !command.personal);
  const groups = commandGroups.filter((name) => shown.some(({ group }) => group === name));
  return groups.map((group) => ({
    title: speech.say(`commands.${group}`),
    commands: shown
      .filter((command) => command.group === group)
      .map((command) => ({
        example: exampleOf(command, speech),
        about: speech.say(`command.${command.name}.about`),
      })),
  }));
}
