import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../src/clock.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { inputsOf } from '../support/card-reading.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
let adele: Player;
beforeEach(async () => {
  world = await startWorld({ needs: ['reach'] });
  alex = world.person('alexw');
  adele = world.person('adelev');
  await adele.says('hi');
  await assignBy(alex, { people: idsOf('adelev'), due: '2026-12-04', course: 'Fire Safety' });
  await world.delivered();
});
afterEach(() => world.close());

const patches = () => world.writes().filter(({ method }) => method === 'PATCH');

describe('a learner asks for more time', () => {
  it.each([
    'need one more week for fire safety',
    'I need 1 more week for Fire Safety please',
    'can I have more time for fire safety until 11 December',
    'push my fire safety deadline to 11 Dec',
  ])('by “%s”: the manager gets a card, grants it, and both are told', async (text) => {
    expect(reads(await adele.says(text))).toContain(
      'I asked Alex Wilber for more time for “Fire Safety”, until Fri 11 Dec',
    );
    const request = alex.cards().at(-1);
    expect(reads(request)).toContain('Adele Vance asks for more time for “Fire Safety”');
    expect(reads(request)).toContain('Fri 4 Dec');
    expect(inputsOf(request ?? { type: '' }).get('due')?.value).toBe('2026-12-11');
    const done = await alex.presses(button(request, 'Grant this date'), { due: '2026-12-11' });
    expect(reads(done)).toContain('is now due Fri 11 Dec');
    expect(patches().at(-1)?.body.dueDateTime).toEqual({
      dateTime: '2026-12-11T12:00:00.0000000',
      timeZone: 'UTC',
    });
    expect(reads(adele.cards().at(-1))).toContain('Alex Wilber gave you more time');
    expect(adele.cards()).toHaveLength(3);
  });

  it('by the button, with a reason; the manager may choose another day', async () => {
    await adele.says('show fire safety');
    const form = await adele.presses(button(adele.cards().at(-1), 'More time'));
    await adele.presses(button(form, 'Ask'), { due: '2026-12-31', note: 'I am *away*' });
    const request = alex.cards().at(-1);
    expect(reads(request)).toContain('I am');
    await alex.presses(button(request, 'Grant this date'), { due: '2026-12-18' });
    expect(reads(adele.cards().at(-1))).toContain('Fri 18 Dec');
  });

  it('and is told when it is declined; nothing changes in Graph', async () => {
    await adele.says('need one more week for fire safety');
    const before = world.writes().length;
    const done = await alex.presses(button(alex.cards().at(-1), 'Decline'));
    expect(reads(done)).toContain('You said no to more time');
    expect(reads(adele.cards().at(-1))).toContain('said no to more time');
    expect(world.writes()).toHaveLength(before);
  });

  it('without saying for what, when only one course is due', async () => {
    expect(reads(await adele.says('can I have an extension?'))).toMatch(/Which course|more time/);
  });

  it('for one of several, which is chosen first; how much is kept', async () => {
    await assignBy(alex, { people: idsOf('adelev'), due: '2026-12-04', course: 'GDPR Essentials' });
    const [again] = await adele.says('need two more weeks for gdpr');
    const form = await adele.presses(button(again, 'This one'));
    expect(inputsOf(form as { type: string }).get('due')?.value).toBe('2026-12-18');
  });

  it.each(['more time for gdpr until 18 December', 'I need more time until 18 Dec'])(
    'for one of several by “%s”, and the day that was typed stands in the form',
    async (text) => {
      await assignBy(alex, { people: idsOf('adelev'), due: '2026-12-04', course: 'GDPR Essentials' });
      await assignBy(alex, {
        people: idsOf('adelev'),
        due: '2026-12-04',
        course: 'GDPR for Marketing Teams',
      });
      const [again] = await adele.says(text);
      const form = await adele.presses(button(again, 'This one'));
      expect(inputsOf(form as { type: string }).get('due')?.value).toBe('2026-12-18');
    },
  );

  it('once: a second request waits for the first answer', async () => {
    await adele.says('need one more week for fire safety');
    expect(reads(await adele.says('need two more weeks for fire safety'))).toContain('already asked');
  });

  it('not for a course of their own, and not for an earlier day', async () => {
    await adele.says('start Excel Basics');
    expect(reads(await adele.says('need one more week for Excel Basics'))).toContain(
      'isn’t an open assignment with a due date',
    );
    await adele.says('show fire safety');
    const form = await adele.presses(button(adele.cards().at(-1), 'More time'));
    expect(reads(await adele.presses(button(form, 'Ask'), { due: '2026-12-01' }))).toContain('Until when?');
  });
});

