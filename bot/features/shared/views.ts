import type { ActivityView, CourseView } from '../../../cards/views.ts';
import { Refusal } from '../../../src/errors.ts';
import { sectionOf } from '../../../src/learning/activities/own-activities.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { Course } from '../../../src/learning/catalogue/course.ts';
import type { MomentOf } from '../../../src/learning/due-day.ts';
import type { LedgerEntry } from '../../../src/learning/ports/ports.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import type { Names, Until } from '../../turn/names.ts';
import type { Turn } from '../../turn/turn.ts';

export interface ViewDeps {
  readonly names: Names;
  readonly catalogue: Catalogue;
  /** Address of a course in Viva Learning, with `{courseId}` for its id, or without. */
  readonly vivaLearningUrl: string;
}

/** Who looks at activities. */
type Looking = Pick<Turn, 'now' | 'today' | 'speech'> &
  Until & {
    /** Of those whose activities they are, where that is somebody else. */
    readonly momentOf?: MomentOf;
  };

/** A course as cards show it, with a name even when it is no longer in the catalogue. */
export function courseView(catalogue: Catalogue, courseId: string, speech: LocalSpeech): CourseView {
  return (
    catalogue.get(courseId) ?? {
      id: courseId,
      title: speech.say('reply.unknownCourse'),
      webUrl: '',
      durationMinutes: null,
      level: null,
      format: null,
    }
  );
}

/** A course of the catalogue. Refuses one that is no longer there. */
export function courseIn(catalogue: Pick<Catalogue, 'get'>, courseId: string): Course {
  const course = catalogue.get(courseId);
  if (course === undefined) throw new Refusal('courseGone');
  return course;
}

/** The same where it is to be begun. Refuses one that can no longer be. */
export function activeCourseIn(catalogue: Pick<Catalogue, 'get'>, courseId: string): Course {
  const course = courseIn(catalogue, courseId);
  if (!course.isActive) throw new Refusal('courseInactive', { values: { course: course.title } });
  return course;
}

/** What one person is called; a word for somebody where that is not known. */
export async function nameOf(
  id: string,
  { names }: Pick<ViewDeps, 'names'>,
  { speech, signal }: { readonly speech: LocalSpeech } & Until,
): Promise<string> {
  return (await names([id], { signal })).get(id) ?? speech.say('reply.someone');
}

/** A part of a list from `asked` on, or from the beginning where that is behind its end; and where the next one begins. */
export function partOf<T>(all: readonly T[], asked: number, size: number) {
  const offset = asked < all.length ? asked : 0;
  const page = all.slice(offset, offset + size);
  const next = offset + page.length;
  return { offset, page, next: next < all.length ? next : null };
}

/** The address of a course in Viva Learning. */
export function vivaUrlOf(vivaLearningUrl: string, courseId: string): string {
  return vivaLearningUrl.replaceAll(/\{courseId\}|%7BcourseId%7D/gi, encodeURIComponent(courseId));
}

/** Entries as cards show them, with the names of who assigned them. */
export async function activityViews(
  { names, catalogue, vivaLearningUrl }: ViewDeps,
  asking: Looking,
  entries: readonly LedgerEntry[],
): Promise<readonly ActivityView[]> {
  const assigners = await names(
    entries.flatMap((entry) => assignerOf(entry) ?? []),
    asking,
  );
  const { speech, momentOf = () => asking } = asking;
  return entries.map((entry) => {
    const course = courseView(catalogue, entry.activity.courseId, speech);
    return {
      ...{ entryId: entry.id, course },
      vivaUrl: vivaUrlOf(vivaLearningUrl, entry.activity.courseId),
      activity: entry.activity,
      section: sectionOf(entry, momentOf(entry.activity.learnerId)),
      onItsWay: entry.onItsWay,
      nextAttemptAt: entry.nextAttemptAt,
      assignerName: assigners.get(assignerOf(entry) ?? '') ?? null,
    };
  });
}

function assignerOf({ activity }: LedgerEntry): string | null {
  return activity.kind === 'assignment' ? activity.assignerId : null;
}
