import { expect, test } from 'vitest';
import { understand } from '../../../bot/understand/parse/understand.ts';
import { readTeam } from '../../../bot/understand/team/read-team.ts';
import { noWishes } from '../../../src/learning/reminders/wishes.ts';
import { workingTimeOf } from '../../../src/learning/reminders/working-time.ts';
import { workdaysIn } from '../../../src/learning/reminders/working-week.ts';
import { corpusCatalogue, optionsFor } from '../../understand/corpus/world.ts';
import { reports, shownIn } from '../../understand/lines/team.ts';

interface Region {
  getTimeZones(): readonly string[] | undefined;
  getWeekInfo(): { readonly weekend: readonly number[] };
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const regions = letters.flatMap((a) => letters.map((b) => a + b));
/** Offices there keep Saturday, whatever the week data say. */
const onlySunday = new Set(['IN', 'UG']);

test('people work on the days that CLDR has for where they are', () => {
  let zones = 0;
  for (const region of regions) {
    const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & Region;
    for (const zone of locale.getTimeZones() ?? []) {
      if (onlySunday.has(region)) continue;
      zones += 1;
      const { weekend } = locale.getWeekInfo();
      expect(workdaysIn(zone).toSorted(), `${region} ${zone}`).toEqual(
        [1, 2, 3, 4, 5, 6, 7].filter((day) => !weekend.includes(day)),
      );
    }
  }
  expect(zones).toBeGreaterThan(400);
});

const usual = { days: null, from: '08:00', to: '18:00' };

test('the bot speaks on them where the organisation has set no days, and on those it has set', () => {
  expect(workingTimeOf(usual, noWishes, 'Asia/Riyadh').days).toEqual([7, 1, 2, 3, 4]);
  expect(workingTimeOf(usual, noWishes, 'Europe/Berlin').days).toEqual([1, 2, 3, 4, 5]);
  expect(workingTimeOf({ ...usual, days: [1, 2] }, noWishes, 'Asia/Riyadh').days).toEqual([1, 2]);
});

// a Sunday
const now = new Date('2026-11-22T09:00:00Z');
const options = (timeZone: string) => ({ ...optionsFor('', 'en-GB'), now, timeZone });

test.each([
  ['remind me about excel on workdays at 9', 'Asia/Riyadh', [1, 2, 3, 4, 7]],
  ['remind me about excel on workdays at 9', 'Europe/Berlin', [1, 2, 3, 4, 5]],
])('“%s” in %s means these days', (text, zone, weekdays) => {
  const [reading] = understand(text, options(zone));
  expect(JSON.stringify(reading)).toContain(
    JSON.stringify({ kind: 'weekly', weekdays, everyWeeks: 1 }).slice(1, -1),
  );
});

test('“quiet at weekends” means the days without work', () => {
  const days = (zone: string) => understand('quiet at weekends', options(zone))[0]?.quiet?.days;
  expect(days('Asia/Riyadh')).toEqual([5, 6]);
  expect(days('Europe/Berlin')).toEqual([6, 7]);
});

test.each([
  ['assign gdpr essentials to adele by the end of the week', 'Asia/Riyadh', '2026-11-26'],
  ['assign gdpr essentials to adele by the end of the week', 'Europe/Berlin', '2026-11-27'],
  ['assign gdpr essentials to adele by wednesday next week', 'Asia/Riyadh', '2026-12-02'],
  ['assign gdpr essentials to adele by wednesday next week', 'Europe/Berlin', '2026-11-25'],
])('“%s” in %s is %s', async (text, zone, day) => {
  const known = { people: reports, catalogue: await corpusCatalogue(), shown: shownIn.team, isAdmin: false };
  expect(JSON.stringify(readTeam(text, options(zone), known))).toContain(day);
});