describe('a request', () => {
  it('outlives a restart', async () => {
    await adele.says('need one more week for fire safety');
    await world.restart();
    await alex.presses(button(alex.cards().at(-1), 'Grant this date'), { due: '2026-12-11' });
    expect(patches()).toHaveLength(1);
  });

  it('is answered once, however often it is pressed', async () => {
    await adele.says('need one more week for fire safety');
    const grant = button(alex.cards().at(-1), 'Grant this date');
    await Promise.all([1, 2, 3].map(() => alex.forges('time.answer', { ...grant.data, due: '2026-12-11' })));
    expect(patches()).toHaveLength(1);
    const told = adele.cards().filter((card) => reads(card).includes('gave you more time'));
    expect(told).toHaveLength(1);
  });

  it('expires, and the learner is told', async () => {
    await adele.says('need one more week for fire safety');
    const grant = button(alex.cards().at(-1), 'Grant this date');
    world.clock.move(15 * DAY);
    await world.delivered();
    expect(reads(adele.cards().at(-1))).toContain('has expired');
    expect(reads(alex.cards().at(-1))).toContain('answered already or has expired');
    expect(reads(await alex.forges('time.answer', { ...grant.data, due: '2026-12-24' }))).toContain(
      'answered already or has expired',
    );
  });

  it('follows the learner to a new manager, and the old one can no longer answer it', async () => {
    const megan = world.person('meganb');
    await megan.says('hi');
    await adele.says('need one more week for fire safety');
    const old = button(alex.cards().at(-1), 'Grant this date');
    world.simulator.changePerson(personId('adelev'), { managerId: personId('meganb') });
    world.clock.move(31 * MINUTE);
    await world.delivered();
    expect(reads(alex.cards().at(-1))).toContain('goes to their new manager');
    expect(reads(await alex.forges('time.answer', { ...old.data, due: '2026-12-11' }))).toContain(
      'couldn’t find',
    );
    const moved = megan.cards().at(-1);
    expect(reads(moved)).toContain('Adele Vance asks for more time');
    await megan.presses(button(moved, 'Grant this date'), { due: '2026-12-11' });
    expect(patches()).toHaveLength(1);
    expect(reads(adele.cards().at(-1))).toContain('Megan Bowen gave you more time');
  });

  it('waits for a manager who has not met the bot, and is brought when they do', async () => {
    const isaiah = world.person('isaiahl');
    world.simulator.changePerson(personId('adelev'), { managerId: isaiah.id });
    await adele.says('need one more week for fire safety');
    await isaiah.says('hi');
    world.clock.move(31 * MINUTE);
    await world.delivered();
    expect(reads(isaiah.cards().at(-1))).toContain('asks for more time');
  });

  it('forged by a stranger changes nothing', async () => {
    await adele.says('need one more week for fire safety');
    const grant = button(alex.cards().at(-1), 'Grant this date');
    const joao = world.person('joaos');
    await joao.says('hi');
    for (const player of [joao, adele]) {
      expect(reads(await player.forges('time.answer', { ...grant.data, due: '2027-12-11' }))).toContain(
        'couldn’t find',
      );
    }
    expect(patches()).toEqual([]);
  });
});
