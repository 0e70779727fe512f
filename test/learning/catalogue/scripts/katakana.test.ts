import { expect, test } from 'vitest';
import { soundsIn } from '../../../../src/learning/catalogue/across-scripts.ts';
import { createCatalogue } from '../../../../src/learning/catalogue/catalogue.ts';
import type { Course } from '../../../../src/learning/catalogue/course.ts';
import { findCourse, type OwnTitle } from '../../../../src/learning/catalogue/find-course.ts';
import { titleWords } from '../../../../src/learning/catalogue/title-words.ts';

const titles = [
  'Advanced Excel',
  'Excel for Finance',
  'Fire Safety',
  'GDPR Essentials',
  'Presentation Skills',
  'Phishing Awareness',
  'Power BI Dashboards',
  'SQL Basics',
  'C# Fundamentals',
  'Leadership 101',
  'Windows 11 Administration',
  'Time Management',
  'Half Marathon Training',
];
const course = (title: string): Course => ({
  id: title,
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
const catalogue = createCatalogue();
await catalogue.upsert(titles.map(course));
const own: readonly OwnTitle[] = ['Presentation Skills', 'Fire Safety'].map((title) => ({
  entryId: `entry ${title}`,
  courseId: title,
  title,
}));

test.each([
  ['アドバンスドエクセル', 'Advanced Excel'],
  ['アドバンストエクセル', 'Advanced Excel'],
  ['エクセルフォーファイナンス', 'Excel for Finance'],
  ['ファイナンスのエクセル', 'Excel for Finance'],
  ['ファイヤーセーフティ', 'Fire Safety'],
  ['ジーディーピーアールエッセンシャルズ', 'GDPR Essentials'],
  ['GDPRエッセンシャル', 'GDPR Essentials'],
  ['フィッシングアウェアネス', 'Phishing Awareness'],
  ['パワービーアイ・ダッシュボード', 'Power BI Dashboards'],
  ['エスキューエルベーシックス', 'SQL Basics'],
  ['シーシャープ', 'C# Fundamentals'],
  ['リーダーシップワンオーワン', 'Leadership 101'],
  ['ウィンドウズイレブン', 'Windows 11 Administration'],
  ['タイムマネジメント', 'Time Management'],
  ['ハーフマラソン', 'Half Marathon Training'],
])('“%s” is %s', (words, title) => {
  expect(findCourse(words, { catalogue, look: 'catalogue', own: [] })).toMatchObject({
    outcome: 'one',
    match: { title },
  });
});

test('of one’s own courses, the beginning of a long word is enough', () => {
  for (const words of ['プレゼンテーションスキル', 'プレゼンスキル', 'プレゼン'])
    expect(findCourse(words, { catalogue, look: 'own', own })).toMatchObject({
      match: { title: 'Presentation Skills' },
    });
});

test.each(['ランチ', 'チームマネジメント', 'コーヒー', 'プレゼント', 'エクスプレス', 'ラーニング'])(
  '“%s” is no title that only begins or ends like it',
  (words) => {
    expect(findCourse(words, { catalogue, look: 'both', own }).outcome).toBe('none');
  },
);

test('a word that may be two is looked for as both', async () => {
  const both = createCatalogue();
  await both.upsert(['Skill Matrix', 'Presentation Skills'].map(course));
  expect(both.search('スキル').total).toBe(2);
});

test('a title in katakana is found as it is written, and not by how it sounds', async () => {
  const both = createCatalogue();
  await both.upsert(['エクセル入門', 'Advanced Excel'].map(course));
  expect(both.search('エクセル').hits.map((hit) => hit.course.title)).toEqual(['エクセル入門']);
});

test('a word is heard in a title by its sound alone', () => {
  expect(soundsIn('エクセル', titleWords('Advanced Excel'))).toBe(true);
  expect(soundsIn('ワード', titleWords('Advanced Excel'))).toBe(false);
});

test('a small word between others need not be in the title', async () => {
  const one = createCatalogue();
  await one.upsert(['Diversity & Inclusion'].map(course));
  expect(one.search('ダイバーシティアンドインクルージョン').total).toBe(1);
});
