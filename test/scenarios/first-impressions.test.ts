import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
beforeEach(async () => {
  world = await startWorld({ needs: ['reach'] });
  alex = world.person('alexw');
});
afterEach(() => world.close());

/** Types a message and reads all that answers it. */
const says = async (text: string, player = alex) => reads(await player.says(text));

describe('what somebody tries first who leads others', () => {
  it('small names are people, and none becomes the note', async () => {
    const text = await says('assign gdpr essentials to adele, isaiah, patti');
    expect(text).toContain('Assign “GDPR Essentials” to 3 people?');
    for (const name of ['Adele Vance', 'Isaiah Langer', 'Patti Fernandez']) expect(text).toContain(name);
  });

  it.each([
    ['by december 11', 'Due Fri 11 Dec'],
    ['by Dec 24', 'Due Thu 24 Dec'],
    ['by january 15', '15 Jan'],
  ])('%s is the next such day', async (by, due) => {
    expect(await says(`assign fire safety for wardens to adele ${by}`)).toContain(due);
  });

  it('a note is kept to the letter', async () => {
    const text = await says('assign data literacy to adele by friday, note: Before the audit, please.');
    expect(text).toContain('Before the audit, please.');
  });

  it('several courses are asked about by name, for those people', async () => {
    const text = await says('assign excel to adele and lynne');
    expect(text).toContain('Which course do you mean for adele and lynne?');
    expect(text).toContain('Excel for Analysts');
  });

  it('one person is spoken about in words', async () => {
    expect(await says('how is patti')).toContain('Patti Fernandez has 2 courses open, one of them overdue.');
    expect(await says('give patti one more week')).toContain('Which course do you mean for patti?');
  });
});

describe('what somebody tries first who learns', () => {
  it('what was meant survives the choice of a course that is not on the list', async () => {
    const [card] = await alex.says('complete fire safty');
    const answer = await alex.presses(button(card, 'This one'));
    expect(reads(answer)).toContain('You completed “Fire Safety”');
  });

  it('a course that is not on the list is added as completed after a question', async () => {
    const [card] = await alex.says('i have completed data literacy');
    expect(reads(card)).toContain('“Data Literacy” isn’t on your list. Add it as completed?');
    expect(world.writes()).toHaveLength(0);
    const answer = await alex.presses(button(card, 'Add it'));
    expect(reads(answer)).toContain('You completed “Data Literacy”');
  });

  it('adding it so is one change: a second press changes nothing, undo takes all of it back, and a later press adds it again', async () => {
    const [card] = await alex.says('i have completed data literacy');
    const add = button(card, 'Add it');
    const answer = await alex.presses(add);
    await alex.presses(add);
    await world.delivered();
    const written = () => world.writes().map(({ method, body }) => [method, body.status]);
    expect(written()).toEqual([['POST', 'completed']]);
    if (typeof answer === 'string') throw new Error(answer);
    await alex.presses(button(answer, 'Undo'));
    await world.delivered();
    expect(written()).toHaveLength(2);
    expect(written().at(-1)?.[0]).toBe('DELETE');
    world.clock.move(5 * 60_000);
    expect(reads(await alex.presses(add))).toContain('You completed “Data Literacy”');
    await world.delivered();
    expect(written().at(-1)).toEqual(['POST', 'completed']);
    // the second press of a double press
    expect(reads(await alex.presses(add))).toContain('Well done! You completed “Data Literacy”');
    await world.delivered();
    expect(written()).toHaveLength(3);
  });

  it('one that is on the list by now is reported on: a completed one is reopened only after a question', async () => {
    const [card] = await alex.says('mark data literacy 40%');
    const add = button(card, 'Add it');
    await alex.says('start data literacy');
    await alex.says('mark data literacy 40%');
    expect(reads(await alex.presses(add))).toContain('It’s already at 40%');
    await alex.says('complete data literacy');
    const another = { ...add, data: { ...add.data, op: 'another-press' } };
    expect(reads(await alex.presses(another))).toContain('Do you want to reopen it at 40%?');
  });

  it('time spent is no end: it is asked how far somebody is', async () => {
    expect(await says('did 2 hours of excel for analysts')).toContain('How far are you');
    expect(world.writes()).toHaveLength(0);
  });

  it('when something is due is said', async () => {
    expect(await says('when is gdpr due?')).toContain('Due Wed 25 Nov (in 4 days)');
  });

  it('what next is few courses, each with its reason', async () => {
    const text = await says('what should I do next');
    expect(text).toContain('Overdue since');
    expect(text).toContain('You’ve started it');
  });

  it('what a course is about is said with its description', async () => {
    expect(await says('what is Excel Basics about?')).toContain(
      'Cells, formulas, tables and your first chart.',
    );
  });

  it.each(['remind me tomorrow', 'are you a real person?'])(
    '%s offers no course that nobody named',
    async (text) => {
      const said = await says(text);
      for (const title of ['Mental Health First Aid', 'Insider Trading']) expect(said).not.toContain(title);
    },
  );

  it('a wish for reminders is met, and where they are switched off that is said', async () => {
    const wish = 'remind me about gdpr essentials every friday';
    expect(await says(wish)).toContain('has switched off reminders');
    await world.close();
    world = await startWorld({ env: { REMINDERS_OFF: '' } });
    alex = world.person('alexw');
    expect(await says(wish)).toMatch(/I’ll remind you of “GDPR Essentials” every Friday/);
  });
});
