import { expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/learning/catalogue/catalogue.ts';
import type { Course } from '../../../../src/learning/catalogue/course.ts';
import { findCourse } from '../../../../src/learning/catalogue/find-course.ts';
import { hangul } from '../../../../src/learning/catalogue/scripts/hangul.ts';
import { AS_IT_SOUNDS, FAINTLY } from '../../../../src/learning/catalogue/scripts/script.ts';

test.each([
  ['파이어', 'fire'],
  ['화이어', 'fire'],
  ['세이프티', 'safety'],
  ['프레젠테이션', 'presentation'],
  ['스킬', 'skills'],
  ['엑셀', 'excel'],
  ['어드밴스드', 'advanced'],
  ['파이썬', 'python'],
  ['비기너스', 'beginners'],
  ['네고시에이션', 'negotiation'],
  ['언컨셔스', 'unconscious'],
  ['어웨어니스', 'awareness'],
  ['아키텍처', 'architecture'],
  ['비즈니스', 'business'],
  ['지디피알', 'gdpr'],
  ['일레븐', '11'],
])('“%s” says %s', (said, known) => {
  expect(hangul.qualityOf(said, known)).toBe(hangul.isFaint?.(said) ? FAINTLY : AS_IT_SOUNDS);
  expect(hangul.keysOfEnglish(known)).toEqual(expect.arrayContaining([...hangul.keysOf(said)]));
});

test.each([
  ['보고서', 'box'],
  ['저녁', 'change'],
  ['확인', 'hygiene'],
  ['만약', 'managers'],
  ['볼래요', 'barriers'],
  ['아버지', 'bag'],
  ['회신', 'hygiene'],
  ['청소', 'change'],
])('“%s” is a word of its own, and not %s', (said, known) => {
  expect(hangul.qualityOf(said, known)).toBe(0);
});

test('short words sound like others', () => {
  expect(['포', '세이프티'].map((said) => hangul.isFaint?.(said))).toEqual([true, false]);
  expect(hangul.qualityOf('포', 'for')).toBe(FAINTLY);
});

const course = (title: string): Course => ({
  ...{ id: title, externalId: title, title, durationMinutes: 30, level: null, format: null },
  ...{
    languageTag: 'en',
    skills: [],
    sourceName: null,
    webUrl: 'https://learning.example',
    thumbnailUrl: null,
  },
  isActive: true,
});

async function catalogueOf(...titles: string[]) {
  const catalogue = createCatalogue();
  await catalogue.upsert(titles.map(course));
  return catalogue;
}

test.each([
  ['파이어 세이프티', 'Fire Safety'],
  ['파이어세이프티', 'Fire Safety'],
  ['파이썬 포 비기너스', 'Python for Beginners'],
  ['파워비아이', 'Power BI Dashboards'],
  ['온보딩 위크 원', 'Onboarding Week One'],
])('“%s” finds %s, in the catalogue and among one’s own', async (words, title) => {
  const titles = [
    'Fire Safety',
    'Python for Beginners',
    'Power BI Dashboards',
    'Onboarding Week One',
    'Fish',
  ];
  const catalogue = await catalogueOf(...titles);
  const own = titles.map((one) => ({ entryId: one, courseId: one, title: one }));
  for (const look of ['catalogue', 'own'] as const)
    expect(findCourse(words, { own, catalogue, look })).toMatchObject({ outcome: 'one', match: { title } });
});

test('a short word alone finds nothing by its sound', async () => {
  const catalogue = await catalogueOf('Fire Safety', 'Four Steps');
  expect(findCourse('포', { own: [], catalogue, look: 'catalogue' }).outcome).toBe('none');
});

test('words of a course that is added later are heard, too', async () => {
  const catalogue = await catalogueOf('Fire Safety');
  expect(findCourse('엑셀', { own: [], catalogue, look: 'catalogue' }).outcome).toBe('none');
  await catalogue.upsert([course('Excel')]);
  expect(findCourse('엑셀', { own: [], catalogue, look: 'catalogue' }).outcome).toBe('one');
});

test('the whole of a title is meant rather than one that has more words', async () => {
  const catalogue = await catalogueOf('Advanced Excel', 'Advanced Excel for Finance');
  const own = ['Advanced Excel', 'Advanced Excel for Finance'].map((one) => ({
    entryId: one,
    courseId: one,
    title: one,
  }));
  for (const look of ['catalogue', 'own'] as const)
    for (const words of ['어드밴스드 엑셀', '어드밴스드엑셀'])
      expect(findCourse(words, { own, catalogue, look })).toMatchObject({
        outcome: 'one',
        match: { title: 'Advanced Excel' },
      });
});

test('a title in Hangul is found by its English word', async () => {
  const catalogue = await catalogueOf('파이썬 기초', '데이터 분석');
  expect(findCourse('python', { own: [], catalogue, look: 'catalogue' })).toMatchObject({
    outcome: 'one',
    match: { title: '파이썬 기초' },
  });
});
