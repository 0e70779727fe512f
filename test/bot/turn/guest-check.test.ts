import { expect, it } from 'vitest';
import { createGuestCheck } from '../../../bot/turn/guest-check.ts';
import { DAY } from '../../../src/clock.ts';
import { Later } from '../../../src/errors.ts';
import { createLog } from '../../../src/log.ts';
import { createManualClock } from '../../support/manual-clock.ts';

function start() {
  const clock = createManualClock('2026-11-21T09:00:00.000Z');
  const asked: string[] = [];
  const directory = { guests: new Set(['gus']), isAway: false };
  const isGuestNow = createGuestCheck({
    async isGuest(userId) {
      asked.push(userId);
      if (directory.isAway) throw new Later('busy');
      return directory.guests.has(userId);
    },
    clock,
    log: createLog({ level: 'silent' }),
  });
  return { clock, asked, directory, isGuestNow };
}

it('the directory is asked once a day for each person, and once for many messages at the same time', async () => {
  const { clock, asked, isGuestNow } = start();
  expect(await Promise.all([isGuestNow('gus'), isGuestNow('gus'), isGuestNow('ann')])).toEqual([
    true,
    true,
    false,
  ]);
  clock.advance(DAY - 1);
  expect(await isGuestNow('gus')).toBe(true);
  expect(asked).toEqual(['gus', 'ann']);
  clock.advance(1);
  await isGuestNow('gus');
  expect(asked).toEqual(['gus', 'ann', 'gus']);
});

it('while it does not answer, people are what they were before, at first let in, and asked about again', async () => {
  const { clock, asked, directory, isGuestNow } = start();
  directory.isAway = true;
  expect(await isGuestNow('gus')).toBe(false);
  directory.isAway = false;
  expect(await isGuestNow('gus')).toBe(true);
  directory.isAway = true;
  clock.advance(2 * DAY);
  expect(await isGuestNow('gus')).toBe(true);
  expect(asked).toHaveLength(3);
});
