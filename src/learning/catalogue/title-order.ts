import { setImmediate as nextTick } from 'node:timers/promises';
import { chunksOf } from '../../chunks.ts';
import type { Course } from './course.ts';
import { fold } from './title-words.ts';

/** Courses sorted per turn of the event loop: about 5 ms. */
const RUN = 4_000;

/** A course with what it is sorted by. */
export interface Titled {
  readonly key: string;
  readonly course: Course;
}

/** The active courses by title: a merge sort in runs, with turns of the event loop in between. */
export async function inTitleOrder(courses: readonly Course[]): Promise<readonly Titled[]> {
  let runs: (readonly Titled[])[] = [];
  for (const some of chunksOf(courses, RUN)) {
    const run = some.filter(({ isActive }) => isActive);
    runs.push(run.map((course) => ({ key: keyOf(course), course })).sort(compare));
    await nextTick();
  }
  while (runs.length > 1) {
    const merged: (readonly Titled[])[] = [];
    for (let i = 0; i < runs.length; i += 2) {
      merged.push(merge(runs[i] ?? [], runs[i + 1] ?? []));
      await nextTick();
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

export function merge(a: readonly Titled[], b: readonly Titled[]): readonly Titled[] {
  if (b.length === 0) return a;
  const both: Titled[] = [];
  let j = 0;
  for (const one of a) {
    for (let other = b[j]; other !== undefined && compare(other, one) < 0; other = b[j]) {
      both.push(other);
      j += 1;
    }
    both.push(one);
  }
  return both.concat(b.slice(j));
}

/** Figures sort by their value: "Module 2" before "Module 10". */
function keyOf({ title, id }: Course): string {
  return `${fold(title).replace(/\d+/g, (figure) => figure.padStart(8, '0'))}\u0000${id}`;
}

function compare(a: Titled, b: Titled): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}
