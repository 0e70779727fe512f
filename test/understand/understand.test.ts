import { describe, expect, test } from 'vitest';
import { understand } from '../../bot/understand/parse/understand.ts';
import { correctorFor } from '../../bot/understand/text/typo-correction.ts';
import { onlyEnglish } from '../../bot/understand/words/listening.ts';
import { options, optionsFor } from './corpus/world.ts';

const only = (text: string, locale = 'en-GB') => {
  const readings = understand(text, optionsFor(text, locale));
  expect(readings).toHaveLength(1);
  return readings[0];
};
const percentage = (text: string) => only(text)?.percentage;
const due = (text: string, locale?: string) => only(`assign Excel Basics to Bo by ${text}`, locale)?.date;

describe('percentages', () => {
  test.each([
    ['gdpr 50%', 50],
    ['gdpr 50 %', 50],
    ['gdpr ５０％', 50],
    ['gdpr 50 percent', 50],
    ['gdpr fifty percent', 50],
    ['gdpr fifty-five per cent', 55],
    ['gdpr one hundred percent', 100],
    ['gdpr half', 50],
    ['half way through gdpr', 50],
    ['three quarters of gdpr', 75],
    ['a third of gdpr', 33],
    ['two thirds of gdpr', 67],
    ['80 through gdpr', 80],
    ['all of it', 100],
    ['8/10 modules of gdpr', 80],
    ['2 out of 3 lessons of gdpr', 67],
    ['gdpr ¾ done', 75],
    ['gdpr 40.0%', 40],
    ['gdpr fünfundsiebzig Prozent', 75],
    ['gdpr zur Hälfte fertig', 50],
    ['gdpr treinta y cinco por ciento', 35],
  ])('"%s" is %i', (text, value) => {
    expect(percentage(`mark ${text}`)).toEqual({ kind: 'value', value });
  });

  test.each(['150 %', '-1', '-1%', 'abc%', '12/10 modules', '1000%'])('"%s" is impossible', (text) => {
    expect(percentage(`mark ${text}`)).toMatchObject({ kind: 'impossible' });
  });

  test.each([
    ['almost done', 90],
    ['0.5', 50],
    ['33.5%', 34],
    ['more than 50%', 50],
    ['40-50%', null],
    ['10% left', 90],
    ['from 20% to 40%', 40],
  ])('"%s" must be asked', (text, guess) => {
    expect(percentage(`mark gdpr ${text}`)).toMatchObject({ kind: 'unclear', guess });
  });

  test('a number that belongs to a title is no percentage', () => {
    expect(only('mark office 365 50%')).toMatchObject({ course: 'office 365', percentage: { value: 50 } });
    expect(only('mark office 365')).toMatchObject({ course: 'office 365', percentage: null });
    expect(only('start windows 11')).toMatchObject({
      intent: 'start',
      course: 'windows 11',
      percentage: null,
    });
  });

  test('a small number at the end may belong to the title, and both are kept', () => {
    expect(only('mark windows 11')).toMatchObject({ course: 'windows', courseWithNumber: 'windows 11' });
  });
});

