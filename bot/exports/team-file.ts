import { DateTime } from 'luxon';
import type { TeamScope } from '../../cards/team.ts';
import type { LedgerEntry } from '../../src/learning/ports.ts';
import { toCsv } from '../../src/learning/team-csv.ts';
import { byPressure, teamSectionOf } from '../../src/learning/team-standing.ts';
import type { LocalSpeech } from '../phrases/speech.ts';
import type { Services } from '../services.ts';
import { teamOf } from '../team.ts';
import { courseView } from '../views.ts';

/** The assignments of the team, one a line, dates in the manager's zone, which is named. Refuses who leads nobody. */
export async function teamFile(
  asker: { readonly tenantId: string; readonly userId: string },
  { scope }: { readonly scope: TeamScope },
  speech: LocalSpeech,
  services: Services,
  now: Date,
): Promise<string> {
  const person = { ...asker, channelUserId: '', name: '' };
  const team = await teamOf({ person, speech }, services, scope);
  const day = (at: string | null) =>
    at === null ? '' : DateTime.fromISO(at).setZone(speech.timeZone).toFormat('yyyy-MM-dd HH:mm');
  const zone = { zone: speech.timeZone };
  const head = [
    speech.say('export.person'),
    speech.say('export.account'),
    speech.say('export.course'),
    speech.say('export.type'),
    speech.say('export.standing'),
    speech.say('export.progress'),
    speech.say('export.assigned', zone),
    speech.say('export.due', zone),
    speech.say('export.completed', zone),
    speech.say('export.note'),
  ];
  const accounts = new Map(team.people.map(({ id, userPrincipalName }) => [id, userPrincipalName ?? '']));
  const rows = byPressure(team.assignments, now).map(({ activity }) => [
    team.nameOf(activity.learnerId),
    accounts.get(activity.learnerId) ?? '',
    courseView(services.catalogue, activity.courseId, speech).title,
    speech.say(`card.type.${activity.assignmentType}`),
    speech.say(`card.team.section.${teamSectionOf(activity, now)}`),
    activity.progress,
    day(activity.assignedAt),
    day(activity.dueAt),
    day(activity.completedAt),
    activity.note ?? '',
  ]);
  const own = ownCourses(team.selfInitiated, team.nameOf, services, speech);
  return toCsv([head, ...rows, ...own.map((row) => [...row, ...Array(head.length - row.length).fill('')])]);
}

/** Courses of their own, by title where the organisation shows them; otherwise they are not in the file. */
function ownCourses(
  entries: readonly LedgerEntry[],
  nameOf: (id: string) => string,
  { catalogue, teamShowsSelfInitiated }: Services,
  speech: LocalSpeech,
): readonly (readonly (string | number)[])[] {
  if (!teamShowsSelfInitiated) return [];
  return entries.map(({ activity }) => [
    nameOf(activity.learnerId),
    '',
    courseView(catalogue, activity.courseId, speech).title,
    speech.say('export.ownCourse'),
    speech.say(`card.team.section.${activity.status}`),
    activity.progress,
  ]);
}
