import { helpCard } from '../../cards/help.ts';
import { messageCard } from '../../cards/message.ts';
import { welcomeCard } from '../../cards/welcome.ts';
import { type Answer, answer } from '../answer.ts';
import { exampleOf, helpGroups } from '../commands/help.ts';
import { commandTable } from '../commands/table.ts';
import type { Turn } from '../turn.ts';
import type { Intent } from '../understand/reading.ts';

/** The first words, for hello and a new installation. Works before anything else is configured. */
export async function showWelcome({ person, speech }: Turn): Promise<Answer> {
  const firstName = person.name.trim().split(/\s+/)[0] || null;
  return answer(welcomeCard({ firstName, mayAssign: true }, speech), { place: 'new' });
}

/** Everything that can be typed, from the table of commands. */
export async function showHelp({ speech }: Turn): Promise<Answer> {
  return answer(helpCard({ groups: helpGroups(speech), mayAssign: true }, speech), { place: 'new' });
}

/** How a command is typed. Changes nothing. */
export async function showHow(turn: Turn, intent: Intent): Promise<Answer> {
  const command = commandTable.find((one) => one.intent === intent);
  if (command === undefined) return showHelp(turn);
  const { speech } = turn;
  const values = { example: exampleOf(command, speech), about: speech.say(`command.${command.name}.about`) };
  return answer(messageCard({ text: [{ key: 'reply.howTo', values }] }, speech), { place: 'new' });
}
