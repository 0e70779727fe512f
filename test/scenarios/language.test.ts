import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../bot/phrases/languages.ts';
import { reads, startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

describe('languages', () => {
  it.each(languages.map(({ tag, phrases }) => [tag, phrases] as const))(
    '%s has every sentence',
    (_, phrases) => {
      expect(Object.keys(phrases).sort()).toEqual(Object.keys(languages[0].phrases).sort());
    },
  );

  it.each([
    ['de-DE', 'Meine Kurse', 'Überfällig'],
    ['es-ES', 'Mis cursos', 'Vencid'],
    ['fr-FR', 'Mes cours', 'En retard'],
    ['fi-FI', 'My courses', 'Overdue'],
  ])('the locale %s decides the language of the answer', async (locale, heading, section) => {
    const alex = world.person('alexw', { locale });
    const text = reads(await alex.says('my courses'));
    expect(text).toContain(heading);
    expect(text).toContain(section);
  });

  it('the words decide the command: "starte" works for everyone', async () => {
    const alex = world.person('alexw', { locale: 'en-GB' });
    expect(reads(await alex.says('starte Fire Safety'))).toContain('You started');
  });

  it('"language German" sets it, also for later messages and after a restart', async () => {
    const alex = world.person('alexw');
    expect(reads(await alex.says('language German'))).toContain('Deutsch');
    await world.restart();
    expect(reads(await alex.says('my courses'))).toContain('Meine Kurse');
    await alex.says('Sprache Englisch');
    expect(reads(await alex.says('my courses'))).toContain('My courses');
  });

  it('a language that is not spoken is answered with those that are', async () => {
    const alex = world.person('alexw');
    expect(reads(await alex.says('language Klingon'))).toContain('English, Deutsch');
  });
});
