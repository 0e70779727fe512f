import { expect, test } from 'vitest';
import { datesIn } from '../../bot/understand/numbers/date.ts';
import { findPercentage } from '../../bot/understand/numbers/percentage.ts';
import { timeOfDayIn } from '../../bot/understand/numbers/time-of-day.ts';
import { plainText } from '../../bot/understand/text/plain-text.ts';
import { tokenise } from '../../bot/understand/tokens.ts';
import { words } from '../../bot/understand/words/ja.ts';
import type { LanguageWords, Listening } from '../../bot/understand/words/language-words.ts';
import { onlyEnglish } from '../../bot/understand/words/listening.ts';
import { team } from '../../bot/understand/words/team-ja.ts';
import { createEffort } from '../../src/learning/effort.ts';

const [english] = onlyEnglish.languages as readonly [LanguageWords];
const listening: Listening = {
  tags: 'en ja',
  languages: [english, { words, team }],
  unlikeEnglish: new Set(),
};
const tokensOf = (text: string) => tokenise(plainText(text, listening), listening);

/** Wednesday 18 November 2026. */
const now = new Date('2026-11-18T03:00:00.000Z');
const options = { now, timeZone: 'Asia/Tokyo', locale: 'ja-JP', listening };

test.each([
  ['明日', '2026-11-19'],
  ['明後日', '2026-11-20'],
  ['金曜日', '2026-11-20'],
  ['今週の金曜日', '2026-11-20'],
  ['来週の金曜日', '2026-11-27'],
  ['再来週の水曜', '2026-12-02'],
  ['来週', '2026-11-23'],
  ['今週中', '2026-11-20'],
  ['週末', '2026-11-21'],
  ['3日後', '2026-11-21'],
  ['二週間後', '2026-12-02'],
  ['月末', '2026-11-30'],
  ['来月末', '2026-12-31'],
  ['来月5日', '2026-12-05'],
  ['5日まで', '2026-12-05'],
  ['1月5日', '2027-01-05'],
  ['十二月五日', '2026-12-05'],
  ['年末', '2026-12-31'],
])('“%s” is the day that Japanese means by it', (text, day) => {
  expect(datesIn(text, options, createEffort()).at(0)?.reading).toMatchObject({ kind: 'day', day });
});

test.each([
  ['9時', '09:00'],
  ['3時', '15:00'],
  ['0時', '00:00'],
  ['朝9時', '09:00'],
  ['午後3時', '15:00'],
  ['夜8時', '20:00'],
  ['午前9時30分', '09:30'],
  ['9時半', '09:30'],
])('“%s” is a time of day, with the half of the day before it', (text, time) => {
  expect(timeOfDayIn(tokensOf(text))).toEqual({ time, from: 0, to: tokensOf(text).length });
});

test.each([
  ['10章中3章', 30],
  ['5回のうち2回', 40],
  ['3分の1', 33],
  ['三分の一', 33],
  ['5割', 50],
])('“%s” names the whole before its part', (text, value) => {
  expect(findPercentage(tokensOf(text), { marking: false })?.reading).toEqual({ kind: 'value', value });
});
