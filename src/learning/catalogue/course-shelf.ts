import type { Course } from './course.ts';
import { kept } from './kept.ts';

/** Bytes that are asked of the system at once; a longer course has a page of its own. */
const PAGE = 256 * 1024;

/** The length of a course stands before it. */
const LENGTH = 4;

/** Courses that are held as objects, too: those of somebody's list are asked for again and again. */
const MOST_KEPT = 1_000;

/** What is kept beside the title, by its place: names take half as much again. */
const valuesOf = (course: Course) =>
  [
    course.id,
    course.externalId,
    course.durationMinutes,
    course.level,
    course.format,
    course.languageTag,
    course.skills,
    course.sourceName,
    course.webUrl,
    course.thumbnailUrl,
    course.isActive,
  ] as const;

function courseOf(title: string, values: ReturnType<typeof valuesOf>): Course {
  const [id, externalId, durationMinutes, level, format, languageTag, ...others] = values;
  const [skills, sourceName, webUrl, thumbnailUrl, isActive] = others;
  return {
    ...{ id, externalId, title, durationMinutes, level, format, languageTag },
    ...{ skills, sourceName, webUrl, thumbnailUrl, isActive },
  };
}

/**
 * Courses by number, from 0, as text outside of V8's heap: as objects 50,000 of them are 23 MB, and a collection of garbage, which goes
 * through all that the heap holds, holds the event loop meanwhile.
 */
export function createCourseShelf() {
  const pages: Buffer[] = [];
  /** Where each course begins: its page × PAGE + the byte in it. */
  const places: number[] = [];
  /** Their titles, by which the courses of a search are ordered. */
  const titles: string[] = [];
  let used = PAGE;

  const titleOf = (number: number): string => titles[number] ?? '';

  function read(number: number): Course {
    const place = places[number] ?? 0;
    const page = pages[Math.floor(place / PAGE)] as Buffer;
    const from = (place % PAGE) + LENGTH;
    const text = page.toString('utf8', from, from + page.readUInt32LE(from - LENGTH));
    return courseOf(titleOf(number), JSON.parse(text));
  }

  return {
    /** Keeps what a catalogue holds of a course; returns its number. */
    add(course: Course): number {
      const text = Buffer.from(JSON.stringify(valuesOf(course)));
      const size = LENGTH + text.length;
      if (used + size > PAGE) {
        pages.push(Buffer.allocUnsafeSlow(Math.max(PAGE, size)));
        used = 0;
      }
      const page = pages.at(-1) as Buffer;
      page.writeUInt32LE(text.length, used);
      page.set(text, used + LENGTH);
      places.push((pages.length - 1) * PAGE + used);
      used += size;
      return titles.push(course.title) - 1;
    },
    /** The course with a number that `add` gave. */
    course: kept(MOST_KEPT, read),
    titleOf,
  };
}

export type CourseShelf = ReturnType<typeof createCourseShelf>;
