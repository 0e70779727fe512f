import { expect, test } from 'vitest';
import type { Course, DescribedCourse } from '../../../src/learning/catalogue/course.ts';
import { createCourseShelf } from '../../../src/learning/catalogue/course-shelf.ts';

const course = (n: number, rest: Partial<Course> = {}): Course => ({
  id: `course-${n}`,
  externalId: `external-${n}`,
  title: `Sicherheit für Führungskräfte, Teil ${n}: 安全 🔥`,
  durationMinutes: n % 2 === 0 ? null : n,
  level: n % 3 === 0 ? null : 'advanced',
  format: null,
  languageTag: 'de-DE',
  skills: ['Führung', `Fähigkeit ${n}`],
  sourceName: 'Académie',
  webUrl: `https://learning.example/courses/${n}`,
  thumbnailUrl: null,
  isActive: n % 5 !== 0,
  ...rest,
});

test('each course comes back as it was, however many there are', () => {
  const shelf = createCourseShelf();
  const all = Array.from({ length: 5_000 }, (_, n) => course(n));
  const numbers = all.map(shelf.add);
  expect(numbers).toEqual(all.map((_, n) => n));
  expect(numbers.map(shelf.course)).toEqual(all);
  expect(numbers.map(shelf.titleOf)).toEqual(all.map(({ title }) => title));
});

test('a course that is longer than a page has one of its own, and what comes after it is not lost', () => {
  const shelf = createCourseShelf();
  const long = course(2, { webUrl: `https://learning.example/${'ä'.repeat(400_000)}` });
  const all = [course(1), long, course(3)];
  expect(all.map(shelf.add).map(shelf.course)).toEqual(all);
});

test('what a catalogue does not hold of a course is left out', () => {
  const shelf = createCourseShelf();
  const described: DescribedCourse = { ...course(1), description: 'Long.' };
  expect(shelf.course(shelf.add(described))).toEqual(course(1));
});
