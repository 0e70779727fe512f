import { expect, it } from 'vitest';
import { understand } from '../../bot/understand/parse/understand.ts';
import type { LanguageWords, Listening } from '../../bot/understand/words/language-words.ts';
import { onlyEnglish } from '../../bot/understand/words/listening.ts';
import { words } from '../../bot/understand/words/pl.ts';
import { team } from '../../bot/understand/words/team-pl.ts';
import { options } from './corpus/world.ts';

const [english] = onlyEnglish.languages as readonly [LanguageWords];
const listening: Listening = {
  tags: 'en pl',
  languages: [english, { words, team }],
  unlikeEnglish: new Set(),
};

const read = (text: string) =>
  understand(text, { ...options, locale: 'pl-PL', listening }).map(
    ({ intent, mood, course }) => `${intent} ${mood} ${course}`,
  );

it('Polish “i” parts two changes', () => {
  expect(read('Advanced Excel 50% i GDPR Essentials 70%')).toEqual([
    'mark command Advanced Excel',
    'mark command GDPR Essentials',
  ]);
});

it.each([
  ['did i finish excel', 'show question excel'],
  ['am i 50% through excel', 'show question excel'],
  ['when can i start excel basics', 'show question excel basics'],
])('the “i” of “%s” parts nothing', (text, reading) => {
  expect(read(text)).toEqual([reading]);
});

it('a comma before a number is nothing that is left to do', () => {
  const readings = understand('Advanced Excel 50, nie, 60', { ...options, locale: 'pl-PL', listening });
  expect(readings.flatMap(({ because }) => because)).not.toContain('a number that is left to do');
  expect(readings.at(-1)?.mood).toBe('negated');
});
