import { suggestionsCard } from '../../../cards/next/suggestions.ts';
import { meantEntries } from '../../../src/learning/activities/own-activities.ts';
import { neighbours } from '../../../src/learning/catalogue/neighbours.ts';
import { createEffort, type Effort } from '../../../src/learning/effort.ts';
import { MOST_SUGGESTED, whatNext } from '../../../src/learning/next/what-next.ts';
import type { LedgerEntry } from '../../../src/learning/ports/ports.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { courseIn, courseView } from '../shared/views.ts';
import type { NextDeps } from './deps.ts';

/** New courses are looked for near so many that were finished last. */
const FINISHED_LOOKED_AT = 2;

/** Up to three courses to go on with now, in so many minutes; null when nobody said how many. */
export async function suggestCourses(turn: Turn, deps: NextDeps, minutes: number | null): Promise<Answer> {
  const { person, speech, mint } = turn;
  const { ledger, catalogue, courseChoices } = deps;
  const [all, chosen] = await Promise.all([
    ledger.entriesOf(person.userId),
    courseChoices.recent(person.userId),
  ]);
  const entries = meantEntries(all);
  const of = (choice: string) =>
    chosen.filter((one) => one.choice === choice).map(({ courseId }) => courseId);
  const suggestions = whatNext({
    entries,
    saved: of('saved'),
    declined: new Set(of('declined')),
    near: () => nearWhatIsFinished(entries, new Set(chosen.map(({ courseId }) => courseId)), deps),
    minutes,
    moment: turn,
    course: catalogue.get,
  });
  const views = suggestions.map((one) => ({ ...one, course: courseView(catalogue, one.courseId, speech) }));
  return answer(suggestionsCard({ suggestions: views, minutes, pictures: deps.cardImages, mint }, speech), {
    remember: {
      shown: suggestions.map(({ entryId, courseId }) => (entryId === null ? { courseId } : { entryId })),
    },
  });
}

/** "Not for me": it is not suggested again, and what is comes in its place. */
export async function declineCourse(
  turn: Turn,
  deps: NextDeps,
  courseId: string,
  minutes: number | null,
): Promise<Answer> {
  courseIn(deps.catalogue, courseId);
  await deps.courseChoices.choose(turn.person.userId, courseId, 'declined');
  return suggestCourses(turn, deps, minutes);
}

function nearWhatIsFinished(
  entries: readonly LedgerEntry[],
  chosen: ReadonlySet<string>,
  { catalogue }: Pick<NextDeps, 'catalogue'>,
): readonly string[] {
  const known = new Set(entries.map(({ activity }) => activity.courseId));
  const except = (id: string) => known.has(id) || chosen.has(id);
  const effort: Effort = createEffort();
  return entries
    .filter(({ activity }) => activity.status === 'completed')
    .sort((a, b) => (finishedAt(a) < finishedAt(b) ? 1 : -1))
    .slice(0, FINISHED_LOOKED_AT)
    .flatMap(({ activity }) => catalogue.get(activity.courseId) ?? [])
    .flatMap((course) =>
      neighbours(course, { except, language: course.languageTag }, MOST_SUGGESTED, { catalogue, effort }),
    )
    .map(({ id }) => id);
}

const finishedAt = ({ activity, updatedAt }: LedgerEntry) => activity.completedAt ?? updatedAt;
