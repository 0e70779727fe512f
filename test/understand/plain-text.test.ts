import { expect, test } from 'vitest';
import { plainText } from '../../bot/understand/text/plain-text.ts';
import { onlyEnglish } from '../../bot/understand/words/listening.ts';

test.each([
  ['Q&amp;A training', 'q&a training'],
  ['&constructor; &valueOf; &toString;', '&constructor; &valueof; &tostring;'],
])('entities are read, and what is none stays text: %s', (typed, read) => {
  expect(plainText(typed, onlyEnglish).toLowerCase()).toBe(read);
});

test('C++ may be written as it is said', () => {
  expect(plainText('start c plus plus fundamentals', onlyEnglish)).toBe('start C++ fundamentals');
});

test('many line ends are looked at once each', () => {
  const lines = '\n'.repeat(1_000_000);
  // when each was looked at from each before it: ten minutes
  expect(plainText(`a${lines}b`, onlyEnglish)).toMatch(/^a\s+b$/);
}, 60_000);

test.each([
  ['「防火対策」を完了', '"防火対策" を完了'],
  ['【必須】防火対策を開始', '"必須" 防火対策を開始'],
  ['終わった〜', '終わった'],
  ['終わったかな・・・', '終わったかな…'],
  ['GDPR5割', 'GDPR 5割'],
  ['Windows11を完了', 'Windows11を完了'],
])('“%s” has its quotes, its drawl and its numbers told apart', (typed, read) => {
  expect(plainText(typed, onlyEnglish)).toBe(read);
});