describe('dates', () => {
  test.each([
    ['next Friday', '2026-11-27'],
    ['Friday', '2026-11-20'],
    ['tomorrow', '2026-11-19'],
    ['end of month', '2026-11-30'],
    ['the end of the month', '2026-11-30'],
    ['30/11', '2026-11-30'],
    ['30.11.2026', '2026-11-30'],
    ['2026-12-01', '2026-12-01'],
    ['4 December', '2026-12-04'],
    ['1/3', '2027-03-01'],
  ])('"%s" said on Wednesday 18 November 2026 is %s', (text, day) => {
    expect(due(text)).toMatchObject({ kind: 'day', day });
  });

  test('day and month in figures follow the locale', () => {
    expect(due('4/12', 'en-GB')).toMatchObject({ kind: 'day', day: '2026-12-04' });
    expect(due('4/12', 'en-US')).toMatchObject({ kind: 'day', day: '2027-04-12' });
    expect(due('30/11', 'en-US')).toMatchObject({ kind: 'day', day: '2026-11-30' });
  });

  test('a locale that does not say leaves both days to ask', () => {
    expect(due('4/12', 'en')).toMatchObject({ kind: 'unclear', days: ['2026-12-04', '2027-04-12'] });
  });

  test('"in two weeks" and German dates are read', () => {
    expect(only('assign Excel Basics to Bo in two weeks')?.date).toMatchObject({ day: '2026-12-02' });
    expect(only('assign Excel Basics to Bo bis Freitag', 'de-DE')?.date).toMatchObject({ day: '2026-11-20' });
  });

  test('the day is the one in the zone of the person', () => {
    const late = { ...options, now: new Date('2026-11-18T23:30:00Z') };
    const [berlin] = understand('assign Excel Basics to Bo by tomorrow', {
      ...late,
      timeZone: 'Europe/Berlin',
    });
    const [lima] = understand('assign Excel Basics to Bo by tomorrow', { ...late, timeZone: 'America/Lima' });
    expect(berlin?.date).toMatchObject({ day: '2026-11-20' });
    expect(lima?.date).toMatchObject({ day: '2026-11-19' });
  });
});

describe('an assignment', () => {
  test('is read with course, people, date, type and what is left as the note', () => {
    const text = 'assign GDPR Essentials to Ann and Bo by next Friday, required, before the audit';
    expect(only(text)).toMatchObject({
      intent: 'assign',
      certain: true,
      course: 'GDPR Essentials',
      people: ['Ann', 'Bo'],
      date: { kind: 'day', day: '2026-11-27' },
      assignmentType: 'required',
      leftover: 'before the audit',
    });
  });

  test('keeps "to" and "for" of a title', () => {
    expect(only('assign Introduction to Python to Ann')).toMatchObject({
      course: 'Introduction to Python',
      people: ['Ann'],
    });
    expect(only('assign Excel for Finance to Ann')).toMatchObject({ course: 'Excel for Finance' });
  });
});

describe('moods', () => {
  test.each([
    ['did I finish excel?', 'question'],
    ['how do I mark 50%?', 'how'],
    ['I will not start excel', 'negated'],
    ["don't mark it done", 'negated'],
    ['mark it done', 'command'],
  ])('"%s" is said as %s', (text, mood) => {
    expect(only(text)?.mood).toBe(mood);
  });
});

describe('pointers', () => {
  test.each([
    ['finished it', { kind: 'it' }],
    ['mark that one 20%', { kind: 'it' }],
    ['start #2', { kind: 'ordinal', n: 2 }],
    ['start the second', { kind: 'ordinal', n: 2 }],
    ['2', { kind: 'ordinal', n: 2 }],
    ['the last one', { kind: 'ordinal', n: -1 }],
    ['complete the other one', { kind: 'other' }],
    ['start nummer 2', { kind: 'ordinal', n: 2 }],
    ['la segunda', { kind: 'ordinal', n: 2 }],
  ])('"%s" points', (text, pointer) => {
    expect(only(text)?.pointer).toEqual(pointer);
  });
});

describe('several changes in one message', () => {
  test('are several readings, in order', () => {
    expect(understand('excel 50% and gdpr done', options)).toMatchObject([
      { intent: 'mark', course: 'excel', percentage: { value: 50 } },
      { intent: 'complete', course: 'gdpr' },
    ]);
  });

  test('a title with "and" stays whole', () => {
    expect(only('start diversity and inclusion')).toMatchObject({ course: 'diversity and inclusion' });
  });

  test('what hangs on a condition is not certain', () => {
    const readings = understand('when bob is done, mark gdpr done', options);
    expect(readings.at(-1)).toMatchObject({ intent: 'complete', certain: false });
  });
});

