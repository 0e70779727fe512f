import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { Course } from '../../../src/learning/catalogue/course.ts';
import {
  type FindCourseOptions,
  findCourse,
  type OwnTitle,
} from '../../../src/learning/catalogue/find-course.ts';

const course = (title: string, isActive = true): Course => ({
  id: `course ${title}`,
  externalId: title,
  title,
  durationMinutes: null,
  level: null,
  format: null,
  languageTag: 'en',
  skills: title === 'Excel Basics' ? ['Spreadsheets'] : [],
  sourceName: null,
  webUrl: 'https://learning.example',
  thumbnailUrl: null,
  isActive,
});
const titles = [
  'Excel Basics',
  'Excel for Finance',
  'Advanced Excel',
  'Fire Safety',
  'Fire Safety for Managers',
];
const catalogue = createCatalogue();
await catalogue.upsert(
  [...titles, 'Phishing Awareness'].map((title) => course(title)).concat(course('Forklift', false)),
);

const own = (title: string): OwnTitle => ({ entryId: `entry ${title}`, courseId: `course ${title}`, title });
const find = (words: string, look: FindCourseOptions['look'], ...mine: string[]) =>
  findCourse(words, { catalogue, look, own: mine.map(own) });

describe('words written as one', () => {
  test.each([
    ['firesafety', 'Fire Safety'],
    ['phishingawareness', 'Phishing Awareness'],
    ['advancedexcel', 'Advanced Excel'],
  ])('"%s" is “%s”, in the catalogue and among one’s own', (words, title) => {
    for (const look of ['catalogue', 'own'] as const) {
      const found = find(words, look, title);
      expect(found.outcome === 'one' ? found.match.title : found.outcome).toBe(title);
    }
  });

  test('are only taken apart into words that titles have', () => {
    expect(find('firefighting', 'catalogue').outcome).toBe('none');
    expect(find('safetyfire', 'own', 'Excel Basics').outcome).toBe('none');
  });
});

test('one thing is found by what it is called in another language', async () => {
  const other = createCatalogue();
  await other.upsert([course('GDPR Essentials'), course('RGPD : les bases'), course('Fire Safety')]);
  const search = (words: string) => findCourse(words, { catalogue: other, look: 'catalogue', own: [] });
  expect(search('rgpd essentials')).toMatchObject({ outcome: 'one', match: { title: 'GDPR Essentials' } });
  expect(search('gdpr bases')).toMatchObject({ outcome: 'one', match: { title: 'RGPD : les bases' } });
  expect(search('DSGVO').outcome).toBe('several');
});

describe('what a course is said to be in another language', () => {
  const said = ['excel avanzato', 'Excel avancé', 'excel avanzado', 'excel fortgeschritten'];
  test.each(said)('“%s” is Advanced Excel', (words) => {
    for (const look of ['catalogue', 'own'] as const) {
      const found = find(words, look, 'Advanced Excel', 'Excel Basics');
      expect(found.outcome === 'one' ? found.match.title : found.outcome).toBe('Advanced Excel');
    }
  });

  test('is no sign of a course that is not said to be so', () => {
    expect(find('fire safety avanzato', 'catalogue').outcome).toBe('none');
  });
});

describe('small words', () => {
  test.each([
    ['the fire safety course', 'Fire Safety'],
    ['excel voor gevorderden', 'Excel gevorderden'],
    ['de cursus brandveiligheid', 'Brandveiligheid'],
    ['diversity e inclusion', 'Diversity and Inclusion'],
  ])('“%s” is “%s”', (words, title) => {
    expect(find(words, 'own', title)).toMatchObject({ outcome: 'one', match: { title } });
  });
});

describe('one clear winner', () => {
  test('is the whole title, even when other titles contain it', () => {
    expect(find('fire safety', 'catalogue')).toMatchObject({
      outcome: 'one',
      match: { title: 'Fire Safety', score: 1 },
    });
    expect(find('Excel basics', 'own', 'Excel Basics', 'Excel Basics II')).toMatchObject({
      outcome: 'one',
      match: { title: 'Excel Basics' },
    });
  });

  test('is the only course that matches every word, typing errors allowed', () => {
    expect(find('excel finanse', 'catalogue')).toMatchObject({
      outcome: 'one',
      match: { title: 'Excel for Finance' },
    });
  });

  test('is not a course found by its skill or by two letters', () => {
    expect(find('spreadsheets', 'catalogue')).toMatchObject({
      outcome: 'several',
      matches: [{ title: 'Excel Basics' }],
    });
    expect(find('ph', 'catalogue').outcome).toBe('several');
  });
});

