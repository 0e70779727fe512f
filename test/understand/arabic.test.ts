import { expect, test } from 'vitest';
import { understand } from '../../bot/understand/parse/understand.ts';
import { words } from '../../bot/understand/words/ar.ts';
import { onlyEnglish } from '../../bot/understand/words/listening.ts';
import { team } from '../../bot/understand/words/team-ar.ts';
import { options } from './corpus/world.ts';

const listening = {
  tags: 'en ar',
  languages: [...onlyEnglish.languages, { words, team }],
  unlikeEnglish: new Set<string>(),
};
const read = (text: string) => understand(text, { ...options, locale: 'ar-SA', listening });

test.each([
  ['خمسة وعشرين بالمية Advanced Excel', 25],
  ['Advanced Excel خمسة وسبعون بالمئة', 75],
  ['وصلت إلى ٤٠٪ في Advanced Excel', 40],
  ['خلصت نصّ Advanced Excel', 50],
])('“%s” is one clause of %i per cent', (text, value) => {
  expect(read(text)).toMatchObject([{ intent: 'mark', percentage: { kind: 'value', value } }]);
});

test('“every day Monday” is every Monday', () => {
  expect(read('ذكرني بدورة Advanced Excel كل يوم اثنين')).toMatchObject([
    { intent: 'remind', mood: 'command', when: { recurrence: { kind: 'weekly', weekdays: [1] } } },
  ]);
});

test.each([
  'لم أكمل Advanced Excel',
  'ماخلصت Advanced Excel',
  'مخلصتش Advanced Excel',
  'هل أكملت Advanced Excel؟',
])('“%s” completes nothing', (text) => {
  expect(read(text).map(({ intent, mood }) => `${intent} ${mood}`)).not.toContain('complete command');
});
