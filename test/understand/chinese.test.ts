import { expect, test } from 'vitest';
import { hourAt, timeOfDayIn } from '../../bot/understand/numbers/time-of-day.ts';
import { understand } from '../../bot/understand/parse/understand.ts';
import { decide } from '../../bot/understand/reader/decide.ts';
import { namesApart } from '../../bot/understand/team/find-people.ts';
import { readTeam } from '../../bot/understand/team/read-team.ts';
import { tokenise } from '../../bot/understand/tokens.ts';
import type { LanguageWords, Listening } from '../../bot/understand/words/language-words.ts';
import { onlyEnglish } from '../../bot/understand/words/listening.ts';
import { patternsOf, waysThrough } from '../../bot/understand/words/phrase-pattern.ts';
import { team } from '../../bot/understand/words/team-zh.ts';
import { words } from '../../bot/understand/words/zh.ts';
import { storedReader } from '../../src/app/stored-reader.ts';
import { corpusCatalogue, options as english, now, states } from './corpus/world.ts';
import { leadEffects } from './lines/lead-effect.ts';
import { reports } from './lines/team.ts';

const [en] = onlyEnglish.languages as readonly [LanguageWords];
const listening: Listening = { tags: 'en zh', languages: [en, { words, team }], unlikeEnglish: new Set() };
const options = { ...english, locale: 'zh-CN', listening };
const read = (text: string) => understand(text, options);

test.each([
  ['9点', '09:00'],
  ['3点', '15:00'],
  ['下午三点半', '15:30'],
  ['早上八点', '08:00'],
  ['晚上8点15分', '20:15'],
  ['九点二十', '09:20'],
  ['下午15点', '15:00'],
  ['9点20分钟', '09:00'],
])('“%s” is %s', (text, time) => {
  expect(timeOfDayIn(tokenise(text, listening))?.time).toBe(time);
});

test('the half of the day behind the hour is read as before', () => {
  for (const [text, time] of [
    ['9:30 pm', '21:30'],
    ['at 2', '14:00'],
    ['9am', '09:00'],
  ] as const)
    expect(hourAt(tokenise(text, onlyEnglish), 0)?.time).toBe(time);
});

test.each([
  ['我学完了消防安全', { intent: 'complete', certain: true, course: '消防安全' }],
  ['把消防安全标记为完成', { intent: 'complete', certain: true, course: '消防安全' }],
  ['消防安全學了50%', { intent: 'mark', certain: true, course: '消防安全' }],
  ['消防安全学了百分之五十五', { intent: 'mark', percentage: { kind: 'value', value: 55 } }],
  ['消防安全学了三分之二', { intent: 'mark', percentage: { kind: 'value', value: 67 } }],
  ['消防安全八成半', { intent: 'mark', percentage: { kind: 'value', value: 85 } }],
  ['消防安全还剩30%', { percentage: { kind: 'unclear', text: '还剩 30%', guess: 70 } }],
  [
    '明天9点提醒我学消防安全',
    { intent: 'remind', when: { day: '2026-11-19', time: '09:00', minutes: null } },
  ],
  ['一小时后提醒我学消防安全', { intent: 'remind', when: { day: null, time: null, minutes: 60 } }],
  [
    '每周一和周四提醒我学消防安全',
    { when: { recurrence: { kind: 'weekly', weekdays: [1, 4], everyWeeks: 1 } } },
  ],
  [
    '消防安全暂停提醒到周一',
    { intent: 'snooze', course: '消防安全', pause: { from: null, until: '2026-11-23' } },
  ],
  ['我休假一周', { intent: 'away', pause: { from: null, until: '2026-11-25' } }],
  ['我下周一到下周五休假', { intent: 'away', pause: { from: '2026-11-23', until: '2026-11-27' } }],
  ['9点前别给我发消息', { intent: 'quiet', quiet: { before: '09:00', after: null, days: null } }],
  ['晚上8点以后不要打扰我', { intent: 'quiet', quiet: { before: null, after: '20:00', days: null } }],
  ['周五安排一小时学Excel基础', { intent: 'plan', when: { day: '2026-11-20', time: null, minutes: 60 } }],
  ['Excel 基础讲什么', { intent: 'about', aspect: 'subject', course: 'Excel 基础' }],
  ['消防安全申请延期一周', { intent: 'moreTime', days: 7, course: '消防安全' }],
  ['20分钟能学什么', { intent: 'next', minutes: 20 }],
] as const)('“%s” is understood, whatever its order', (text, reading) => {
  expect(read(text)).toMatchObject([reading]);
});

