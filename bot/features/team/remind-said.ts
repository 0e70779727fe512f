import { MOST_AT_ONCE, type Payload } from '../../../cards/verbs.ts';
import { chunksOf } from '../../../src/chunks.ts';
import { Refusal } from '../../../src/errors.ts';
import { isOverdue } from '../../../src/learning/team/nudging.ts';
import { type AssignmentEntry, byPressure } from '../../../src/learning/team/team-standing.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { LeadIntention } from '../../understand/team/lead-intention.ts';
import { actionOf, ask, say } from '../shared/ask.ts';
import { courseSaid, described, openAssignments, whomSaid } from '../shared/lead.ts';
import { managedEntry } from '../shared/team-access.ts';
import type { TeamDeps } from './deps.ts';
import { REMINDED_AT_ONCE } from './remind-all.ts';
import { remindedSaid } from './reminded-said.ts';

/**
 * Asks before anybody is reminded: of the courses said or on show, done or not due as they may be, otherwise of what is overdue.
 * Refuses when there is nothing of the kind, or too much.
 */
export async function askToRemind(turn: Turn, deps: TeamDeps, said: LeadIntention): Promise<Answer> {
  const whom = await whomSaid(turn, deps, said);
  if ('asks' in whom) return whom.asks;
  const open = await openAssignments(deps, whom.settled.people);
  const theirs = new Set(open.map(({ activity }) => activity.courseId));
  const courses = new Set<string>();
  for (const [at, course] of said.courses.entries()) {
    const found = courseSaid(turn, deps, said, course, at, theirs);
    if ('asks' in found) return found.asks;
    courses.add(found.settled.courseId);
  }
  const shown = (await turn.recalled).context?.team;
  if (courses.size === 0 && shown?.kind === 'course') courses.add(shown.courseId);
  const momentOf = await deps.momentsOf(open, turn.now);
  const meant = byPressure(
    open.filter(({ activity }) =>
      courses.size === 0 ? isOverdue(activity, momentOf(activity.learnerId)) : courses.has(activity.courseId),
    ),
    momentOf,
  );
  if (meant.length === 0) throw new Refusal('nothingToNudge');
  const op = turn.mint();
  const isAllOverdue = courses.size === 0 && saysAll(said);
  if (!isAllOverdue && meant.length > MOST_AT_ONCE)
    throw new Refusal('tooManyAtOnce', { values: { limit: MOST_AT_ONCE } });
  return ask(
    turn,
    { key: 'lead.remind', values: await described(turn, deps, meant) },
    {
      title: { key: 'card.button.nudge' },
      // however many they are: in the background
      action: isAllOverdue
        ? actionOf('team.nudgeAll', { scope: 'reports', op })
        : actionOf('team.remind', { entryIds: meant.map(({ id }) => id), op }),
    },
  );
}

/** True for everybody, or everybody who is overdue, with nobody beside or left out. */
function saysAll({ everyone, people, except }: LeadIntention): boolean {
  return everyone !== null && everyone.all !== 'unfinished' && people.length + except.length === 0;
}

/** Reminds of each, checked again, a few at a time. Nobody is reminded twice by the same press: once a week is the most. */
export async function remindAll(
  turn: Turn,
  deps: TeamDeps,
  { entryIds }: Payload<'team.remind'>,
): Promise<Answer> {
  const { person, signal } = turn;
  const { tenantId, userId } = person;
  const entries: AssignmentEntry[] = [];
  for (const id of new Set(entryIds)) entries.push(await managedEntry(turn, 'nudge', id, deps));
  const open = entries.filter(({ activity }) => activity.status !== 'completed');
  if (open.length === 0) throw new Refusal('nothingToNudge');
  const by = { tenantId, userId, signal, ofOpen: true };
  const remind = async (entry: AssignmentEntry) => ({
    entry,
    result: await deps.reminders.remind(entry, by),
  });
  const reminded: Awaited<ReturnType<typeof remind>>[] = [];
  for (const some of chunksOf(open, REMINDED_AT_ONCE))
    reminded.push(...(await Promise.all(some.map(remind))));
  return say(turn, await remindedSaid(turn, deps, reminded));
}
