import { expect, test } from 'vitest';
import { plainText } from '../../bot/understand/text/plain-text.ts';

test.each([
  ['Q&amp;A training', 'q&a training'],
  ['&constructor; &valueOf; &toString;', '&constructor; &valueof; &tostring;'],
])('entities are read, and what is none stays text: %s', (typed, read) => {
  expect(plainText(typed).toLowerCase()).toBe(read);
});
