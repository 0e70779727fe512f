import type { Course } from './course.ts';

/** A course that was found, and how well it matches. */
export interface CatalogueHit {
  readonly course: Course;
  /** 0 to 1; 1 only when the whole title was typed. */
  readonly score: number;
  /** How well the typed words matched on average, and the worst of them: 0 to 1. */
  readonly quality: number;
  readonly worst: number;
}

/** Up to this many, hits are kept sorted as they come; more are sorted at the end. */
const FEW = 200;

/** Collects the best `count` hits, by score, then title. */
export function createTop(count: number) {
  const hits: CatalogueHit[] = [];
  return {
    /** Whether a hit with this score could be among the best. */
    takes: (score: number): boolean =>
      count > FEW || hits.length < count || score >= (hits.at(-1)?.score ?? 0),
    offer(hit: CatalogueHit): void {
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
    best: (): CatalogueHit[] => (count > FEW ? hits.sort(compare).slice(0, count) : hits),
  };
}

function compare(a: CatalogueHit, b: CatalogueHit | undefined): number {
  if (b === undefined || a.score !== b.score) return (b?.score ?? 0) - a.score;
  if (a.course.title !== b.course.title) return a.course.title < b.course.title ? -1 : 1;
  return a.course.id < b.course.id ? -1 : 1;
}
