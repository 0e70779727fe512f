import { groupWelcomeCard } from '../../../cards/account/group-welcome.ts';
import { helpCard } from '../../../cards/account/help.ts';
import { welcomeCard } from '../../../cards/account/welcome.ts';
import type { Card } from '../../../cards/engine/card.ts';
import { prerendered } from '../../../cards/engine/prerendered.ts';
import { inListOrder, sectionOf } from '../../../src/learning/activities/own-activities.ts';
import { memoize } from '../../../src/memoize.ts';
import { voiceOf } from '../../phrases/speech.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { commandTable } from '../../understand/command-list.ts';
import type { Intent } from '../../understand/reading.ts';
import { say } from '../shared/ask.ts';
import { courseView } from '../shared/views.ts';
import type { AccountDeps } from './deps.ts';
import { greetingName } from './greeting-name.ts';
import { exampleOf, helpGroups } from './help.ts';

/** For each language one with and without a team, and one outside the one-to-one chat; the rest is for bots with other names. */
const HELP_CARDS = 30;

/** The greeting, for hello, from what the bot knows itself. */
export async function showWelcome(
  turn: Turn,
  deps: Pick<AccountDeps, 'givenNames' | 'hasTeam' | 'ledger' | 'catalogue'>,
): Promise<Answer> {
  const { person, speech, chatUrl } = turn;
  if (chatUrl !== null) return answer(groupWelcomeCard({ addedBy: null, chatUrl }, speech), { place: 'new' });
  const name = greetingName(person.name, deps.givenNames.of(person.userId));
  const [mayAssign, pressing] = await Promise.all([deps.hasTeam(person.userId), pressingOf(turn, deps)]);
  const card = welcomeCard({ name, mayAssign, pressing: pressing ?? null }, speech);
  return answer(card, {
    place: 'new',
    ...(pressing === undefined ? {} : { remember: { shown: [{ entryId: pressing.entryId }] } }),
  });
}

/** The assignment that presses most: the first of the person's list, where it is overdue or due soon. */
async function pressingOf(turn: Turn, { ledger, catalogue }: Pick<AccountDeps, 'ledger' | 'catalogue'>) {
  const [entry] = inListOrder(await ledger.entriesOf(turn.person.userId), turn);
  if (entry?.activity.kind !== 'assignment' || entry.activity.dueAt === null) return undefined;
  const section = sectionOf(entry, turn);
  if (section !== 'overdue' && section !== 'dueSoon') return undefined;
  const { courseId, dueAt, progress } = entry.activity;
  const { title } = courseView(catalogue, courseId, turn.speech);
  return { entryId: entry.id, title, isOverdue: section === 'overdue', dueAt, progress };
}

/** The first words after an installation; in a team or group chat with who added the bot, when that can be known. */
export async function introduce(
  turn: Turn,
  deps: Pick<AccountDeps, 'names' | 'givenNames' | 'hasTeam'>,
): Promise<Answer> {
  const { person, speech, chatUrl, signal } = turn;
  if (chatUrl === null) {
    const name = greetingName(person.name, deps.givenNames.of(person.userId));
    const mayAssign = await deps.hasTeam(person.userId);
    return answer(welcomeCard({ name, mayAssign, pressing: null }, speech), { place: 'new' });
  }
  const addedBy = person.name || (await deps.names([person.userId], { signal })).get(person.userId) || null;
  return answer(groupWelcomeCard({ addedBy, chatUrl }, speech), { place: 'new' });
}

/** Everything that can be typed, from the table of commands. */
export async function showHelp(
  { person, speech, chatUrl }: Turn,
  { signInSessions, hasTeam }: Pick<AccountDeps, 'signInSessions' | 'hasTeam'>,
): Promise<Answer> {
  const signIn = signInSessions === undefined ? '' : 'signIn';
  const mayAssign = chatUrl === null && (await hasTeam(person.userId)) ? 'mayAssign' : '';
  return answer(helpIn(speech.language, chatUrl ?? '', signIn, mayAssign), { place: 'new' });
}

/** Prerendered, as it is the same for all who share a language and a place. */
const helpIn = memoize(
  HELP_CARDS,
  (language: string, chatUrl: string, signIn: '' | 'signIn', assigns: '' | 'mayAssign'): Card => {
    const voice = voiceOf(language);
    const personal = chatUrl === '';
    const mayAssign = assigns !== '';
    const groups = helpGroups(voice, { personal, signIn: signIn !== '', mayAssign });
    return prerendered(helpCard({ groups, chatUrl: personal ? null : chatUrl, mayAssign }, voice));
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
