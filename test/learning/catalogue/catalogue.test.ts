import { setImmediate as nextTick } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { Course } from '../../../src/learning/catalogue/course.ts';
import { fold } from '../../../src/learning/catalogue/title-words.ts';

const course = (title: string, rest: Partial<Course> = {}): Course => ({
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
  ...rest,
});

async function catalogueOf(...courses: (string | Course)[]) {
  const catalogue = createCatalogue();
  await catalogue.upsert(courses.map((one) => (typeof one === 'string' ? course(one) : one)));
  return catalogue;
}

const all = await catalogueOf(
  'Excel Basics',
  'Excel for Finance',
  'Advanced Excel',
  'Fire Safety',
  'C++ Fundamentals',
  'C# Fundamentals',
  'C Programming',
  'ISO 27001 Awareness',
  'ISO 9001 Overview',
  'Office 365 Essentials',
  'Café Hygiene',
  'Straßenverkehr und Führung',
  'Anti-Bribery and Corruption',
  '日本語ビジネスマナー',
  '消防安全与应急',
  'The Art of Leading',
  course('Pivot Tables', { skills: ['Excel', 'Spreadsheets'] }),
  course('Old Excel', { isActive: false }),
);
const titles = (words: string) => all.search(words).hits.map((hit) => hit.course.title);

test('each course is held once, however it is looked for', async () => {
  const changed = await catalogueOf('Fire Safety', course('Fire Safety', { skills: ['Safety'] }));
  const [listed] = changed.browse(0, 10).courses;
  expect(listed).toMatchObject({ skills: ['Safety'] });
  expect(changed.get('Fire Safety')).toBe(listed);
  expect(changed.search('safety').hits[0]?.course).toBe(listed);
});

