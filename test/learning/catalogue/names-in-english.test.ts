import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { Course } from '../../../src/learning/catalogue/course.ts';
import { findCourse } from '../../../src/learning/catalogue/find-course.ts';
import { inEnglish, isInName } from '../../../src/learning/catalogue/names-in-english.ts';

test.each([
  ['고급 엑셀', 'advanced 엑셀'],
  ['고급엑셀', 'advanced 엑셀'],
  ['다양성과 포용', 'diversity inclusion'],
  ['화재안전', 'fire safety'],
  ['정신건강', 'mental health'],
  ['高级 Excel', 'advanced excel'],
  ['消防安全课程', 'fire safety'],
  ['演示', 'presentation'],
])('“%s” is “%s” in titles', (said, read) => {
  expect(inEnglish(said)).toBe(read);
});

test.each([['발표'], ['회의'], ['엑셀'], ['消防车'], ['fire safety']])(
  '“%s” is told of other things, too',
  (said) => {
    expect(inEnglish(said)).toBeNull();
  },
);

test('a name alone may be part of one', () => {
  expect(['발표', '발표를', '회의', '消防', 'fire'].map(isInName)).toEqual([true, true, false, true, false]);
});

const course = (title: string): Course => ({
  ...{
    id: title,
    externalId: title,
    title,
    durationMinutes: 30,
    level: null,
    format: null,
    languageTag: 'en',
  },
  ...{ skills: [], sourceName: null, webUrl: 'https://learning.example', thumbnailUrl: null, isActive: true },
});

test('words are read so only where no title has them as they are', async () => {
  const find = async (words: string, ...titles: string[]) => {
    const catalogue = createCatalogue();
    await catalogue.upsert(titles.map(course));
    const found = findCourse(words, { own: [], catalogue, look: 'catalogue' });
    return found.outcome === 'one' ? found.match.title : found.outcome;
  };
  expect(await find('고급 엑셀', 'Advanced Excel', '고급 엑셀')).toBe('고급 엑셀');
  expect(await find('고급 엑셀', 'Advanced Excel', 'Excel Basics')).toBe('Advanced Excel');
});
