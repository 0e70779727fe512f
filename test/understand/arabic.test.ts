import { expect, test } from 'vitest';
import { understand } from '../../bot/understand/parse/understand.ts';
import { tokenise } from '../../bot/understand/tokens.ts';
import { words } from '../../bot/understand/words/ar.ts';
import { onlyEnglish } from '../../bot/understand/words/listening.ts';
import { team } from '../../bot/understand/words/team-ar.ts';
import { effectOf } from './corpus/effect.ts';
import { corpusCatalogue, now, options, states } from './corpus/world.ts';

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

const catalogue = await corpusCatalogue();
const effect = (text: string, state: 'listed' | 'usual' | 'found1') =>
  effectOf(text, { ...states[state], catalogue, now }, 'ar-SA');

test.each([
  ['ابدأ الثاني', 'write start Fire Safety'],
  ['الثالث خلصته', 'write complete GDPR Essentials'],
  ['أرجو بدء الدورة الثانية', 'write start Fire Safety'],
])('“%s” names a place in a list, since the article is written to its word', (text, meant) => {
  expect(effect(text, 'listed')).toBe(meant);
});

test.each(['الساعة الثانية ظهرا', 'خلصت الشهر الثاني', 'لا تبدأ الثاني'])(
  '“%s” is no place in a list',
  (text) => {
    expect(effect(text, 'listed')).not.toContain('write');
  },
);

test.each([
  ['خلصت الفاير سيفتي', 'write complete Fire Safety'],
  ['البريزنتيشن سكيلز وصلت فيه ٤٠٪', 'write mark Presentation Skills 40'],
  ['%60 advanced excel', 'write mark Advanced Excel 60'],
  ['خلصت كورس الجي دي بي ار', 'write complete GDPR Essentials'],
])('“%s” names an English title in Arabic letters, or has its sign before the number', (text, meant) => {
  expect(effect(text, 'usual')).toBe(meant);
});

test.each([
  'متشيلش البريزنتيشن',
  'مبدأتش الفاير سيفتي',
  'ببلش فاير سيفتي بعد شوي',
  'رح خلص الفاير سيفتي',
  'شارفت على الانتهاء من الفاير سيفتي',
  'احمد كمل الفاير سيفتي',
])('“%s” changes nothing', (text) => {
  expect(effect(text, 'usual')).not.toContain('write');
});

test.each([
  ['ورني الكورسات اللي متأخر عليها', 'show list overdue'],
  ['شنو الكورسات اللي خلصتها', 'show list finished'],
  ['ايش الكورسات الاجبارية علي', 'show list required'],
  ['وش الكورسات اللي موعدها قريب', 'show list duesoon'],
  ['كورساتي', 'show list'],
])('“%s” says which courses of the list are meant', (text, meant) => {
  expect(effect(text, 'usual')).toBe(meant);
});

test('“the last one” is a place though it is one word, since its article is written to it', () => {
  expect(effect('احذف الأخير', 'listed')).toBe('ask remove GDPR Essentials');
});

test('a name is never divided, and what is written to it is told apart', () => {
  const words = (text: string) => tokenise(text, listening).map(({ text }) => text);
  expect(words('هاني مالك فادي')).toEqual(['هاني', 'مالك', 'فادي']);
  expect(words('بالفاير لهاني')).toEqual(['بال', 'فاير', 'ل', 'هاني']);
});

test.each([
  'خلصت من gdpr تقريبا',
  'خلصت شوي من gdpr',
  'خلصت gdpr إلا شوي',
  'ابي اوصل 80% في advanced excel',
  'سكر الاكسل عندي',
  'ابدا fire safety الليلة',
  'خلصت نص المشروع وباقي gdpr',
])('“%s” is no report and no order for now', (text) => {
  expect(effect(text, 'usual')).not.toContain('write');
});
