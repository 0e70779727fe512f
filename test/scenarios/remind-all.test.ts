import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY } from '../../src/clock.ts';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { nameBasedId } from '../../src/simulator/organisation/name-based-id.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { assignBy } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

const COUNT = 30;
const organisation = contoso({ extraReports: { managerId: personId('joniss'), count: COUNT } });
const extra = (number: number) =>
  nameBasedId(`${personId('joniss')}/report${String(number).padStart(5, '0')}`);

let world: World;
let joni: Player;
beforeEach(async () => {
  world = await startWorld({ needs: ['reach'], simulator: { organisation } });
  joni = world.person('joniss');
  await joni.says('hi');
});
afterEach(() => world.close());

/** Everybody who reports to Joni is overdue; `met` of them have met the bot. */
async function overdue(met: number): Promise<void> {
  for (let number = 1; number <= met; number++) {
    const learner = world.person('adelev', {
      aadObjectId: extra(number),
      conversationId: `a:extra-${number}`,
    });
    await learner.says('hi');
  }
  await assignBy(joni, { people: 'everyReport', due: '2026-11-24' });
  await world.delivered();
  world.clock.move(4 * DAY);
  await world.delivered();
}

const reminded = () =>
  world.connector.sent
    .filter(({ activity }) => reads(activity.attachments?.[0]?.content).includes('asked me to remind you of'))
    .map(({ conversationId }) => conversationId);
const said = () =>
  joni
    .cards()
    .map(reads)
    .filter((text) => text.includes('reminders'));

it('many are reminded in the background: the manager is answered at once, and told what came of it', async () => {
  await overdue(20);
  const [card] = await joni.says('team');
  const remind = button(card, 'Remind all overdue');
  expect(reads(await joni.presses(remind))).toMatch(/I’m sending \d+ reminders for you/);
  await world.delivered();
  expect(reminded()).toHaveLength(20);
  expect(said().at(-1)).toMatch(/I sent 20 reminders for you/);
  expect(said().at(-1)).toMatch(/\d+ people haven’t added me in Teams yet/);
  expect(said()).toHaveLength(2);
});

it('when the bot is restarted in the middle, everybody is reminded once', async () => {
  await overdue(30);
  const [card] = await joni.says('team');
  await joni.presses(button(card, 'Remind all overdue'));
  await world.restart();
  world.clock.move(2 * 60_000);
  await world.delivered();
  expect(reminded().sort()).toEqual([...new Set(reminded())].sort());
  expect(reminded()).toHaveLength(30);
  expect(said().filter((text) => text.includes('I sent'))).toHaveLength(1);
});

it('the same press again says how far that is, and reminds nobody twice', async () => {
  await overdue(10);
  const [card] = await joni.says('team');
  const remind = button(card, 'Remind all overdue');
  await joni.presses(remind);
  await world.delivered();
  expect(reads(await joni.forges('team.nudgeAll', remind.data))).toMatch(/I sent 10 reminders for you/);
  await world.delivered();
  expect(reminded()).toHaveLength(10);
});