describe('after a no', () => {
  test.each([
    'hell no, mark gdpr done',
    'no no, mark gdpr done',
    'nah nah nah. mark gdpr done',
    'ffs no, mark gdpr done',
    'not a chance! mark gdpr done',
    'auf keinen Fall, gdpr fertig',
    'bloß nicht, gdpr fertig',
    'ni hablar, marca gdpr como hecho',
    'para nada, gdpr hecho',
  ])('that is firm nothing is certain: "%s"', (text) => {
    expect(understand(text, options).at(-1)).toMatchObject({ intent: 'complete', certain: false });
  });

  test('that is firm an undo is as plain as without', () => {
    expect(understand('hell no, undo', options).at(-1)).toMatchObject({ intent: 'undo', certain: true });
  });

  test.each(['on no account mark gdpr done', 'nope mark gdpr done', 'keinesfalls gdpr fertig'])(
    'in the same breath it is not wanted: "%s"',
    (text) => expect(only(text)).toMatchObject({ intent: 'complete', mood: 'negated' }),
  );

  test.each(['no, mark gdpr done', 'nein, gdpr fertig', 'no, gdpr hecho', 'no thanks, mark gdpr done'])(
    'that may correct something it is as plain as without: "%s"',
    (text) => expect(understand(text, options).at(-1)).toMatchObject({ intent: 'complete', certain: true }),
  );
});

describe('begun', () => {
  test.each([
    'fire safety started',
    'started fire safety',
    'just began fire safety',
    'fire safety has been started',
    'fire safety angefangen',
    'habe mit fire safety angefangen',
    'he empezado fire safety',
    'empecé con fire safety',
  ])('is started: "%s"', (text) => {
    expect(only(text)).toMatchObject({ intent: 'start', course: 'fire safety', certain: true });
  });

  test.each([
    ['has fire safety started?', { mood: 'question' }],
    ['Mia started fire safety', { intent: 'find' }],
    ['fire safety started?', { certain: false }],
    ["fire safety hasn't started", { mood: 'negated' }],
    ['getting started', { intent: 'find' }],
  ])('is not when asked, denied or told of somebody else: "%s"', (text, reading) => {
    expect(only(text)).toMatchObject(reading);
  });
});

test('typing errors are put right in the person’s own language and in English only', () => {
  expect(only('strat Excel Basics', 'en-GB')).toMatchObject({ intent: 'start' });
  expect(only('abgeschlosen Excel', 'de-DE')).toMatchObject({ intent: 'complete' });
  expect(only('power bi', 'en-GB')).toMatchObject({ intent: 'find', course: 'power bi' });
});

test('what is quoted from another message is not read', () => {
  expect(understand('<blockquote>mark gdpr done</blockquote>thanks', options)).toMatchObject([
    { intent: 'thanks' },
  ]);
  expect(understand('> mark gdpr done\nthanks', options)).toMatchObject([{ intent: 'thanks' }]);
});

describe('other people', () => {
  test.each([
    ["mark Ann's excel done", ['Ann']],
    ['complete gdpr for bob', ['bob']],
    ['mark gdpr done for everyone', ['everyone']],
    ['his gdpr is done', ['his']],
  ])('"%s" names whom it seems to be for', (text, people) => {
    expect(only(text)?.people).toEqual(people);
  });

  test("a contraction and a title's own name are nobody", () => {
    expect(only("that's done")?.people).toEqual([]);
    expect(only("gdpr's not done")?.people).toEqual([]);
  });
});

test('a title is told apart from something asked for', () => {
  expect(only('fire safety')).toMatchObject({ intent: 'find', titleOnly: true });
  expect(only('find fire safety')).toMatchObject({ intent: 'find', titleOnly: false });
});

test.each(['constructor', 'toString', 'valueOf', '__proto__'])('“%s” is a word like any other', (word) => {
  expect(correctorFor(onlyEnglish)(word)).toBeNull();
  expect(understand(word, options).map(({ intent }) => intent)).toHaveLength(1);
});
