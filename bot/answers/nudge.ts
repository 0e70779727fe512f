import { messageCard } from '../../cards/message.ts';
import type { Payload } from '../../cards/verbs.ts';
import type { Said } from '../../cards/views.ts';
import { Refusal } from '../../src/errors.ts';
import { isOverdue } from '../../src/learning/nudging.ts';
import { type Answer, answer } from '../answer.ts';
import type { Reminded } from '../reminders.ts';
import type { Services } from '../services.ts';
import { leadEntry, nextNudges, notWhole, teamOf } from '../team.ts';
import type { Turn } from '../turn.ts';
import { courseView } from '../views.ts';
import { showTeamPerson } from './show-team-details.ts';

const AT_ONCE = 8;

/** Reminds one learner of an overdue assignment. Refuses a second reminder within a week, and says when one is possible. */
export async function nudgeOne(
  turn: Turn,
  services: Services,
  { entryId }: Payload<'team.nudge'>,
): Promise<Answer> {
  const { person, now, speech } = turn;
  const entry = await leadEntry(turn, 'nudge', entryId, services);
  const { learnerId, courseId } = entry.activity;
  if (!isOverdue(entry.activity, now)) throw new Refusal('nothingToNudge');
  const course = courseView(services.catalogue, courseId, speech).title;
  const name = (await services.names([learnerId])).get(learnerId) ?? speech.say('reply.someone');
  const reminded = await services.reminders.remind(entry, person.userId);
  if (reminded === 'waiting') {
    const next = (await nextNudges([entry], now, services))(entry);
    throw new Refusal('nudgedAlready', {
      values: { name, course, next: next === null ? speech.say('reply.someone') : speech.day(next) },
    });
  }
  const said: Said =
    reminded === 'sent'
      ? { key: 'reply.nudged', values: { name, course } }
      : { key: 'reply.nudgeUnreachable', values: { name } };
  return showTeamPerson(turn, services, { learnerId, scope: 'reports', offset: 0 }, said);
}

/** Reminds everybody of the team who is overdue and was not reminded within a week. */
export async function nudgeAll(
  turn: Turn,
  services: Services,
  { scope }: Payload<'team.nudgeAll'>,
): Promise<Answer> {
  const { person, now, speech } = turn;
  const team = await teamOf(turn, services, scope);
  const overdue = team.assignments.filter(({ activity }) => isOverdue(activity, now));
  if (overdue.length === 0) throw new Refusal('nothingToNudge');
  const results: Reminded[] = [];
  for (let at = 0; at < overdue.length; at += AT_ONCE) {
    const some = overdue.slice(at, at + AT_ONCE);
    results.push(
      ...(await Promise.all(some.map((entry) => services.reminders.remind(entry, person.userId)))),
    );
  }
  const count = (kind: Reminded) => results.filter((one) => one === kind).length;
  const values = { sent: count('sent'), waiting: count('waiting'), unreachable: count('unreachable') };
  const text = [{ key: 'reply.nudgedAll', values }, ...notWhole(team)];
  return answer(messageCard({ text }, speech), { place: 'new' });
}
