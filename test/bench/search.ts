import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createCatalogue } from '../../src/learning/catalogue/catalogue.ts';
import type { Course } from '../../src/learning/catalogue/course.ts';
import { generatedCourses } from '../../src/simulator/organisation/generated.ts';

const QUERIES = 4_000;

/** What finding courses costs: times in milliseconds, memory in megabytes. */
export interface SearchCost {
  readonly courses: number;
  readonly indexed: number;
  /** Longest that the process did nothing else, while it built the index and while a page of changes came. */
  readonly longestPause: number;
  /** Held by the index, the courses themselves not counted. */
  readonly megabytes: number;
  /** Of queries of one to three words, each other one mistyped. */
  readonly p50: number;
  readonly p99: number;
}

/** Builds the index of so many courses, changes a page of it, and asks it. */
export async function measureSearch(count: number): Promise<SearchCost> {
  const courses = generatedCourses(count).map(({ id, title, skillTags }) => courseOf(id, title, skillTags));
  const catalogue = createCatalogue();
  const before = heap();
  const pauses = monitorEventLoopDelay({ resolution: 1 });
  pauses.enable();
  const began = performance.now();
  await catalogue.upsert(courses);
  const indexed = performance.now() - began;
  await catalogue.upsert(courses.slice(0, 500).map((course) => ({ ...course, title: `${course.title} II` })));
  pauses.disable();
  const megabytes = (heap() - before) / 1e6;
  const times = Array.from({ length: QUERIES }, (_, n) => {
    const words = wordsOf(courses[(n * 7_919) % count]?.title ?? '', n);
    const asked = performance.now();
    catalogue.search(words);
    return performance.now() - asked;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  const longestPause = pauses.max / 1e6;
  return { courses: count, indexed, longestPause, megabytes, p50: at(0.5), p99: at(0.99) };
}

/** One to three words of a title; of each other query the first long one lacks a letter. */
function wordsOf(title: string, n: number): string {
  const words = title.split(' ').slice(0, 1 + (n % 3));
  const long = words.findIndex((word) => word.length > 4);
  if (n % 2 === 0 || long < 0) return words.join(' ');
  const word = words[long] ?? '';
  const slip = 1 + (n % (word.length - 2));
  return words.with(long, word.slice(0, slip) + word.slice(slip + 1)).join(' ');
}

function courseOf(id: string, title: string, skills: readonly string[]): Course {
  return {
    ...{ id, title, skills, externalId: id, isActive: true, webUrl: '', description: null },
    ...{ durationMinutes: null, level: null, format: null, languageTag: 'en' },
    ...{ sourceName: null, thumbnailUrl: null },
  };
}

/** Bytes of JavaScript that are held once what nobody needs any more is thrown away. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
