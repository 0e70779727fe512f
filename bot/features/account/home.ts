import { groupWelcomeCard } from '../../../cards/account/group-welcome.ts';
import { helpCard } from '../../../cards/account/help.ts';
import { type WelcomeData, welcomeCard } from '../../../cards/account/welcome.ts';
import type { Card } from '../../../cards/engine/card.ts';
import { prerendered } from '../../../cards/engine/prerendered.ts';
import { isPressing } from '../../../cards/parts/open-row.ts';
import { memoize } from '../../../src/memoize.ts';
import { voiceOf } from '../../phrases/speech.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { type CommandGroup, commandGroups, commandTable } from '../../understand/command-list.ts';
import type { Intent } from '../../understand/reading.ts';
import { say } from '../shared/ask.ts';
import { mostPressing } from '../shared/pressing.ts';
import type { AccountDeps } from './deps.ts';
import { greetingName } from './greeting-name.ts';
import { exampleOf, helpOn } from './help.ts';

/** For each language and topic one with and without a team, and one outside the one-to-one chat; the rest is for bots with other names. */
const HELP_CARDS = 100;

type Greeting = Pick<AccountDeps, 'names' | 'givenNames' | 'hasTeam' | 'ledger' | 'catalogue'>;

/** The greeting, for hello, from what the bot knows itself. */
export async function showWelcome(turn: Turn, deps: Greeting): Promise<Answer> {
  if (turn.chatUrl !== null) return greetGroup(turn.chatUrl, null, turn);
  return greet(turn, deps, await pressingOf(turn, deps));
}

/** The first words after an installation; in a team or group chat with who added the bot, when that can be known. */
export async function introduce(turn: Turn, deps: Greeting): Promise<Answer> {
  const { person, chatUrl, signal } = turn;
  if (chatUrl === null) return greet(turn, deps, null);
  const addedBy = person.name || (await deps.names([person.userId], { signal })).get(person.userId) || null;
  return greetGroup(chatUrl, addedBy, turn);
}

async function greet(
  { person, speech }: Turn,
  deps: Greeting,
  pressing: WelcomeData['pressing'],
): Promise<Answer> {
  const name = greetingName(person.name, deps.givenNames.of(person.userId));
  const mayAssign = await deps.hasTeam(person.userId);
  return answer(welcomeCard({ name, mayAssign, pressing }, speech), {
    place: 'new',
    ...(pressing === null ? {} : { remember: { shown: [{ entryId: pressing.entryId }] } }),
  });
}

const greetGroup = (chatUrl: string, addedBy: string | null, { speech }: Turn): Answer =>
  answer(groupWelcomeCard({ addedBy, chatUrl }, speech), { place: 'new' });

/** The assignment that presses most, where it is overdue or due soon. */
async function pressingOf(turn: Turn, deps: Greeting): Promise<WelcomeData['pressing']> {
  const first = await mostPressing(turn.person.userId, deps, turn);
  const dueAt = first?.dueAt ?? null;
  if (first === null || dueAt === null || !isPressing(first)) return null;
  const { entryId, course, isOverdue, progress } = first;
  return { entryId, title: course.title, isOverdue, dueAt, progress };
}

/** What can be typed, from the table of commands: a few examples, or all of a topic, in place of the card that offered it. */
export async function showHelp(
  { person, speech, chatUrl }: Turn,
  { signInSessions, hasTeam }: Pick<AccountDeps, 'signInSessions' | 'hasTeam'>,
  topic?: string,
): Promise<Answer> {
  const signIn = signInSessions === undefined ? '' : 'signIn';
  const mayAssign = chatUrl === null && (await hasTeam(person.userId)) ? 'mayAssign' : '';
  const known = commandGroups.find((name) => name === topic) ?? '';
  return answer(helpIn(speech.language, chatUrl ?? '', signIn, mayAssign, known), {
    place: topic === undefined ? 'new' : 'replace',
  });
}

/** Prerendered, as it is the same for all who share a language and a place. */
const helpIn = memoize(
  HELP_CARDS,
  (
    language: string,
    chatUrl: string,
    signIn: '' | 'signIn',
    assigns: '' | 'mayAssign',
    topic: CommandGroup | '',
  ): Card => {
    const voice = voiceOf(language);
    const personal = chatUrl === '';
    const mayAssign = assigns !== '';
    const shown = helpOn(topic, voice, { personal, signIn: signIn !== '', mayAssign });
    return prerendered(helpCard({ ...shown, chatUrl: personal ? null : chatUrl }, voice));
  },
);

/** How a command is typed. Changes nothing. */
export async function showHow(
  turn: Turn,
  deps: Pick<AccountDeps, 'signInSessions' | 'hasTeam'>,
  intent: Intent,
): Promise<Answer> {
  const command = commandTable.find((one) => one.intent === intent);
  if (command === undefined) return showHelp(turn, deps);
  const { speech, chatUrl } = turn;
  const values = { example: exampleOf(command, speech), about: speech.say(`command.${command.name}.about`) };
  return say(turn, { key: 'reply.howTo', values }, { chatUrl, place: 'new' });
}
