import { expect, test } from 'vitest';
import { effectOf } from './corpus/effect.ts';
import { corpusCatalogue, now, states } from './corpus/world.ts';

const catalogue = await corpusCatalogue();
const effect = (text: string, locale?: string) => effectOf(text, { ...states.usual, catalogue, now }, locale);

test.each([
  ['gdpr 40, i mean 50', 'en-GB'],
  ['gdpr 40, wait 50', 'en-GB'],
  ['gdpr 40%, i mean 50%', 'en-GB'],
  ['gdpr 40, no 50', 'en-GB'],
  ['gdpr 40, nein 50', 'de-DE'],
  ['gdpr 40, ich meine 50', 'de-DE'],
  ['gdpr 40, nee 50', 'nl-NL'],
  ['gdpr 40, nej 50', 'sv-SE'],
])('a number that is corrected by another is asked about: %s', (text, locale) => {
  expect(effect(text, locale)).toMatch(/^ask (?:confirm|percentage)$/);
});

test('one number is as far as somebody is', () => {
  expect(effect('gdpr 40')).toBe('write mark GDPR Essentials 40');
});
