import { describe, expect, it } from 'vitest';
import { createSpeech } from '../../../bot/phrases/speech.ts';

/** A Saturday, shortly before midnight in Berlin. */
const clock = { now: () => new Date('2026-11-21T22:30:00.000Z') };
const berlin = (locale: string) => createSpeech(locale, 'Europe/Berlin', clock);

describe('a day', () => {
  it('is ordered as the region of the person does, in the language spoken', () => {
    const at = '2026-12-04T12:00:00.000Z';
    expect(berlin('en-GB').day(at)).toBe('Fri 4 Dec');
    expect(berlin('en-US').day(at)).toBe('Fri, Dec 4');
    expect(berlin('de-AT').day(at)).toBe('Fr., 4. Dez.');
    expect(berlin('fr-FR').day(at)).toBe('ven. 4 déc.');
    expect(berlin('pt-PT').day(at)).toBe('sexta, 4/12');
    expect(berlin('ar-SA').day(at)).toBe('الجمعة، 4 ديسمبر');
    expect(berlin('fi-FI').day(at)).toBe('Fri 4 Dec');
  });

  it('is the one of the zone, with the year when that is another there', () => {
    expect(berlin('en-GB').day('2026-12-31T22:30:00.000Z')).toBe('Thu 31 Dec');
    expect(berlin('en-GB').day('2026-12-31T23:30:00.000Z')).toBe('Fri, 1 Jan 2027');
  });

  it('is counted by midnights of the zone', () => {
    expect(berlin('en-GB').due('2026-11-21T22:59:00.000Z')).toBe('Sat 21 Nov (today)');
    expect(berlin('en-GB').due('2026-11-21T23:01:00.000Z')).toBe('Sun 22 Nov (tomorrow)');
    expect(berlin('de').due('2026-11-18T12:00:00.000Z')).toBe('Mi., 18. Nov. (vor 3 Tagen)');
    expect(berlin('en-GB').due('2027-04-01T12:00:00.000Z')).toBe('Thu, 1 Apr 2027 (in 131 days)');
  });
});

describe('a time', () => {
  it('comes with its day unless that is today', () => {
    expect(berlin('en-GB').time('2026-11-21T22:59:00.000Z')).toBe('23:59');
    expect(berlin('en-GB').time('2026-11-21T23:01:00.000Z')).toBe('Sun 22 Nov, 00:01');
  });
});

describe('a greeting', () => {
  const greeting = (hour: number, locale: string) => {
    const time = new Date(Date.UTC(2026, 10, 21, hour - 1));
    const speech = createSpeech(locale, 'Europe/Berlin', { now: () => time });
    return speech.say('card.welcome.today', { daytime: speech.daytime });
  };

  it.each([
    ['en-GB', 'Hi', 'Good morning', 'Good afternoon', 'Good evening', 'Hi'],
    ['de', 'Hallo', 'Guten Morgen', 'Guten Tag', 'Guten Abend', 'Hallo'],
    ['es', 'Buenas noches', 'Buenos días', 'Buenas tardes', 'Buenas tardes', 'Buenas noches'],
  ])('is of the time of day where the person is, as their language has it: %s', (locale, ...said) => {
    expect([4, 5, 12, 18, 23].map((hour) => greeting(hour, locale))).toEqual(said);
    expect([11, 17, 22].map((hour) => greeting(hour, locale))).toEqual(said.slice(1, 4));
  });
});

describe('a duration', () => {
  it('is said in hours and minutes, without those that are none', () => {
    expect([30, 60, 90, 0].map(berlin('en-GB').duration)).toEqual(['30 min', '1 hr', '1 hr 30 min', '']);
    expect(berlin('de').duration(90)).toBe('1 Std. 30 Min.');
  });
});

describe('a person whose client sends', () => {
  const at = '2026-11-21T23:30:00.000Z';

  it('no zone or an unknown one reads that of the organisation, UTC where it has none', () => {
    for (const zone of [null, '', 'Nowhere/Land', 'W. Europe Standard Time']) {
      expect(createSpeech('en', zone, clock)).toMatchObject({ timeZone: 'UTC' });
      expect(createSpeech('en', zone, clock).time(at)).toBe('23:30');
      expect(createSpeech('en', zone, clock, 'Europe/Berlin')).toMatchObject({ timeZone: 'Europe/Berlin' });
    }
  });

  it('a word that means a zone of this server reads UTC', () => {
    for (const zone of ['local', 'system', 'default'])
      expect(createSpeech('en', zone, clock).timeZone).toBe('UTC');
  });

  it('a locale that is no language tag reads English', () => {
    for (const locale of ['en-!!', 'en-', 'en-x', '', '1']) {
      expect(createSpeech(locale, 'UTC', clock)).toMatchObject({ language: 'en', locale: 'en-GB' });
      expect(createSpeech(locale, 'UTC', clock).day(at)).toBe('Sat 21 Nov');
    }
  });
});

describe('a sentence', () => {
  it('is said with its values, and fails on an unknown key', () => {
    expect(berlin('en').say('card.page', { from: 1, to: 5, total: 20 })).toBe('1 to 5 of 20');
    expect(() => berlin('en').say('card.nothing')).toThrow('card.nothing');
  });
});
