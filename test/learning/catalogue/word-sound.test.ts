import { expect, test } from 'vitest';
import { PLAIN, wordQuality } from '../../../src/learning/catalogue/word-match.ts';
import { soundsLike } from '../../../src/learning/catalogue/word-sound.ts';

test.each([
  ['prezentashun', 'presentation'],
  ['sertificate', 'certificate'],
  ['manidgement', 'management'],
  ['fishing', 'phishing'],
  ['kwarter', 'quarter'],
])('%s sounds like %s', (typed, known) => {
  expect(soundsLike(typed, known)).toBe(true);
});

test.each([
  ['pasta', 'poster'],
  ['today', 'tidy'],
  ['working', 'warning'],
  ['start', 'sort'],
  ['c++', 'c#'],
])('%s does not sound like %s', (typed, known) => {
  expect(soundsLike(typed, known)).toBe(false);
});

test.each([
  ['cold', 'cloud'],
  ['model', 'medal'],
  ['council', 'cancel'],
  ['meeting', 'mutating'],
  ['finesse', 'finance'],
  ['scream', 'scrum'],
])('%s, which may be a word of its own, is asked about and not taken for %s', (typed, known) => {
  expect(wordQuality(typed, known)).toBeLessThan(PLAIN);
});

test('a long word that sounds and is written much like a title is taken for it', () => {
  expect(wordQuality('prezentashun', 'presentation')).toBeGreaterThan(PLAIN);
  expect(wordQuality('manidgement', 'management')).toBeGreaterThan(PLAIN);
});
