import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SECOND } from '../../src/clock.ts';
import { learningAdminsGroupId, marketingGroupId } from '../../src/simulator/organisation/groups.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { inputsOf } from '../support/card-reading.ts';
import { assignBy, choicesOf, formOf, idsOf, previewOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
beforeEach(async () => {
  world = await startWorld({
    env: {
      LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId,
    },
  });
  alex = world.person('alexw');
});
afterEach(() => world.close());

/** Of whom Graph was told, once it has been told everything. */
async function learnersWritten() {
  await world.delivered();
  return world
    .writes()
    .map(({ body }) => body.learnerUserId)
    .sort();
}

describe('the preview', () => {
  it('says for each person what would happen, and writes nothing', async () => {
    const adele = world.person('adelev');
    await adele.says('start Fire Safety');
    await adele.says('mark it 40%');
    const isaiah = world.person('isaiahl');
    await isaiah.says('start Fire Safety');
    await isaiah.says('complete it');
    await assignBy(alex, { people: idsOf('pattif'), due: '2026-12-04' });
    const before = world.writes().length;

    const preview = await previewOf(alex, {
      people: `${idsOf('adelev', 'isaiahl', 'pattif', 'lynner', 'tomasn')},${personId('meganb')}`,
      due: '2026-12-18',
    });
    const text = reads(preview);
    expect(text).toMatch(/Adele Vance\n.*on their own, 40% done/);
    expect(text).toMatch(/Isaiah Langer\n.*Already completed on Sat 21 Nov/);
    expect(text).toMatch(/Patti Fernandez\n.*Already assigned, due Fri 4 Dec .*This updates it/);
    expect(text).toMatch(/^Lynne Robbins$/m);
    expect(text).toMatch(/Tomáš Novotný\n.*No Viva Learning licence/);
    expect(text).toContain('1 not yours to assign');
    expect(text).not.toContain('Megan');
    expect(text).toContain('to 2 people?');
    expect(world.writes()).toHaveLength(before);

    await alex.presses(button(preview, 'Assign'), {
      leftOut: idsOf('isaiahl', 'tomasn'),
      takeOver: 'false',
    });
    await world.delivered();
    const after = world.writes().slice(before);
    expect(after.map(({ method }) => method).sort()).toEqual(['PATCH', 'POST']);
    expect(after.find(({ method }) => method === 'POST')?.body.learnerUserId).toBe(personId('lynner'));
  });

  it('counts and names those who are left, once somebody is left out', async () => {
    const preview = await previewOf(alex, { people: idsOf('adelev', 'isaiahl', 'lynner') });
    expect(reads(preview)).toContain('to 3 people?');
    expect(reads(preview)).toContain('No due date');
    const counted = await alex.presses(button(preview, 'Count again'), { leftOut: idsOf('isaiahl') });
    expect(reads(counted)).toContain('to 2 people?');
    expect(reads(counted)).toMatch(/^Adele Vance and Lynne Robbins$/m);
    expect(reads(counted)).toContain('2 new · 1 left out');
  });

  it('says nothing of whom the manager left out, and what it left out itself stays to be seen', async () => {
    await assignBy(alex, { people: idsOf('pattif'), due: '2026-12-04' });
    const preview = await previewOf(alex, { people: idsOf('pattif', 'lynner', 'tomasn') });
    expect(reads(preview)).toContain('This updates it');
    const leftOut = idsOf('pattif', 'tomasn');
    const counted = await alex.presses(button(preview, 'Count again'), { leftOut });
    expect(reads(counted)).toContain('1 without a licence · 1 new · 1 left out');
    expect(reads(counted)).not.toContain('This updates it');
    expect(reads(counted)).toMatch(/Tomáš Novotný\n.*No Viva Learning licence/);
    if (typeof counted === 'string') throw new Error(counted);
    expect(inputsOf(counted).get('leftOut')?.value).toBe(leftOut);
  });

  it('leaves out whom the manager drops, and takes in whom it had left out', async () => {
    const preview = await previewOf(alex, { people: idsOf('adelev', 'isaiahl', 'tomasn') });
    await alex.presses(button(preview, 'Assign'), { leftOut: idsOf('isaiahl') });
    expect(await learnersWritten()).toEqual([personId('adelev'), personId('tomasn')].sort());
  });

  it('turns a course somebody started on their own into an assignment only when wanted', async () => {
    const adele = world.person('adelev');
    await adele.says('start Fire Safety');
    await adele.says('mark it 40%');
    const preview = await previewOf(alex, { people: idsOf('adelev') });
    expect(reads(preview)).toContain('nobody to assign');
    expect(reads(await alex.presses(button(preview, 'Assign')))).toContain('Nobody is left');
    const again = await previewOf(alex, { people: idsOf('adelev') });
    await alex.presses(button(again, 'Assign'), { takeOver: 'true' });
    expect(world.writes().at(-1)?.body).toMatchObject({
      '@odata.type': '#microsoft.graph.learningAssignment',
      status: 'inProgress',
      completionPercentage: 40,
    });
  });

  it('can be changed: the form comes back as it was', async () => {
    const preview = await previewOf(alex, { people: idsOf('adelev'), due: '2026-12-04', note: 'Please' });
    const form = await alex.presses(button(preview, 'Change'));
    if (typeof form === 'string') throw new Error(form);
    expect(inputsOf(form).get('people')?.value).toBe(personId('adelev'));
    expect(inputsOf(form).get('due')?.value).toBe('2026-12-04');
    expect(inputsOf(form).get('note')?.value).toBe('Please');
    expect(world.writes()).toEqual([]);
  });

  it('is nobody else’s to confirm', async () => {
    const preview = await previewOf(alex, { people: idsOf('adelev') });
    const megan = world.person('meganb');
    await megan.says('hi');
    const answer = await megan.forges('assign.confirm', button(preview, 'Assign').data);
    expect(reads(answer)).toContain('out of date');
    expect(world.writes()).toEqual([]);
  });

  it('somebody who is no report any more when it is confirmed is not assigned to', async () => {
    const preview = await previewOf(alex, { people: idsOf('adelev', 'isaiahl') });
    world.simulator.changePerson(personId('isaiahl'), { managerId: personId('meganb') });
    world.clock.move(5 * 60 * SECOND);
    await alex.presses(button(preview, 'Assign'));
    expect(await learnersWritten()).toEqual([personId('adelev')]);
  });
});

describe('two managers at once', () => {
  it('an open assignment is updated, never doubled', async () => {
    const admin = world.person('joniss');
    const [one, other] = await Promise.all([
      previewOf(alex, { people: idsOf('adelev'), due: '2026-12-04' }),
      previewOf(admin, { anyone: idsOf('adelev'), due: '2026-12-18' }),
    ]);
    await Promise.all([alex.presses(button(one, 'Assign')), admin.presses(button(other, 'Assign'))]);
    await world.delivered();
    const fireSafety = world.simulator
      .activities()
      .filter(({ learnerUserId, assignerUserId }) => learnerUserId === personId('adelev') && assignerUserId);
    expect(world.writes().filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(fireSafety.length).toBeGreaterThan(0);
  });
});

describe('whom a manager may choose', () => {
  it('all direct reports by one choice', async () => {
    await assignBy(alex, { people: 'everyReport' });
    expect(await learnersWritten()).toHaveLength(7); // one of eight has no licence and is left out
  });

  it('with their teams, everybody below', async () => {
    const megan = world.person('meganb');
    const preview = await previewOf(megan, { people: 'everyReport', includeTeams: 'true' });
    expect(reads(preview)).toMatch(/1 to 8 of 15/);
    await megan.presses(button(preview, 'Assign'));
    expect(await learnersWritten()).toContain(personId('adelev'));
    expect(await learnersWritten()).toContain(personId('gradya'));
    expect(await learnersWritten()).not.toContain(megan.id);
  });

  it('nobody below without their teams', async () => {
    const megan = world.person('meganb');
    expect(reads(await previewOf(megan, { people: idsOf('adelev') }))).toContain('doesn’t report to you');
    expect(world.writes()).toEqual([]);
  });

  it('people on later pages are dropped one page at a time', async () => {
    const megan = world.person('meganb');
    const first = await previewOf(megan, { people: 'everyReport', includeTeams: 'true' });
    const dropped = choicesOf(first, 'leftOut')[3]?.value ?? '';
    const second = await megan.presses(button(first, 'More'), { leftOut: dropped });
    const droppedToo = choicesOf(second, 'leftOut')[0]?.value ?? '';
    await megan.presses(button(second, 'Assign'), { leftOut: droppedToo });
    expect(await learnersWritten()).not.toContain(dropped);
    expect(await learnersWritten()).not.toContain(droppedToo);
    expect(await learnersWritten()).toHaveLength(13);
  });
});

describe('whoever is left out', () => {
  it('is still left out on the card when the manager comes back to their page', async () => {
    const megan = world.person('meganb');
    const first = await previewOf(megan, { people: 'everyReport', includeTeams: 'true' });
    const [dropped, , alsoDropped] = choicesOf(first, 'leftOut').map(({ value }) => value);
    const both = `${dropped},${alsoDropped}`;
    const second = await megan.presses(button(first, 'More'), { leftOut: both });
    if (typeof second === 'string') throw new Error(second);
    expect(inputsOf(second).get('leftOut')?.value).toBe('');
    const again = await megan.presses(button(second, 'Back'), { leftOut: '' });
    if (typeof again === 'string') throw new Error(again);
    const value = String(inputsOf(again).get('leftOut')?.value);
    expect(value.split(',').sort()).toEqual(both.split(',').sort());
    await megan.presses(button(again, 'Assign'), { leftOut: value });
    expect(await learnersWritten()).not.toContain(dropped);
    expect(await learnersWritten()).not.toContain(alsoDropped);
  });
});

describe('learning admins', () => {
  it('assign to anybody, and to all members of a group', async () => {
    const admin = world.person('mariag');
    await assignBy(admin, { anyone: idsOf('joaos'), group: marketingGroupId });
    expect(await learnersWritten()).toContain(personId('joaos'));
    expect(await learnersWritten()).toContain(personId('alexw'));
    expect(await learnersWritten()).toHaveLength(10); // ten members, one without a licence, and one more
  });

  it('find people and groups while they type, which nobody else does', async () => {
    const search = async (player: Player, dataset: string, queryText: string) => {
      const { body } = await player.sends({
        type: 'invoke',
        name: 'application/search',
        value: { dataset, queryText, queryOptions: { skip: 0, top: 15 } },
      });
      return (body as { value: { results: { title: string; value: string }[] } }).value.results;
    };
    const admin = world.person('joniss');
    expect(await search(admin, 'people', 'joão')).toEqual([
      { title: 'João Silva', value: personId('joaos') },
    ]);
    expect(await search(admin, 'groups', 'mark')).toEqual([{ title: 'Marketing', value: marketingGroupId }]);
    expect(await search(alex, 'people', 'joão')).toEqual([]);
    expect(await search(alex, 'groups', 'mark')).toEqual([]);
  });

  it('a manager who is none cannot assign to a group or to anybody else', async () => {
    const form = await formOf(alex);
    expect(inputsOf(form).has('group')).toBe(false);
    expect(reads(await previewOf(alex, { group: marketingGroupId }))).toContain('doesn’t report to you');
    expect(reads(await previewOf(alex, { anyone: idsOf('joaos') }))).toContain('doesn’t report to you');
    expect(world.writes()).toEqual([]);
  });
});
