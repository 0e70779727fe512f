import { expect, it } from 'vitest';
import { datesIn } from '../../bot/understand/numbers/date.ts';
import type { LanguageWords, Listening } from '../../bot/understand/words/language-words.ts';
import { onlyEnglish } from '../../bot/understand/words/listening.ts';
import { words } from '../../bot/understand/words/pl.ts';
import { team } from '../../bot/understand/words/team-pl.ts';
import { createEffort } from '../../src/learning/effort.ts';
import { options } from './corpus/world.ts';

const [english] = onlyEnglish.languages as readonly [LanguageWords];
const listening: Listening = {
  tags: 'en pl',
  languages: [english, { words, team }],
  unlikeEnglish: new Set(),
};

/** The first date of a text, for a Wednesday, 18 November 2026. */
function dateIn(text: string, locale = 'pl-PL') {
  const dates = datesIn(text, { ...options, locale, listening }, createEffort());
  const found = [...text].flatMap((_, place) => dates.at(place) ?? [])[0];
  if (found === undefined) return null;
  const said = text.slice(found.from, found.to);
  return found.reading.kind === 'day' ? `${found.reading.day} ${said}` : found.reading.kind;
}

it.each([
  ['jutro', '2026-11-19 jutro'],
  ['pojutrze rano', '2026-11-20 pojutrze'],
  ['w piątek', '2026-11-20 piątek'],
  ['w przyszły piątek', '2026-11-27 przyszły piątek'],
  ['w przyszly piatek', '2026-11-27 przyszly piatek'],
  ['w środę', '2026-11-25 środę'],
  ['5 grudnia', '2026-12-05 5 grudnia'],
  ['5-go grudnia', '2026-12-05 5-go grudnia'],
  ['piątego stycznia', '2027-01-05 piątego stycznia'],
  ['do 5 grudnia 2027', '2027-12-05 5 grudnia 2027'],
  ['za 3 dni', '2026-11-21 za 3 dni'],
  ['za dwa tygodnie', '2026-12-02 za dwa tygodnie'],
  ['do końca miesiąca', '2026-11-30 do końca miesiąca'],
  ['Excel, w najbliższy wtorek o 9', '2026-11-24 najbliższy wtorek'],
  ['4.12', '2026-12-04 4.12'],
  ['tomorrow', '2026-11-19 tomorrow'],
])('the tables of Polish have "%s", which chrono-node does not know', (text, date) => {
  expect(dateIn(text)).toBe(date);
});

it.each(['mam 5 kursów', 'trzy dni', 'zacznij drugiego', 'Excel'])('"%s" is no date', (text) => {
  expect(dateIn(text)).toBeNull();
});

it('what is further on is no date of a place, where another language may read one', () => {
  expect(dateIn('tomorrow, a nie w piątek')).toBe('2026-11-19 tomorrow');
});

it('a date closes a text only when nothing follows it', () => {
  const dates = (text: string) => datesIn(text, { ...options, locale: 'pl-PL', listening }, createEffort());
  expect(dates('do 5 grudnia').closing(3)?.reading).toMatchObject({ day: '2026-12-05' });
  expect(dates('do 5 grudnia rano').closing(3)).toBeNull();
});
