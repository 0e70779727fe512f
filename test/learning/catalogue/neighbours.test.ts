import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/learning/catalogue/catalogue.ts';
import { neighbours, speaks } from '../../../src/learning/catalogue/neighbours.ts';
import { createEffort } from '../../../src/learning/effort.ts';
import { course } from '../../support/activities.ts';

const basics = course({ id: 'basics', title: 'Excel Basics', skills: ['excel'], durationMinutes: 120 });
const catalogue = createCatalogue();
await catalogue.upsert([
  basics,
  course({
    id: 'analysts',
    title: 'Excel for Analysts',
    skills: ['excel'],
    level: 'intermediate',
    durationMinutes: 270,
  }),
  course({
    id: 'advanced',
    title: 'Advanced Excel',
    skills: ['excel'],
    level: 'advanced',
    durationMinutes: null,
  }),
  course({ id: 'shortcuts', title: 'Keyboard Shortcuts', skills: ['excel'], durationMinutes: 12 }),
  course({
    id: 'german',
    title: 'Excel-Grundlagen',
    skills: ['Excel'],
    languageTag: 'de-de',
    level: 'beginner',
  }),
  course({ id: 'old', title: 'Excel 2013 Basics', skills: ['excel'], isActive: false }),
  course({ id: 'fire', title: 'Fire Safety', skills: ['safety'] }),
]);
const near = (id: string, wanted: Parameters<typeof neighbours>[1] = {}, most = 3) => {
  const of = catalogue.get(id);
  if (of === undefined) throw new Error(id);
  return neighbours(of, wanted, most, { catalogue }).map((one) => one.id);
};

describe('neighbours of a course', () => {
  test('share its skills or the words of its title, in its language first, and never are itself or inactive', () => {
    const all = near('basics', {}, 9);
    expect(all).toEqual(expect.arrayContaining(['analysts', 'advanced', 'shortcuts', 'german']));
    expect(all).not.toContain('basics');
    expect(all).not.toContain('old');
    expect(all).not.toContain('fire');
    expect(all.indexOf('german')).toBeGreaterThan(all.indexOf('analysts'));
  });

  test('may have to be easier, harder or shorter, which those that do not say never are', () => {
    expect(near('advanced', { is: 'easier' }, 9)).toEqual(
      expect.arrayContaining(['basics', 'analysts', 'shortcuts', 'german']),
    );
    expect(near('basics', { is: 'easier' }, 9)).toEqual([]);
    expect(near('basics', { is: 'harder' }, 9).toSorted()).toEqual(['advanced', 'analysts']);
    expect(near('basics', { is: 'shorter' }, 9).toSorted()).toEqual(['german', 'shortcuts']);
    expect(near('advanced', { is: 'shorter' }, 9)).toEqual([]);
  });

  test('may have to be in a language, whatever its region', () => {
    expect(near('basics', { language: 'de' })).toEqual(['german']);
    expect(near('basics', { language: 'fr' })).toEqual([]);
    expect(speaks({ languageTag: 'de-AT' }, 'de')).toBe(true);
    expect(speaks({ languageTag: 'den' }, 'de')).toBe(false);
  });

  test('leave out what is not wanted, and are as few as asked for', () => {
    expect(near('basics', { except: (id) => id === 'analysts' }, 9)).not.toContain('analysts');
    expect(near('basics', {}, 2)).toHaveLength(2);
  });

  test('cost the same in a large catalogue as their words do, and a text costs no more than its steps', async () => {
    const large = createCatalogue();
    await large.upsert([
      basics,
      ...Array.from({ length: 15_000 }, (_, n) =>
        course({ id: `c${n}`, title: `Excel ${n} for everybody`, skills: ['excel'] }),
      ),
    ]);
    const effort = createEffort();
    expect(neighbours(basics, {}, 3, { catalogue: large, effort })).toHaveLength(3);
  });
});
