import type { Payload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { toInstant } from '../../../src/clock.ts';
import { Refusal } from '../../../src/errors.ts';
import { operationIdOf } from '../../../src/learning/activities/operation-id.ts';
import { byPressure } from '../../../src/learning/team/team-standing.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { say } from '../shared/ask.ts';
import { managedEntry, nextNudges, notWhole, overdueIn, teamOf } from '../shared/team-access.ts';
import { courseView, nameOf } from '../shared/views.ts';
import type { TeamDeps } from './deps.ts';
import { showTeamPerson } from './details.ts';
import { countsSaid, REMINDED_AT_ONCE } from './remind-all.ts';
import { remindedSaid } from './reminded-said.ts';

/** Reminds one learner of an overdue assignment. Refuses a second reminder within a week, and says when one is possible. */
export async function nudgeOne(
  turn: Turn,
  deps: TeamDeps,
  { entryId }: Payload<'team.nudge'>,
): Promise<Answer> {
  const { person, now, speech, signal } = turn;
  const entry = await managedEntry(turn, 'nudge', entryId, deps);
  const { learnerId, courseId } = entry.activity;
  const course = courseView(deps.catalogue, courseId, speech).title;
  const name = await nameOf(learnerId, deps, turn);
  const reminded = await deps.reminders.remind(entry, { ...person, signal });
  if (reminded === 'notOverdue') throw new Refusal('nothingToNudge');
  if (reminded === 'waiting') {
    const next = (await nextNudges([entry], now, deps))(entry);
    throw new Refusal('nudgedAlready', {
      values: { name, course, next: next === null ? speech.say('reply.someone') : speech.day(next) },
    });
  }
  const said: Said =
    typeof reminded === 'object'
      ? { key: 'reply.nudgeHeld', values: { name, course, at: speech.time(toInstant(reminded.heldUntil)) } }
      : { key: reminded === 'sent' ? 'reply.nudged' : 'reply.nudgeUnreachable', values: { name, course } };
  return showTeamPerson(turn, deps, { learnerId, scope: 'reports', offset: 0 }, said);
}

/**
 * Reminds everybody of the team who is overdue and was not reminded within a week: a few at once, many in the background.
 * The same press again says how far that is.
 */
export async function nudgeAll(
  turn: Turn,
  deps: TeamDeps,
  { scope, op }: Payload<'team.nudgeAll'>,
): Promise<Answer> {
  const { person, signal } = turn;
  const { tenantId, userId } = person;
  const team = await teamOf(turn, deps, scope);
  const overdue = overdueIn(team);
  if (overdue.length === 0) throw new Refusal('nothingToNudge');
  if (overdue.length <= REMINDED_AT_ONCE) {
    const by = { tenantId, userId, signal };
    const reminded = await Promise.all(
      overdue.map(async (entry) => ({ entry, result: await deps.reminders.remind(entry, by) })),
    );
    return said(await remindedSaid(turn, deps, reminded));
  }
  const { run, isNew } = await deps.remindAll.begin({
    ...{ id: operationIdOf(userId, op), tenantId, actorId: userId },
    entryIds: byPressure(overdue, team.momentOf).map(({ id }) => id),
  });
  const count = run.entryIds.length;
  if (isNew) return said({ key: 'reply.nudging', values: { count } }, async () => deps.remindAll.start(run));
  return run.done < count
    ? said({ key: 'reply.nudgingStill', values: { count, done: run.done } })
    : said(countsSaid(run.counts));

  function said(text: Said, afterwards?: () => Promise<void>): Answer {
    return say(turn, [text, ...notWhole(team)], { place: 'new', afterwards });
  }
}
