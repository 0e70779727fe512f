import { setImmediate as nextRound } from 'node:timers/promises';
import { DateTime } from 'luxon';
import type { TeamScope } from '../../../cards/team/team.ts';
import { chunksOf } from '../../../src/chunks.ts';
import { dayMeant } from '../../../src/learning/due-day.ts';
import { csvRows, toCsv } from '../../../src/learning/files/csv.ts';
import type { LedgerEntry } from '../../../src/learning/ports/ports.ts';
import { type AssignmentEntry, byPressure, teamSectionOf } from '../../../src/learning/team/team-standing.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import type { Asker, FileChunks } from '../shared/file.ts';
import { type Team, teamOf } from '../shared/team-access.ts';
import { courseView } from '../shared/views.ts';
import type { TeamDeps } from './deps.ts';

/** Rows in a chunk: the dates of a row take up to a third of a millisecond. */
const AT_ONCE = 25;
/** Bytes that the assignments of one person take, about. */
const PERSON = 600;

interface WhichTeam {
  readonly scope: TeamScope;
}

export type TeamFileDeps = Pick<
  TeamDeps,
  'ledger' | 'names' | 'teams' | 'momentsOf' | 'catalogue' | 'teamShowsSelfInitiated'
>;

/** About how many bytes the file of so many people will have. */
export function teamFileSize(people: number): number {
  return PERSON * people;
}

/** The team's assignments, one a line, with dates in the manager's zone. Refuses a person without reports. */
export async function teamFile(
  { signal, ...asker }: Asker,
  { scope }: WhichTeam,
  speech: LocalSpeech,
  deps: TeamFileDeps,
  now: Date,
): Promise<FileChunks> {
  const person = { ...asker, channelUserId: '', name: '' };
  return chunksOfFile(await teamOf({ person, speech, now, signal }, deps, scope), speech, deps);
}

async function* chunksOfFile(team: Team, speech: LocalSpeech, deps: TeamFileDeps): FileChunks {
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
  const row = ({ activity }: AssignmentEntry) => [
    team.nameOf(activity.learnerId),
    accounts.get(activity.learnerId) ?? '',
    courseView(deps.catalogue, activity.courseId, speech).title,
    speech.say(`card.type.${activity.assignmentType}`),
    speech.say(`export.section.${teamSectionOf(activity, team.momentOf(activity.learnerId))}`),
    activity.progress,
    day(activity.assignedAt),
    activity.dueAt === null ? '' : (dayMeant(activity.dueAt) ?? day(activity.dueAt)),
    day(activity.completedAt),
    activity.note ?? '',
  ];
  yield toCsv([head]);
  for (const some of chunksOf(byPressure(team.assignments, team.momentOf), AT_ONCE)) {
    yield csvRows(some.map(row));
    await nextRound();
  }
  const own = ownCourses(team.selfInitiated, team.nameOf, deps, speech);
  yield csvRows(own.map((cells) => [...cells, ...Array(head.length - cells.length).fill('')]));
}

/** Courses of their own, by title where the organisation shows them; otherwise they are not in the file. */
function ownCourses(
  entries: readonly LedgerEntry[],
  nameOf: (id: string) => string,
  { catalogue, teamShowsSelfInitiated }: TeamFileDeps,
  speech: LocalSpeech,
): readonly (readonly (string | number)[])[] {
  if (!teamShowsSelfInitiated) return [];
  return entries.map(({ activity }) => [
    nameOf(activity.learnerId),
    '',
    courseView(catalogue, activity.courseId, speech).title,
    speech.say('export.ownCourse'),
    speech.say(`export.section.${activity.status}`),
    activity.progress,
  ]);
}
