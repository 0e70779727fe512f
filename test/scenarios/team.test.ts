import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, SECOND } from '../../src/clock.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { buttonsOf } from '../support/card-reading.ts';
import type { CardJson } from '../support/connector.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
let adele: Player;
beforeEach(async () => {
  world = await startWorld();
  alex = world.person('alexw');
  adele = world.person('adelev');
});
afterEach(() => world.close());

const titles = (card: CardJson | string | undefined) =>
  typeof card === 'object' ? buttonsOf(card).map(({ title }) => title) : [];
/** The details of one person, from the team's card. */
async function detailsOf(alias: string, player = alex): Promise<CardJson | string> {
  await player.says('team');
  return player.forges('team.person', { learnerId: personId(alias) });
}

/** Overdue since yesterday for Adele; both have met the bot. */
async function overdue(): Promise<void> {
  await adele.says('hi');
  await assignBy(alex, { people: idsOf('adelev'), due: '2026-11-24', note: 'Please' });
  world.clock.move(4 * DAY);
  await world.delivered();
}

describe('how is my team doing', () => {
  it('counts what is assigned, who needs help first', async () => {
    await overdue();
    const [card] = await alex.says('how is my team doing?');
    const text = reads(card);
    expect(text).toContain('My team: 8 people');
    expect(text).toMatch(/\d+ overdue/);
    expect(text.indexOf('Adele Vance')).toBeGreaterThan(0);
    expect(JSON.stringify(card)).toMatch(/"altText":"\d+ overdue/);
    expect(JSON.stringify(card)).not.toContain('Megan Bowen');
  });

  it('shows by course, and with everybody below', async () => {
    await overdue();
    const [card] = await alex.says('team');
    const byCourse = await alex.presses(button(card, 'By course'));
    expect(reads(byCourse)).toContain('Fire Safety');
    const megan = world.person('meganb');
    const [hers] = await megan.says('team');
    expect(reads(await megan.presses(button(hers, 'Include their teams')))).toContain('15 people');
  });

  it('pages large teams', async () => {
    const sigrid = world.person('sigridp');
    const [card] = await sigrid.says('team');
    expect(reads(card)).toContain('1 to 8 of 12');
    expect(reads(await sigrid.presses(button(card, 'More')))).toContain('9 to 12 of 12');
    await sigrid.says('team');
    expect(reads(await sigrid.says('more'))).toContain('9 to 12 of 12');
  });

  it('goes down to a person and to a course', async () => {
    await overdue();
    const details = await detailsOf('adelev');
    expect(reads(details)).toContain('Fire Safety');
    expect(reads(details)).toContain('Overdue since');
    const course = button(await byCourse(), 'Details of Fire Safety');
    expect(reads(await alex.presses(course))).toContain('Adele Vance');
  });

  it('says only how many courses people started on their own, unless the organisation shows them', async () => {
    await adele.says('start Excel Basics');
    const details = await detailsOf('adelev');
    expect(reads(details)).toMatch(/started on their own/);
    expect(reads(details)).not.toContain('Excel Basics');
  });

  it('is not for people whom nobody reports to', async () => {
    expect(reads(await adele.says('team'))).toContain('nobody who reports to you');
  });
});

async function byCourse(): Promise<CardJson | string> {
  const [card] = await alex.says('team');
  return alex.presses(button(card, 'By course'));
}

describe('nobody sees or touches the learning of people they do not lead', () => {
  it.each([
    ['team.person', () => ({ learnerId: personId('joaos') })],
    ['team.person', () => ({ learnerId: personId('meganb') })],
    ['team.course', () => ({ courseId: 'course-nobody-has' })],
  ])('%s forged', async (verb, data) => {
    await alex.says('team');
    expect(reads(await alex.forges(verb, data()))).toContain('couldn’t find');
  });

  it('a learner’s entry forged by a stranger, by verb', async () => {
    await overdue();
    const details = await detailsOf('adelev');
    const { entryId } = button(details, 'Remind').data as { entryId: string };
    const joao = world.person('joaos');
    await joao.says('hi');
    const before = world.writes().length;
    for (const verb of ['team.nudge', 'given.change', 'given.save', 'given.askWithdraw', 'given.withdraw']) {
      const answer = await joao.forges(verb, { entryId, op: 'forged-press', due: '2026-12-24' });
      expect(reads(answer), verb).toContain('couldn’t find');
    }
    expect(world.writes()).toHaveLength(before);
  });
});

describe('reminding', () => {
  it('reaches the learner as from the manager, once a week, and says when the next is possible', async () => {
    world.connector.letsIn();
    await overdue();
    const details = await detailsOf('adelev');
    const remind = button(details, 'Remind');
    const after = await alex.presses(remind);
    expect(reads(after)).toContain('I reminded Adele Vance of “Fire Safety” for you.');
    expect(reads(after)).toContain('You can send the next reminder from Wed 2 Dec');
    expect(titles(after)).not.toContain('Remind');
    expect(reads(adele.cards().at(-1))).toContain('Alex Wilber asked me to remind you of “Fire Safety”');
    const told = adele.cards().length;
    expect(reads(await alex.forges('team.nudge', { ...remind.data, op: 'another-press' }))).toContain(
      'You can send the next reminder from Wed 2 Dec',
    );
    expect(adele.cards()).toHaveLength(told);
    world.clock.move(7 * DAY);
    expect(reads(await alex.forges('team.nudge', { ...remind.data, op: 'week-later' }))).toContain(
      'I reminded',
    );
    expect(adele.cards()).toHaveLength(told + 1);
  });

  it('from the row of somebody who is late, and only there', async () => {
    world.connector.letsIn();
    await overdue();
    const [card] = await alex.says('team');
    const reminds = buttonsOf(typeof card === 'object' ? card : { type: '' }).filter(
      ({ title }) => title === 'Remind',
    );
    expect(reads(card).match(/^⚠ .* overdue/gm)).toHaveLength(reminds.length);
    const ofAdele = reminds.find(({ tooltip }) => tooltip === 'Remind Adele Vance of Fire Safety');
    if (ofAdele === undefined) throw new Error('no button for Adele');
    expect(reads(await alex.presses(ofAdele))).toContain('I reminded Adele Vance of “Fire Safety” for you.');
    const [after] = await alex.says('team');
    const left = buttonsOf(typeof after === 'object' ? after : { type: '' });
    expect(left.some(({ tooltip }) => tooltip === 'Remind Adele Vance of Fire Safety')).toBe(false);
  });

  it('everybody overdue at once, saying who was not reached', async () => {
    world.connector.letsIn();
    await overdue();
    await assignBy(alex, { people: idsOf('isaiahl'), course: 'GDPR Essentials', due: '2026-11-26' });
    world.clock.move(3 * DAY);
    const [card] = await alex.says('team');
    const answer = await alex.presses(button(card, 'Remind all overdue'));
    expect(reads(answer)).toMatch(/I sent one reminder for you/);
    expect(reads(answer)).toMatch(
      /Isaiah Langer, Patti Fernandez, Lynne Robbins, and Diego Siciliani haven’t added me in Teams yet/,
    );
  });
});

describe('changing and withdrawing what was assigned', () => {
  it('moves the due date and tells the learner', async () => {
    world.connector.letsIn();
    await overdue();
    const form = await alex.presses(button(await detailsOf('adelev'), 'Change'));
    const receipt = await alex.presses(button(form, 'Save'), { due: '2026-12-18', note: 'A little later' });
    expect(reads(receipt)).toContain('Adele Vance now has until Fri 18 Dec');
    expect(world.writes().at(-1)).toMatchObject({
      method: 'PATCH',
      body: { notes: { content: 'A little later' } },
    });
    world.clock.move(30 * SECOND);
    await world.delivered();
    expect(reads(adele.cards().at(-1))).toContain('Alex Wilber changed your assignment “Fire Safety”');
    expect(reads(adele.cards().at(-1))).toContain('Fri 18 Dec');
  });

  it('a due date in the past comes back with the form', async () => {
    await overdue();
    const form = await alex.presses(button(await detailsOf('adelev'), 'Change'));
    const before = world.writes().length;
    const again = await alex.presses(button(form, 'Save'), { due: '2026-11-01', note: 'x' });
    expect(reads(again)).toContain('already over');
    expect(world.writes()).toHaveLength(before);
  });

  it('withdraws after a preview, and tells the learner', async () => {
    world.connector.letsIn();
    await overdue();
    const question = await alex.presses(button(await detailsOf('adelev'), 'Withdraw'));
    expect(reads(question)).toContain('Withdraw “Fire Safety” from Adele Vance?');
    expect(world.writes().at(-1)?.method).toBe('POST');
    await alex.presses(button(question, 'Withdraw'));
    expect(world.writes().at(-1)?.method).toBe('DELETE');
    world.clock.move(30 * SECOND);
    await world.delivered();
    expect(reads(adele.cards().at(-1))).toContain('Alex Wilber withdrew your assignment “Fire Safety”');
  });

  it('only of what they gave themselves', async () => {
    await overdue();
    world.simulator.changePerson(personId('adelev'), { managerId: personId('meganb') });
    world.clock.move(5 * 60 * SECOND);
    const megan = world.person('meganb');
    const details = await detailsOf('adelev', megan);
    expect(titles(details)).toContain('Remind');
    expect(titles(details)).not.toContain('Withdraw');
    const { entryId } = button(details, 'Remind').data as { entryId: string };
    expect(reads(await megan.forges('given.withdraw', { entryId, op: 'forged-press' }))).toContain(
      'couldn’t find',
    );
  });
});