describe('searching the catalogue', () => {
  test.each([
    ['words in any order', 'basics excel', 'Excel Basics'],
    ['a prefix', 'exc fin', 'Excel for Finance'],
    ['a missing letter', 'excl basics', 'Excel Basics'],
    ['swapped letters', 'fier safety', 'Fire Safety'],
    ['two typing errors in a long word', 'fundametnls c++', 'C++ Fundamentals'],
    ['no accents', 'cafe hygiene', 'Café Hygiene'],
    ['accents that are not there', 'éxcel básics', 'Excel Basics'],
    ['a ligature written out', 'strassenverkehr', 'Straßenverkehr und Führung'],
    ['no space before a number', 'iso27001', 'ISO 27001 Awareness'],
    ['no hyphen', 'anti bribery', 'Anti-Bribery and Corruption'],
    ['part of a title without spaces', 'ビジネス', '日本語ビジネスマナー'],
    ['traditional characters', '應急', '消防安全与应急'],
    ['a small word that is not in the title', 'the excel basics course', 'Excel Basics'],
  ])('finds a title by %s', (_what, words, title) => {
    expect(titles(words)[0]).toBe(title);
  });

  test('traditional characters of everyday words are folded', () => {
    expect(fold('吃飽沒，買書，願意，離職，養護')).toBe('吃饱没,买书,愿意,离职,养护');
  });

  test('signs and numbers match only themselves', () => {
    expect(titles('c++')).toEqual(['C++ Fundamentals']);
    expect(titles('c#')).toEqual(['C# Fundamentals']);
    expect(titles('c')).not.toContain('C++ Fundamentals');
    expect(titles('iso 9001')).toEqual(['ISO 9001 Overview']);
    expect(titles('iso 2700')).toEqual([]);
    expect(titles('office 356')).toEqual([]);
  });

  test('a skill ranks after every title', () => {
    expect(titles('excel').at(-1)).toBe('Pivot Tables');
    expect(titles('spreadsheets')).toEqual(['Pivot Tables']);
  });

  test('the whole title scores 1 and nothing else does', () => {
    const scores = all.search('excel basics').hits.map(({ score }) => score);
    expect(scores).toEqual([1]);
    expect(all.search('excel').hits.every(({ score }) => score < 1)).toBe(true);
    expect(all.search('the art of leading').hits[0]?.score).toBe(1);
  });

  test('every word must match', () => {
    expect(titles('excel knitting')).toEqual([]);
    expect(titles('')).toEqual([]);
  });

  test('inactive courses are found unless active ones are asked for', () => {
    expect(titles('old excel')).toEqual(['Old Excel']);
    expect(all.search('old excel', { activeOnly: true })).toEqual({ hits: [], total: 0 });
  });

  test('pages follow one another without gap or repetition', () => {
    const whole = all.search('excel', { limit: 100 }).hits.map((hit) => hit.course.id);
    const pages = [0, 2, 4].flatMap((offset) =>
      all.search('excel', { offset, limit: 2 }).hits.map((hit) => hit.course.id),
    );
    expect(pages).toEqual(whole);
    expect(all.search('excel', { limit: 1 }).total).toBe(whole.length);
  });

  test('a page far into many hits is the one a full sort would give', async () => {
    const many = await catalogueOf(...Array.from({ length: 1_000 }, (_, i) => `Lesson ${i}`));
    const far = many.search('lesson', { offset: 400, limit: 5 }).hits.map((hit) => hit.course.title);
    const whole = many.search('lesson', { limit: 1_000 }).hits.map((hit) => hit.course.title);
    expect(far).toEqual(whole.slice(400, 405));
    expect(many.search('lesson', { limit: 150 }).hits.map((hit) => hit.course.title)).toEqual(
      whole.slice(0, 150),
    );
  });

  test('more words than a title has find nothing', () => {
    const long = Array.from({ length: 40 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}${i}`).join(
      ' ',
    );
    expect(titles(`excel ${long}`)).toEqual([]);
  });
});

describe('keeping the catalogue up to date', () => {
  test('a changed course is found by its new title only', async () => {
    const catalogue = await catalogueOf(course('Old Name', { id: '1' }));
    await catalogue.upsert([course('New Title', { id: '1' })]);
    expect(catalogue.search('old name').total).toBe(0);
    expect(catalogue.search('new title').hits[0]?.course.id).toBe('1');
    expect(catalogue.size).toBe(1);
    expect(catalogue.browse(0, 10).courses.map(({ title }) => title)).toEqual(['New Title']);
  });

  test('the old courses answer while many new ones come, and other work goes on', async () => {
    const catalogue = await catalogueOf('Old Course');
    let turns = 0;
    let done = false;
    const added = catalogue.upsert(Array.from({ length: 10_000 }, (_, i) => course(`New ${i}`))).then(() => {
      done = true;
    });
    while (!done) {
      if (turns === 0) expect(catalogue.search('old course').total).toBe(1);
      turns += 1;
      await nextTick();
    }
    await added;
    expect(turns).toBeGreaterThan(5);
    expect(catalogue.size).toBe(10_001);
  });

  test('changes are applied in the order asked for', async () => {
    const catalogue = createCatalogue();
    await Promise.all([
      catalogue.upsert(Array.from({ length: 5_000 }, (_, i) => course(`Course ${i}`))),
      catalogue.upsert([course('Course 7', { isActive: false })]),
      catalogue.upsert([course('Extra')]),
    ]);
    expect(catalogue.get('Course 7')?.isActive).toBe(false);
    expect(catalogue.size).toBe(5_001);
  });

  test('after any changes it answers like one built anew', async () => {
    const words = fc.constantFrom('excel', 'fire', 'safety', 'basics', 'c++', 'data');
    const title = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    const change = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), title, isActive: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 6 }),
        words,
        async (batches, query) => {
          const changed = createCatalogue();
          const latest = new Map<string, Course>();
          for (const batch of batches) {
            const courses = batch.map(({ id, title: name, isActive }) => course(name, { id, isActive }));
            for (const one of courses) latest.set(one.id, one);
            await changed.upsert(courses);
          }
          const fresh = createCatalogue();
          await fresh.upsert([...latest.values()]);
          expect(changed.search(query)).toEqual(fresh.search(query));
          expect(changed.browse(0, 10)).toEqual(fresh.browse(0, 10));
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('browsing shows active courses by title, figures by their value', async () => {
  const catalogue = await catalogueOf(
    'Module 10',
    'module 2',
    'Álgebra',
    course('Gone', { isActive: false }),
  );
  expect(catalogue.browse(0, 2)).toMatchObject({
    courses: [{ title: 'Álgebra' }, { title: 'module 2' }],
    total: 3,
  });
  expect(catalogue.browse(2, 2).courses.map(({ title }) => title)).toEqual(['Module 10']);
});

test.each(['constructor', 'valueOf', '__proto__', 'hasOwnProperty', 'toString'])(
  'a word that every object knows is a word as any other: %s',
  async (word) => {
    const catalogue = await catalogueOf(`The ${word} pattern`, 'Excel Basics');
    const { hits } = catalogue.search(word, { offset: 0, limit: 5, activeOnly: true });
    expect(hits.map(({ course: { title } }) => title)).toEqual([`The ${word} pattern`]);
    expect(
      (await catalogueOf('Excel Basics')).search(word, { offset: 0, limit: 5, activeOnly: true }).hits,
    ).toEqual([]);
  },
);
