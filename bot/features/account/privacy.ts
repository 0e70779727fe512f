import type { Said } from '../../../cards/views.ts';
import type { StillKept } from '../../../src/learning/account/personal-records.ts';
import { languages } from '../../phrases/languages.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { ask, button, say } from '../shared/ask.ts';
import type { AccountDeps } from './deps.ts';

/** Everything that is stored about the person, and the way to have it erased. */
export async function showPrivacy(
  turn: Turn,
  {
    personalRecords,
    signInSessions,
    takeCostly,
  }: Pick<AccountDeps, 'personalRecords' | 'signInSessions' | 'takeCostly'>,
): Promise<Answer> {
  const { person } = turn;
  takeCostly(person);
  const stored = await personalRecords.of(person.tenantId, person.userId);
  const { conversation } = stored;
  const language = languages.find(({ tag }) => tag === stored.language)?.name ?? stored.language;
  const text: readonly Said[] = [
    { key: 'privacy.intro' },
    { key: 'privacy.identity', values: { id: person.userId, tenant: person.tenantId } },
    language === null ? { key: 'privacy.noLanguage' } : { key: 'privacy.language', values: { language } },
    conversation === undefined
      ? { key: 'privacy.noConversation' }
      : {
          key: 'privacy.conversation',
          values: { locale: conversation.locale ?? '–', timeZone: conversation.timeZone ?? '–' },
        },
    { key: 'privacy.activities', values: { count: stored.activities } },
    { key: 'privacy.history', values: { waiting: stored.waiting, ended: stored.history } },
    {
      key: 'privacy.talk',
      values: { contexts: stored.contexts, messages: stored.messages, receipts: stored.receipts },
    },
    { key: 'privacy.team', values: { count: stored.teamRecords } },
    {
      key: stored.wishes ? 'privacy.remindersWished' : 'privacy.reminders',
      values: { own: stored.ownReminders, said: stored.reminders },
    },
    { key: 'privacy.choices', values: { count: stored.courseChoices } },
    { key: 'privacy.audit', values: { count: stored.auditLines } },
    ...(signInSessions?.has(person.userId) ? [{ key: 'privacy.signedIn' }] : []),
    { key: 'privacy.noTexts' },
  ];
  const buttons = [
    button('card.button.myCourses', 'activities.show', {}),
    button('privacy.forgetMe', 'privacy.askForget', {}),
  ];
  return say(turn, text, { buttons, place: 'new' });
}

/** Says what would be erased and what stays, and asks. */
export async function askToForget(turn: Turn): Promise<Answer> {
  const yes = button('privacy.askYes', 'privacy.forget', { op: turn.mint() });
  return ask(turn, { key: 'privacy.ask' }, { ...yes, destructive: true });
}

/** Erases what is stored about the person, and once more what saying so leaves behind. */
export async function forgetPerson(
  { person, speech }: Turn,
  deps: Pick<AccountDeps, 'personalRecords' | 'signInSessions' | 'takeCostly' | 'audit'>,
): Promise<Answer> {
  const { tenantId, userId } = person;
  deps.takeCostly(person);
  const forget = () => deps.personalRecords.forget(tenantId, userId);
  const kept = await forget();
  deps.signInSessions?.end(userId);
  await deps.audit.note({ who: userId, what: 'forget', whom: userId, source: 'card', outcome: 'done' });
  return say({ speech }, [{ key: 'privacy.forgotten' }, ...whatStays(kept)], {
    afterwards: async () => void (await forget()),
  });
}

/** What is not over yet, and why it stays until it is. */
function whatStays({ changes, requests, runs, news }: StillKept): readonly Said[] {
  const stays = [
    { key: 'privacy.staysChanges', count: changes },
    { key: 'privacy.staysRequests', count: requests },
    { key: 'privacy.staysRuns', count: runs },
    { key: 'privacy.staysNews', count: news },
  ].filter(({ count }) => count > 0);
  if (stays.length === 0) return [];
  return [{ key: 'privacy.stays' }, ...stays.map(({ key, count }) => ({ key, values: { count } }))];
}
