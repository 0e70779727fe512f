import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { Course } from '../../../src/learning/catalogue/course.ts';
import { type FindCourseOptions, findCourse } from '../../../src/learning/catalogue/find-course.ts';
import { fold } from '../../../src/learning/catalogue/title-words.ts';
import { PLAIN, wordQuality } from '../../../src/learning/catalogue/word-match.ts';

test.each([
  ['سيفتي', 'safety'],
  ['فاير', 'fire'],
  ['اكسل', 'excel'],
  ['إكسيل', 'excel'],
  ['بريزنتيشن', 'presentation'],
  ['سكلز', 'skills'],
  ['ادفانس', 'advanced'],
  ['تشينج', 'change'],
  ['مانجمنت', 'management'],
  ['بروجكت', 'project'],
  ['كافيه', 'cafe'],
  ['هايجين', 'hygiene'],
  ['نيجوشيشن', 'negotiation'],
  ['داشبورد', 'dashboards'],
  ['وفاير', 'fire'],
])('%s is the English word %s, whichever of them is in the title', (borrowed, english) => {
  expect(wordQuality(fold(borrowed), english)).toBeGreaterThan(PLAIN);
  expect(wordQuality(english, fold(borrowed))).toBeGreaterThan(PLAIN);
});

test.each([
  ['تم', 'team'],
  ['سكر', 'score'],
  ['صفات', 'safety'],
  ['بعد', 'bad'],
  ['عمل', 'email'],
  ['درس', 'address'],
  ['سبت', 'support'],
])('%s, a word of its own, is not %s', (word, english) => {
  expect(wordQuality(fold(word), english)).toBe(0);
});

const course = (title: string): Course => ({
  id: `course ${title}`,
  externalId: title,
  title,
  durationMinutes: null,
  level: null,
  format: null,
  languageTag: 'en',
  skills: [],
  sourceName: null,
  webUrl: 'https://learning.example',
  thumbnailUrl: null,
  isActive: true,
});
const titles = [
  'Fire Safety',
  'Fire Warden Training',
  'Customer Service',
  'أساسيات إكسل',
  'السلامة من الحرائق',
];
const catalogue = createCatalogue();
await catalogue.upsert(titles.map(course));
const find = (words: string, look: FindCourseOptions['look']) => {
  const own = titles.map((title) => ({ entryId: `entry ${title}`, courseId: `course ${title}`, title }));
  const found = findCourse(words, { catalogue, look, own });
  return found.outcome === 'one' ? found.match.title : found.outcome;
};

test.each([
  ['فاير سيفتي', 'Fire Safety'],
  ['الفاير سيفتي', 'Fire Safety'],
  ['بالفاير سيفتي', 'Fire Safety'],
  ['كاستمر سيرفيس', 'Customer Service'],
  ['excel', 'أساسيات إكسل'],
  ['الإكسل', 'أساسيات إكسل'],
  ['سلامة الحرائق', 'السلامة من الحرائق'],
  ['فاير', 'several'],
  ['سيلز', 'none'],
])('“%s” finds %s, in the catalogue and among one’s own', (words, found) => {
  for (const look of ['catalogue', 'own'] as const) expect(find(words, look)).toBe(found);
});

test('a course that comes after a search in another script is found, too', async () => {
  const growing = createCatalogue();
  await growing.upsert([course('Fire Safety')]);
  expect(growing.search('سيلز').total).toBe(0);
  await growing.upsert([course('Sales Basics')]);
  expect(growing.search('سيلز').total).toBe(1);
});