describe('several close ones', () => {
  test('are never silently reduced to one', () => {
    const found = find('excel', 'catalogue');
    expect(found).toMatchObject({ outcome: 'several' });
    expect(found.outcome === 'several' && found.matches.map(({ title }) => title).sort()).toEqual([
      'Advanced Excel',
      'Excel Basics',
      'Excel for Finance',
    ]);
  });

  test('are at most nine', async () => {
    const many = createCatalogue();
    await many.upsert(Array.from({ length: 30 }, (_, i) => course(`Excel ${i}`)));
    const found = findCourse('excel', { catalogue: many, look: 'catalogue', own: [] });
    expect(found.outcome === 'several' && found.matches.length).toBe(9);
  });

  test('with the same title are both offered', async () => {
    const twins = createCatalogue();
    await twins.upsert([course('Excel'), { ...course('Excel'), id: 'another' }]);
    expect(findCourse('excel', { catalogue: twins, look: 'catalogue', own: [] })).toMatchObject({
      outcome: 'several',
      matches: [{ title: 'Excel' }, { title: 'Excel' }],
    });
  });
});

describe('where it looks', () => {
  test('the learner’s own activities come before the catalogue', () => {
    expect(find('excel', 'both', 'Advanced Excel')).toMatchObject({
      outcome: 'one',
      match: { title: 'Advanced Excel', entryId: 'entry Advanced Excel' },
    });
  });

  test('to complete, only own activities count; the catalogue is offered as nearest', () => {
    expect(find('phishing', 'own', 'Advanced Excel')).toMatchObject({
      outcome: 'none',
      nearest: [{ title: 'Phishing Awareness', entryId: null }],
    });
  });

  test('to start, the catalogue counts, and says when the learner has it already', () => {
    expect(find('advanced excel', 'catalogue', 'Advanced Excel')).toMatchObject({
      match: { entryId: 'entry Advanced Excel' },
    });
  });

  test('to start, an activity whose course is not in the catalogue is still found', () => {
    expect(find('welcome week', 'catalogue', 'Welcome Week')).toMatchObject({
      outcome: 'one',
      match: { entryId: 'entry Welcome Week' },
    });
  });

  test('of several activities for one course the first counts', () => {
    const again = { ...own('Advanced Excel'), entryId: 'older' };
    expect(
      findCourse('excel', { catalogue, look: 'own', own: [own('Advanced Excel'), again] }),
    ).toMatchObject({
      outcome: 'one',
      match: { entryId: 'entry Advanced Excel' },
    });
  });

  test('an inactive course is told apart, not offered', () => {
    expect(find('forklift', 'catalogue')).toMatchObject({ outcome: 'one', match: { isActive: false } });
    expect(find('forklift knitting', 'catalogue')).toMatchObject({ outcome: 'none', nearest: [] });
  });
});

describe('nothing that matches', () => {
  test('comes with at most three that match some words', () => {
    const found = find('excel knitting', 'catalogue');
    expect(found.outcome === 'none' && found.nearest.length).toBe(3);
  });

  test('comes with nothing when no word matches', () => {
    expect(find('quantum knitting', 'both')).toEqual({ outcome: 'none', nearest: [] });
  });

  test('letters that begin many titles are near to none of them', () => {
    expect(find('e f p q z', 'both')).toEqual({ outcome: 'none', nearest: [] });
  });
});

test('the whole title finds its course among any others', async () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(title, { minLength: 1, maxLength: 20 }), async (all) => {
      const some = createCatalogue();
      await some.upsert(all.map((one) => course(one)));
      for (const one of all) {
        expect(findCourse(one.toUpperCase(), { catalogue: some, look: 'catalogue', own: [] })).toMatchObject({
          outcome: 'one',
          match: { title: one },
        });
      }
    }),
    { numRuns: 50 },
  );
});

test('small words of Polish beside a title need not be in it', () => {
  const found = find('szkolenie z Phishing Awareness dla', 'catalogue');
  expect(found).toMatchObject({ outcome: 'one', match: { title: 'Phishing Awareness' } });
});

describe('an English title by what Chinese calls it', () => {
  test.each([
    ['消防安全', 'Fire Safety'],
    ['高级Excel', 'Advanced Excel'],
    ['進階 Excel', 'Advanced Excel'],
    ['消防安全的那个fire safety', 'Fire Safety'],
    ['财务那个 excel', 'Excel for Finance'],
  ])('“%s” is “%s”', (words, title) => {
    for (const look of ['catalogue', 'own'] as const) {
      const found = find(words, look, title);
      expect(found.outcome === 'one' ? found.match.title : found.outcome).toBe(title);
    }
  });

  test('is perhaps meant where only a part of it is said', () => {
    expect(find('消防', 'own', 'Fire Safety').outcome).toBe('several');
  });

  test('is not meant where more is said', () => {
    for (const words of ['消防演习', '安全帽', '财务报表的excel'])
      expect(find(words, 'own', 'Fire Safety', 'Excel for Finance').outcome).toBe('none');
  });
});
