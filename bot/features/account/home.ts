import { groupWelcomeCard } from '../../../cards/account/group-welcome.ts';
import { helpCard } from '../../../cards/account/help.ts';
import { welcomeCard } from '../../../cards/account/welcome.ts';
import type { Card } from '../../../cards/engine/card.ts';
import { prerendered } from '../../../cards/engine/prerendered.ts';
import { messageCard } from '../../../cards/parts/message.ts';
import { memoize } from '../../../src/memoize.ts';
import { voiceOf } from '../../phrases/speech.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { commandTable } from '../../understand/command-list.ts';
import type { Intent } from '../../understand/reading.ts';
import type { AccountDeps } from './deps.ts';
import { exampleOf, helpGroups } from './help.ts';

/** One for each language, in the one-to-one chat and outside it; the rest is for bots with other names. */
const HELP_CARDS = 20;

/** The greeting, for hello and a new installation. Works before anything else is configured. */
export async function showWelcome({ person, speech, chatUrl }: Turn): Promise<Answer> {
  if (chatUrl !== null) return answer(groupWelcomeCard({ addedBy: null, chatUrl }, speech), { place: 'new' });
  const firstName = person.name.trim().split(/\s+/)[0] || null;
  return answer(welcomeCard({ firstName }, speech), { place: 'new' });
}

/** The first words in a team or group chat, with who added the bot when that can be known. */
export async function introduce(turn: Turn, { names }: Pick<AccountDeps, 'names'>): Promise<Answer> {
  const { person, speech, chatUrl, signal } = turn;
  if (chatUrl === null) return showWelcome(turn);
  const addedBy = person.name || (await names([person.userId], { signal })).get(person.userId) || null;
  return answer(groupWelcomeCard({ addedBy, chatUrl }, speech), { place: 'new' });
}

/** Everything that can be typed, from the table of commands. */
export async function showHelp(
  { speech, chatUrl }: Turn,
  { signInSessions }: Pick<AccountDeps, 'signInSessions'>,
): Promise<Answer> {
  const signIn = signInSessions === undefined ? '' : 'signIn';
  return answer(helpIn(speech.language, chatUrl ?? '', signIn), { place: 'new' });
}

/** Prerendered, as it is the same for all who share a language and a place. */
const helpIn = memoize(HELP_CARDS, (language: string, chatUrl: string, signIn: '' | 'signIn'): Card => {
  const voice = voiceOf(language);
  const personal = chatUrl === '';
  const groups = helpGroups(voice, { personal, signIn: signIn !== '' });
  return prerendered(helpCard({ groups, chatUrl: personal ? null : chatUrl }, voice));
});

/** How a command is typed. Changes nothing. */
export async function showHow(
  turn: Turn,
  deps: Pick<AccountDeps, 'signInSessions'>,
  intent: Intent,
): Promise<Answer> {
  const command = commandTable.find((one) => one.intent === intent);
  if (command === undefined) return showHelp(turn, deps);
  const { speech, chatUrl } = turn;
  const values = { example: exampleOf(command, speech), about: speech.say(`command.${command.name}.about`) };
  return answer(messageCard({ text: [{ key: 'reply.howTo', values }], chatUrl }, speech), { place: 'new' });
}
