import type { Course } from './course.ts';
import type { CourseShelf } from './course-shelf.ts';

/** A course that was found, and how well it matches. */
export interface CatalogueHit {
  readonly course: Course;
  /** 0 to 1; 1 only when the whole title was typed. */
  readonly score: number;
  /** How well the typed words matched on average, and the worst of them: 0 to 1. */
  readonly quality: number;
  readonly worst: number;
}

/** The same of the course with a number in the shelf. */
interface Hit extends Omit<CatalogueHit, 'course'> {
  readonly number: number;
}

/** Up to this many, hits are kept sorted as they come; more are sorted at the end. */
const FEW = 200;

/** Collects the best `count` hits, by score, then title. */
export function createTop(count: number, shelf: CourseShelf) {
  const hits: Hit[] = [];

  function compare(a: Hit, b: Hit | undefined): number {
    if (b === undefined || a.score !== b.score) return (b?.score ?? 0) - a.score;
    const [one, other] = [shelf.titleOf(a.number), shelf.titleOf(b.number)];
    if (one !== other) return one < other ? -1 : 1;
    return shelf.course(a.number).id < shelf.course(b.number).id ? -1 : 1;
  }

  return {
    /** Whether a hit with this score could be among the best. */
    takes: (score: number): boolean =>
      count > FEW || hits.length < count || score >= (hits.at(-1)?.score ?? 0),
    offer(hit: Hit): void {
      if (count > FEW) {
        hits.push(hit);
        return;
      }
      let at = 0;
      for (let end = hits.length; at < end; ) {
        const middle = (at + end) >> 1;
        if (compare(hit, hits[middle]) < 0) end = middle;
        else at = middle + 1;
      }
      if (at >= count) return;
      hits.splice(at, 0, hit);
      if (hits.length > count) hits.pop();
    },
    best: (): CatalogueHit[] =>
      (count > FEW ? hits.sort(compare).slice(0, count) : hits).map(({ number, ...how }) => ({
        course: shelf.course(number),
        ...how,
      })),
  };
}
