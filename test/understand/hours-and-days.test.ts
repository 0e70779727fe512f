import { describe, expect, test } from 'vitest';
import { createMessage } from '../../bot/understand/create-message.ts';
import { lengthOfTimeAt } from '../../bot/understand/numbers/length-of-time.ts';
import { timeOfDayIn } from '../../bot/understand/numbers/time-of-day.ts';
import { tokenise } from '../../bot/understand/tokens.ts';
import { words as en } from '../../bot/understand/words/en.ts';
import type { Listening } from '../../bot/understand/words/language-words.ts';
import { words as nl } from '../../bot/understand/words/nl.ts';
import { team as teamEn } from '../../bot/understand/words/team-en.ts';
import { team as teamNl } from '../../bot/understand/words/team-nl.ts';
import { options } from './corpus/world.ts';

const dutch: Listening = {
  tags: 'en nl',
  unlikeEnglish: new Set(),
  languages: [
    { words: en, team: teamEn },
    { words: nl, team: teamNl },
  ],
};

describe('in Dutch', () => {
  test.each([
    ['om half 9', '08:30'],
    ['om half negen', '08:30'],
    ['om half drie', '14:30'],
    ['om kwart voor 9', '08:45'],
    ['om kwart over twee', '14:15'],
    ['om 9u', '09:00'],
    ['om 14u30', '14:30'],
    ['om 3 uur', '15:00'],
    ['om 3 uur in de ochtend', '03:00'],
    ['om 20 uur', '20:00'],
  ])('"%s" is %s', (said, time) => {
    expect(timeOfDayIn(tokenise(said, dutch))).toMatchObject({ time });
  });

  test.each([
    ['een half uur', 30],
    ['anderhalf uur', 90],
    ['drie kwartier', 45],
    ['2u', 120],
    ['1u30', 90],
  ])('"%s" takes %i minutes', (said, minutes) => {
    expect(lengthOfTimeAt(tokenise(said, dutch), 0)).toMatchObject({ minutes });
  });

  test('"overmorgen" is the day after tomorrow', () => {
    const text = 'herinner me overmorgen';
    const { datesIn } = createMessage({ ...options, locale: 'nl-NL', listening: dutch });
    expect(datesIn(text).closing(text.indexOf('overmorgen'))?.reading).toMatchObject({
      day: '2026-11-20',
    });
  });
});
