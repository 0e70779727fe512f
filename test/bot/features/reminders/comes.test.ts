import { describe, expect, it } from 'vitest';
import { comesSaid, weekdaysSaid } from '../../../../bot/features/reminders/comes.ts';
import { createSpeech } from '../../../../bot/phrases/speech.ts';
import type { Weekday } from '../../../../src/learning/reminders/wishes.ts';
import { createManualClock } from '../../../support/manual-clock.ts';

function said(locale: string, weekdays: readonly Weekday[], everyWeeks = 1): string {
  const speech = createSpeech(locale, 'UTC', createManualClock('2026-11-21T09:00:00.000Z'));
  const recurrence = { kind: 'weekly', weekdays, everyWeeks } as const;
  const { key, values } = comesSaid(
    'reminders.comes',
    { at: '09:00', nextOn: '2026-11-23', recurrence },
    speech,
  );
  return speech.say(key, values);
}

describe('weekdays that follow each other', () => {
  it.each([
    ['en', 1, 'Monday to Friday at 09:00'],
    ['de', 1, 'Montag bis Freitag um 09:00'],
    ['es', 1, 'de lunes a viernes a las 09:00'],
    ['en', 2, 'every other week from Monday to Friday at 09:00'],
    ['de', 2, 'jede zweite Woche von Montag bis Freitag um 09:00'],
    ['es', 2, 'cada dos semanas de lunes a viernes a las 09:00'],
  ])('are said by the first and the last (%s, every %i)', (locale, everyWeeks, text) => {
    expect(said(locale, [1, 2, 3, 4, 5], everyWeeks)).toContain(text);
  });

  it.each([
    [[1, 4], 'every Monday and Thursday at'],
    [[6, 7], 'every Saturday and Sunday at'],
    [[1, 2, 4], 'every Monday, Tuesday, and Thursday at'],
  ] as const)('are named when they are two, or do not (%j)', (weekdays, text) => {
    expect(said('en', weekdays)).toContain(text);
  });

  it('are none when there are none', () => {
    expect(weekdaysSaid([], 'en')).toMatchObject({ isRun: 'no', weekdays: '' });
  });
});
