import { helpCard } from '../../cards/help.ts';
import { welcomeCard } from '../../cards/welcome.ts';
import { type Answer, answer } from '../answer.ts';
import { helpGroups } from '../commands/help.ts';
import type { Turn } from '../turn.ts';

/** The first words, for hello and a new installation. Works before anything else is configured. */
export async function showWelcome({ person, speech }: Turn): Promise<Answer> {
  const firstName = person.name.trim().split(/\s+/)[0] || null;
  return answer(welcomeCard({ firstName, mayAssign: true }, speech), { place: 'new' });
}

/** Everything that can be typed, from the table of commands. */
export async function showHelp({ speech }: Turn): Promise<Answer> {
  return answer(helpCard({ groups: helpGroups(speech), mayAssign: true }, speech), { place: 'new' });
}
