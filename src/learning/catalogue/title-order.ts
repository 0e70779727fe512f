import { chunksOf } from '../../chunks.ts';
import { createSlices, mapInSlices, type Slices } from '../../slices.ts';
import type { Course } from './course.ts';
import { fold } from './title-words.ts';

/** Courses sorted at once: some milliseconds. */
const RUN = 1_000;

/** A course with what it is sorted by; made only to sort, as keys of 50,000 titles take 10 MB. */
interface Titled {
  readonly key: string;
  readonly course: Course;
}

/** The active courses by title: a merge sort in runs, in slices. */
export async function inTitleOrder(courses: readonly Course[]): Promise<readonly Course[]> {
  return mergedIn([], await sorted(courses));
}

/** `ordered`, which is in title order, with the active ones of `courses` in their places. */
export async function withInTitleOrder(
  ordered: readonly Course[],
  courses: readonly Course[],
): Promise<readonly Course[]> {
  const added = await sorted(courses);
  return added.length === 0 ? ordered : mergedIn(ordered, added);
}

async function sorted(courses: readonly Course[]): Promise<readonly Titled[]> {
  const slices = createSlices();
  let runs: (readonly Titled[])[] = [];
  for (const some of chunksOf(courses, RUN)) {
    const run = some.filter(({ isActive }) => isActive);
    runs.push(run.map(titled).sort(compare));
    await slices.next();
  }
  while (runs.length > 1) {
    const longer: (readonly Titled[])[] = [];
    for (let i = 0; i < runs.length; i += 2)
      longer.push(await merge(runs[i] ?? [], runs[i + 1] ?? [], (one) => one, slices));
    runs = longer;
  }
  return runs[0] ?? [];
}

function mergedIn(ordered: readonly Course[], added: readonly Titled[]): Promise<readonly Course[]> {
  return merge(titledOneByOne(ordered), added, ({ course }) => course, createSlices());
}

async function merge<T>(
  a: Iterable<Titled>,
  b: readonly Titled[],
  as: (one: Titled) => T,
  slices: Slices,
): Promise<T[]> {
  const both: T[] = [];
  let j = 0;
  for (const one of a) {
    if (slices.isOver()) await slices.next();
    for (let other = b[j]; other !== undefined && compare(other, one) < 0; other = b[j]) {
      if (slices.isOver()) await slices.next();
      both.push(as(other));
      j += 1;
    }
    both.push(as(one));
  }
  return both.concat(await mapInSlices(b.slice(j), as, slices));
}

function* titledOneByOne(courses: readonly Course[]): Iterable<Titled> {
  for (const course of courses) yield titled(course);
}

const titled = (course: Course): Titled => ({ key: keyOf(course), course });

/** Figures sort by their value: "Module 2" before "Module 10". */
function keyOf({ title, id }: Course): string {
  return `${fold(title).replace(/\d+/g, (figure) => figure.padStart(8, '0'))}\u0000${id}`;
}

function compare(a: Titled, b: Titled): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}
