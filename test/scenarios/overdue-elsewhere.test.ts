import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR } from '../../src/clock.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import type { CardJson } from '../support/connector.ts';
import { type Drive, ONEDRIVE, startDrive } from '../support/drive.ts';
import { acceptance, filesFor } from '../support/files.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

/**
 * A manager in London, and learners whose day of 23 November ends half a day before theirs and half a day after, and at a
 * time of which nobody has told the bot.
 */
const zones = { oisino: 'Pacific/Auckland', kofia: 'Pacific/Honolulu' } as const;
const unknown = 'annal';
const everybody = [...Object.keys(zones), unknown];

let world: World;
let sigrid: Player;
let drive: Drive;
beforeEach(async () => {
  drive = await startDrive();
  world = await startWorld({
    env: { DEFAULT_TIME_ZONE: 'Asia/Tokyo' },
    outside: { uploadFetch: drive.fetch },
  });
  sigrid = world.person('sigridp');
  for (const [alias, timeZone] of Object.entries(zones)) await world.person(alias, { timeZone }).says('hi');
  await world.person(unknown).sends({ type: 'message', text: 'hi', localTimezone: undefined });
  await assignBy(sigrid, { people: idsOf(...everybody), due: '2026-11-23' });
  await world.delivered();
});
afterEach(async () => {
  await world.close();
  await drive.close();
});

const at = (moment: string) => world.clock.move(Date.parse(moment) - world.clock.now().getTime());
const details = async (alias: string): Promise<CardJson | string> => {
  await sigrid.says('team');
  return sigrid.forges('team.person', { learnerId: personId(alias) });
};
const reminded = (alias: string) =>
  world
    .person(alias)
    .cards()
    .filter((card) => reads(card).includes('asked me to remind you of')).length;

/** Whoever has night now hears of it in their morning. */
async function everywhereByDay(): Promise<void> {
  world.clock.move(16 * HOUR);
  await world.delivered();
}

describe.each([
  ['when no day has ended', '2026-11-23T09:00:00Z', []],
  ['when the day has ended in Auckland alone', '2026-11-23T12:00:00Z', ['oisino']],
  ['when it has ended in Tokyo, too, where the organisation is', '2026-11-23T16:00:00Z', ['oisino', unknown]],
  ['when it has ended in London, and goes on in Honolulu', '2026-11-24T09:00:00Z', ['oisino', unknown]],
  ['when it has ended everywhere', '2026-11-24T11:00:00Z', ['oisino', unknown, 'kofia']],
])('%s', (_, moment, overdue) => {
  beforeEach(() => at(moment));

  it('the team’s counts say so, by person and by course', async () => {
    const [card] = await sigrid.says('team');
    const byCourse = await sigrid.presses(button(card, 'By course'));
    for (const shown of [card, byCourse]) {
      const text = reads(shown);
      if (overdue.length > 0) expect(text).toContain(`${overdue.length} overdue`);
      else expect(text).not.toMatch(/\d overdue/);
    }
  });

  it('so does the page of each person', async () => {
    for (const alias of everybody)
      expect([alias, reads(await details(alias)).includes('Overdue since')]).toEqual([
        alias,
        overdue.includes(alias),
      ]);
  });

  it('they can be reminded, and nobody else', async () => {
    world.connector.letsIn();
    for (const alias of everybody) {
      const shown = await details(alias);
      const entryId = /"entryId":"([^"]+)"/.exec(JSON.stringify(shown))?.[1];
      const said = reads(await sigrid.forges('team.nudge', { entryId, op: `reminder-of-${alias}` }));
      expect([alias, /I reminded|I’ll remind/.test(said)]).toEqual([alias, overdue.includes(alias)]);
    }
    await everywhereByDay();
    expect(everybody.map(reminded)).toEqual(everybody.map((alias) => (overdue.includes(alias) ? 1 : 0)));
  });

  it('all of them can be at once', async () => {
    world.connector.letsIn();
    await sigrid.says('team');
    const said = reads(await sigrid.forges('team.nudgeAll', { scope: 'reports', op: 'all-of-them' }));
    if (overdue.length === 0) expect(said).toContain('nobody is overdue');
    else expect(said).toMatch(/I sent (one|\d) reminders? for you|goe?s? out when/);
    await everywhereByDay();
    expect(everybody.map(reminded)).toEqual(everybody.map((alias) => (overdue.includes(alias) ? 1 : 0)));
  });

  it('the file says so', async () => {
    await sigrid.says('export team');
    drive.answer({ status: 201, body: {} });
    await sigrid.sends(acceptance(filesFor(world, sigrid)[0], ONEDRIVE));
    const lines = String(drive.requests[0]?.body).split('\r\n');
    expect(lines.filter((line) => line.includes('Overdue')).length).toBe(overdue.length);
  });
});
