import { expect, test } from 'vitest';
import { createMessage } from '../../bot/understand/create-message.ts';
import { understand } from '../../bot/understand/parse/understand.ts';
import { particlesFirst } from '../../bot/understand/parse/verb-last.ts';
import { divide } from '../../bot/understand/text/divide.ts';
import { tokenise } from '../../bot/understand/tokens.ts';
import { words } from '../../bot/understand/words/ko.ts';
import type { Listening } from '../../bot/understand/words/language-words.ts';
import { onlyEnglish } from '../../bot/understand/words/listening.ts';
import { team } from '../../bot/understand/words/team-ko.ts';

const listening: Listening = {
  tags: 'en ko',
  languages: [...onlyEnglish.languages, { words, team }],
  unlikeEnglish: new Set(),
};
const options = {
  now: new Date('2026-11-18T10:00:00+01:00'),
  timeZone: 'Europe/Berlin',
  locale: 'ko-KR',
  listening,
};
const read = (text: string) => understand(text, options)[0];

test.each([
  ['1월 5일까지 휴가예요', 'away'],
  ['주말에는 알림 보내지 마', 'quiet'],
  ['엑셀 기초 알림 월요일까지 미루기', 'snooze'],
  ['내일 오전 9시에 엑셀 기초 알려 줘', 'remind'],
  ['엑셀 기초 진도 알려 줘', 'show'],
  ['금요일에 1시간 엑셀 기초 일정 잡기', 'plan'],
  ['엑셀 기초는 무슨 내용이야', 'about'],
  ['엑셀 기초 과정 내용 알려 줘', 'about'],
  ['엑셀 기초는 뭐 배우는 거야', 'about'],
  ['엑셀 기초는 왜 해야 해', 'why'],
  ['엑셀 기초 기한 일주일 더 필요해요', 'moreTime'],
  ['영어로 바꿔 줘', 'language'],
  ['20분 있어', 'next'],
])('“%s”, whose verb comes last, is read', (text, intent) => {
  expect(read(text)).toMatchObject({ intent, certain: true });
});

test.each([
  ['엑셀 기초 완료했대요'],
  ['엑셀 기초 완료할 예정입니다'],
  ['엑셀 기초 완료하지 않았어요'],
  ['엑셀 기초 완료했나요'],
])('“%s” completes nothing', (text) => {
  const reading = read(text);
  expect(reading?.intent === 'complete' && reading.mood === 'command' && reading.certain).toBe(false);
});

test.each([
  ['월요일까지', '까지 월요일'],
  ['12월 20일부터 1월 5일까지', '부터 12 월 20 일 까지 1 월 5 일'],
  ['오전 9시 전에는', '전에는 오전 9 시'],
  ['20분 뒤에', '뒤에 20 분'],
  ['엑셀 기초', '엑셀 기초'],
])('“%s” has its particles first where a day or a time is before them', (text, turned) => {
  const tokens = particlesFirst(tokenise(text, listening), createMessage(options));
  expect(tokens.map(({ word }) => word).join(' ')).toBe(turned);
});

test.each([
  ['민준님에게', ['민준', '님', '에게']],
  ['회의', ['회의']],
  ['리더십', ['리더십']],
  ['팀장급', ['팀장급']],
  ['프로그래밍을', ['프로그래밍', '을']],
  ['파워비아이', ['파워비아이']],
  ['작가', ['작가']],
  ['하프마라톤', ['하프마라톤']],
])('“%s” loses all of its particles, and no part of a word that ends like one', (piece, parts) => {
  expect(divide(piece, listening)).toEqual(parts);
});
