import { expect, test } from 'vitest';
import type { Write } from '../../../bot/understand/intention.ts';
import { plainOf, tokensOf } from '../../../bot/understand/parse/understand.ts';
import { isPlainCommand } from '../../../bot/understand/reader/plain-command.ts';
import { onlyEnglish } from '../../../bot/understand/words/listening.ts';

const course = { courseId: 'c', title: 'Fire Safety', entryId: 'e', score: 1, isActive: true };
const marks: Write = { kind: 'write', change: 'mark', course, value: 50 };
const completes: Write = { kind: 'write', change: 'complete', course };
const starts: Write = { kind: 'write', change: 'start', course };

const isPlain = (text: string, write: Write) => {
  const options = { now: new Date(), timeZone: 'UTC', locale: 'en', listening: onlyEnglish };
  return isPlainCommand(tokensOf(plainOf(text, options) ?? '', options), write);
};

test.each([
  ['mark fire safety 50% done', marks],
  ['mark Fire Safety 50%', marks],
  ['fire safety 50% done', marks],
  ['finished fire safety', completes],
  ['fire safety done', completes],
  ['start fire safety', starts],
] as const)('“%s” is nothing but its command', (text, write) => {
  expect(isPlain(text, write)).toBe(true);
});

test.each([
  ['mark fire safety 50% done?', marks],
  ['mark safety 50% done', marks],
  ['mark fire safety 50% done tomorrow', marks],
  ['mark fire safety about 50% done', { ...marks, value: 60 }],
  ['bob finished fire safety', completes],
  ['not finished fire safety', completes],
  ['“fire safety” done', completes],
  ['start fire safety and gdpr', starts],
  ['finished fire safety', starts],
] as const)('“%s” says more, or something else', (text, write) => {
  expect(isPlain(text, write)).toBe(false);
});
