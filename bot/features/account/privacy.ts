import { messageCard } from '../../../cards/parts/message.ts';
import type { Said } from '../../../cards/views.ts';
import type { StillKept } from '../../../src/learning/account/personal-records.ts';
import { languages } from '../../phrases/languages.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { actionOf, ask } from '../shared/ask.ts';
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
  const { person, speech } = turn;
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
  const forgetMe = { title: { key: 'privacy.forgetMe' }, action: actionOf('privacy.askForget', {}) };
  const myCourses = { title: { key: 'card.button.myCourses' }, action: actionOf('activities.show', {}) };
  return answer(messageCard({ text, buttons: [myCourses, forgetMe] }, speech), { place: 'new' });
}

/** Says what would be erased and what stays, and asks. */
export async function askToForget(turn: Turn): Promise<Answer> {
  return ask(
    turn,
    { key: 'privacy.ask' },
    {
      title: { key: 'privacy.askYes' },
      action: actionOf('privacy.forget', { op: turn.mint() }),
      destructive: true,
    },
  );
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
  await deps.audit.note({
    who: userId,
    what: 'forget',
    whom: userId,
    source: 'card',
    outcome: 'done',
  });
  const text = [{ key: 'privacy.forgotten' }, ...whatStays(kept)];
  const again = async () => void (await forget());
  return answer(messageCard({ text }, speech), { afterwards: again });
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
