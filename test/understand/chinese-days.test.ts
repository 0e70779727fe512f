import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { chineseDays } from '../../bot/understand/numbers/chinese-days.ts';

/** A Wednesday. */
const today = DateTime.fromISO('2026-11-18');

test.each([
  ['明天', '2026-11-19'],
  ['大后天', '2026-11-21'],
  ['周五', '2026-11-20'],
  ['周三', '2026-11-25'],
  ['下周日', '2026-11-29'],
  ['下下周一', '2026-11-30'],
  ['下週三', '2026-11-25'],
  ['禮拜天', '2026-11-22'],
  ['两周后', '2026-12-02'],
  ['3天内', '2026-11-21'],
  ['12月5号', '2026-12-05'],
  ['十二月二十五日', '2026-12-25'],
  ['1 月 5 日', '2027-01-05'],
  ['2027年1月5日', '2027-01-05'],
  ['2026/12/5', '2026-12-05'],
  ['下个月15号', '2026-12-15'],
  ['20号', '2026-11-20'],
  ['月底', '2026-11-30'],
  ['下个月', '2026-12-01'],
  ['年底', '2026-12-31'],
  ['元旦', '2027-01-01'],
])('“%s” is the day %s', (text, day) => {
  expect(chineseDays(text, today).map((found) => [found.text, found.day])).toEqual([[text, day]]);
});

test.each(['一周五次', '第3号', '2月30日', '每周五', '三天', '时间管理'])('“%s” names no day', (text) => {
  expect(chineseDays(text, today)).toEqual([]);
});
