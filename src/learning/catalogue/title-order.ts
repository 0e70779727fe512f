import { mapInSlices, mergeInSlices, sortInSlices } from '../../slices.ts';
import type { Course } from './course.ts';
import { fold } from './title-words.ts';

/** A course with what it is sorted by; made only to sort, as keys of 50,000 titles take 10 MB. */
interface Titled {
  readonly key: string;
  readonly course: Course;
}

/** The active courses by title. */
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
  const active = courses.filter(({ isActive }) => isActive);
  return sortInSlices(await mapInSlices(active, titled), compare);
}

function mergedIn(ordered: readonly Course[], added: readonly Titled[]): Promise<readonly Course[]> {
  return mergeInSlices(titledOneByOne(ordered), added, compare, ({ course }) => course);
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
