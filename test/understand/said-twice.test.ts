import { expect, test } from 'vitest';
import { effectOf } from './corpus/effect.ts';
import { corpusCatalogue, now, states } from './corpus/world.ts';

const catalogue = await corpusCatalogue();

test('a language is changed once, however often it is asked for', () => {
  const known = { ...states.fresh, catalogue, now };
  expect(effectOf('mozemy mowic po angielsku? przelacz na angielski', known, 'pl-PL')).toBe('language en');
});
