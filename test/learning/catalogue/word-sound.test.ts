import { expect, test } from 'vitest';
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