test.each([
  '消防安全没学完',
  '还没学完消防安全',
  '别把消防安全标记为完成',
  '消防安全完成了吗',
  '消防安全完成了没',
  '谁完成了消防安全',
  '如果我学完消防安全',
  '我打算学完消防安全',
  '这周完成消防安全',
  '消防安全快学完了',
  '消防安全完成率80%',
  '消防安全考了80%',
  '消防安全要学到50%',
  '消防安全应该完成了吧',
  '怎么把消防安全标记为完成',
  '消防安全怎么标记完成',
  '他完成了消防安全',
])('“%s” reports nothing for certain', (text) => {
  const reports = read(text).filter(
    ({ intent, mood, certain, people }) =>
      certain && mood === 'command' && people.length === 0 && (intent === 'complete' || intent === 'mark'),
  );
  expect(reports).toEqual([]);
});

const catalogue = await corpusCatalogue();

test.each([
  [
    '把 Fire Safety 分配给 Adele 和 Isaiah,下周五截止',
    'assign Fire Safety to Adele Vance, Isaiah Langer by 2026-11-27',
  ],
  ['除了 Adele 以外,给所有人分配 Fire Safety', 'assign Fire Safety to everyone except Adele Vance'],
  ['Adele 的 Fire Safety 推迟一周', 'due Fire Safety for Adele Vance +7d'],
  ['Adele 不需要学 Fire Safety', 'withdraw Fire Safety from Adele Vance'],
  ['谁逾期了', 'show team overdue'],
  ['提醒所有逾期的人', 'remind overdue'],
  ['下周再给 Adele 分配 Fire Safety', null],
  ['不用提醒 Adele 了', null],
  ['提醒小王', null],
])('who leads others says “%s”', (text, effect) => {
  const led = readTeam(text, options, { people: reports, catalogue, shown: null, isAdmin: false });
  expect(led === null ? null : led.flatMap((one) => leadEffects(one, 'team')).join(' + ')).toBe(effect);
});

test('a name is told apart from what is written to it', () => {
  const people = ['王芳', '李娜'].map((name) => ({ id: name, displayName: name, userPrincipalName: null }));
  const tokens = tokenise('把消防安全分配给王芳和李娜', listening);
  expect(namesApart(tokens, people).map(({ word }) => word)).toEqual([
    ...['把', '消防安全', '分配', '给', '王芳', '和', '李娜'],
  ]);
});

/** Tables of these are no phrases. */
const noPhrases = new Set([
  'rewritings',
  'smallTalkWords',
  'dictated',
  'shorthand',
  'division',
  'saidExactly',
  'tag',
  'dates',
  'spelling',
  'nicknames',
]);

function listsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) =>
    noPhrases.has(key) ? [] : typeof one === 'number' ? [key] : listsIn(one),
  );
}

test('each phrase can be found: one way to say it comes out of its division as it is written', () => {
  const joined = (phrase: string) =>
    phrase.replace(/(?<=\p{sc=Han}) (?=\p{sc=Han}|\d)|(?<=\d) (?=\p{sc=Han})/gu, '');
  const comesOut = (phrase: string) =>
    tokenise(joined(phrase), listening)
      .map(({ word }) => word)
      .join(' ') === phrase;
  const never = listsIn([words, team])
    .flatMap((list) => patternsOf(list))
    .filter((pattern) => {
      const ways = waysThrough(pattern).flatMap((way) => way.split('...').map((side) => side.trim()));
      return ways.some((way) => /\p{sc=Han}/u.test(way)) && !ways.some(comesOut);
    });
  expect(never).toEqual([]);
});

test.each(['想把Fire Safety完成', 'GDPR学完了，请不要标记为完成'])('“%s” is no report', async (text) => {
  const situation = { ...states.usual, catalogue: await corpusCatalogue(), now, listening };
  const said = decide(text, read(text), situation, { ...options, reader: storedReader });
  expect(said.filter(({ kind }) => kind === 'write')).toEqual([]);
});
