import { expect, test } from 'vitest';
import { plainText } from '../../bot/understand/text/plain-text.ts';
import { listenTo, onlyEnglish } from '../../bot/understand/words/listening.ts';

test.each([
  ['Q&amp;A training', 'q&a training'],
  ['&constructor; &valueOf; &toString;', '&constructor; &valueof; &tostring;'],
])('entities are read, and what is none stays text: %s', (typed, read) => {
  expect(plainText(typed, onlyEnglish).toLowerCase()).toBe(read);
});

test('C++ and C# may be written as they are said', () => {
  expect(plainText('start c plus plus fundamentals', onlyEnglish)).toBe('start C++ fundamentals');
  expect(plainText('start c sharp fundamentals', onlyEnglish)).toBe('start C# fundamentals');
});

test.each([
  ['消防安全完成了吗', '消防安全完成了吗?'],
  ['学完了没,谢谢', '学完了没?,谢谢'],
  ['完成了吗?', '完成了吗?'],
  ['我没有', '我没有'],
  ['《消防安全》学完了', '"消防安全" 学完了'],
  ['把“消防安全”标记为完成', '把 "消防安全" 标记为完成'],
  ['明晚8点', '明天晚上8点'],
])('Chinese “%s” is the plain text “%s”', async (typed, plain) => {
  expect(plainText(typed, await listenTo('zh', ''))).toBe(plain);
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
])('“%s” has its quotes, its drawl and its numbers told apart', async (typed, read) => {
  expect(plainText(typed, await listenTo('ja', ''))).toBe(read);
});
