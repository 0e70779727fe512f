import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../../src/clock.ts';
import { MOST_FOUND } from '../../src/learning/limits.ts';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { learningAdminsGroupId } from '../../src/simulator/organisation/groups.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { inputsOf } from '../support/card-reading.ts';
import { assignBy, courseIn, idsOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
let adele: Player;
beforeEach(async () => {
  world = await startWorld({ needs: ['reach'] });
  alex = world.person('alexw');
  adele = world.person('adelev');
});
afterEach(() => world.close());

/** Types a message and reads the last answer. */
const says = async (text: string, player = alex) => reads((await player.says(text)).at(-1));

describe('assigning in one line', () => {
  it('goes straight to the preview, in any order of words, and sends nothing before it is confirmed', async () => {
    const [card] = await alex.says(
      'by friday adele and isaiah: fire safety for wardens, mandatory, note: audit, please.',
    );
    const text = reads(card);
    expect(text).toContain('Assign “Fire Safety for Wardens” to 2 people?');
    expect(text).toContain('Adele Vance');
    expect(text).toContain('Isaiah Langer');
    expect(text).toContain('audit, please.');
    expect(text).toContain('27 Nov');
    expect(world.writes()).toHaveLength(0);
    await alex.presses(button(card, 'Assign'));
    expect(world.writes().length).toBeGreaterThan(0);
  });

  it('knows small letters, typing errors and accents', async () => {
    const text = await says('assgin fire safety for wardens to adele, isiah, ines and tomas');
    for (const name of ['Adele Vance', 'Isaiah Langer', 'Inês', 'Tomáš']) expect(text).toContain(name);
  });

  it('says who is not theirs', async () => {
    expect(await says('assign fire safety for wardens to adele and Pradeep Gupta')).toContain(
      'Nobody called “Pradeep Gupta” reports to you',
    );
    expect(world.writes()).toHaveLength(0);
  });

  it('leaves out who is excepted', async () => {
    const text = await says('everyone except patti and lynne: data literacy');
    expect(text).toMatch(/Assign “Data Literacy” to [56] people/);
  });

  it('is due in four weeks where no day is said, as in the form, and can be changed', async () => {
    const [preview] = await alex.says('assign data literacy to adele');
    expect(reads(preview)).toContain('Due Sat 19 Dec');
    const form = await alex.presses(button(preview, 'Change'));
    if (typeof form === 'string') throw new Error(form);
    const [empty] = await alex.says('assign');
    for (const one of [form, empty]) {
      if (one === undefined || typeof one === 'string') throw new Error('no form');
      expect(inputsOf(one).get('due')?.value).toBe('2026-12-19');
    }
    const without = await alex.presses(button(form, 'Preview'), {
      ...{ course: courseIn(form, 'Data Literacy'), people: idsOf('adelev'), due: '' },
    });
    expect(reads(without)).toContain('No due date');
  });

  it('asks which of several courses, with the rest kept', async () => {
    const [card] = await alex.says('assign gdpr to adele and lynne by 4 dec, recommended');
    expect(reads(card)).toContain('Which course do you mean for adele and lynne?');
    expect(reads(card)).not.toContain('Excel');
    const preview = await says('1');
    expect(preview).toMatch(/Assign “(GDPR|DSGVO)[^”]*” to (2|one)/);
    expect(preview).toContain('4 Dec');
    expect(preview).toContain('Recommended');
  });

  it('asks which of two people, with the rest kept', async () => {
    const sigrid = world.person('sigridp');
    const [card] = await sigrid.says('data literacy for anna by monday');
    expect(reads(card)).toContain('Which anna do you mean?');
    expect(reads(card)).toContain('Anna Kowalska');
    const preview = await says('1', sigrid);
    expect(preview).toMatch(/Assign “Data Literacy” to one person/);
    expect(preview).toContain('23 Nov');
  });

  it('corrects the preview: one more person, one fewer, another kind, a later day', async () => {
    await alex.says('assign data literacy to adele and isaiah by 30 nov');
    expect(await says('and lynne')).toContain('to 3 people');
    expect(await says('not isaiah')).toContain('to 2 people');
    expect(await says('make it optional')).toContain('Recommended');
    const text = await says('4 dec instead');
    expect(text).toContain('4 Dec');
    expect(text).toContain('to 2 people');
    expect(world.writes()).toHaveLength(0);
  });

  it('does nothing of a plan, a question or what somebody said', async () => {
    for (const text of [
      'next week I will assign data literacy to adele',
      'if adele is late again she gets data literacy',
      'my boss said "assign data literacy to everyone"',
      'should I remind adele?',
    ])
      expect(await says(text), text).not.toMatch(/Assign “|Remind .*\?/);
  });
});

describe('seeing how somebody stands', () => {
  beforeEach(async () => {
    await adele.says('hi');
    await assignBy(alex, { people: idsOf('adelev', 'isaiahl'), due: '2026-11-24' });
  });

  it('answers in a sentence first', async () => {
    expect(await says('how far is adele with fire safety?')).toContain(
      'Adele Vance is at 0% of “Fire Safety”, due',
    );
    expect(await says('and isaiah?')).toContain('Isaiah Langer has 2 courses open.');
    await adele.says('complete fire safety');
    expect(await says('when did adele finish fire safety')).toMatch(
      /Adele Vance completed “Fire Safety” on Sat 21 Nov/,
    );
    expect(await says('who still owes me fire safety')).toContain(
      '1 of 2 have completed “Fire Safety”. Still to do: Isaiah Langer.',
    );
  });

  it('names who is overdue', async () => {
    world.clock.move(4 * DAY);
    expect(await says("who's behind?")).toContain('5 people are overdue: ');
  });

  it('says nothing of people who are not theirs', async () => {
    expect(await says('how far is Pradeep Gupta?')).toContain('Nobody called “Pradeep Gupta” reports to you');
    expect(await says('how far is Adele?', world.person('isaiahl'))).not.toContain('Fire Safety');
  });
});

describe('reminding, withdrawing and moving dates', () => {
  beforeEach(async () => {
    await adele.says('hi');
    await assignBy(alex, { people: idsOf('adelev', 'isaiahl'), due: '2026-11-24', note: 'Please' });
    await world.delivered();
  });

  it('asks before it reminds, then says whom it reached', async () => {
    const before = world.connector.sent.length;
    expect(await says('remind adele about fire safety')).toContain('Remind Adele Vance of “Fire Safety”?');
    expect(await says('yes')).toContain('I sent one reminder for you.');
    expect(world.connector.sent.length).toBeGreaterThan(before);
    expect(
      adele
        .cards()
        .map((card) => reads(card))
        .join(' '),
    ).toContain('Alex Wilber asked me to remind you of “Fire Safety”');
  });

  it('follows what is on show, and moves by an amount', async () => {
    await alex.says('how is adele doing?');
    expect(await says('give her one more week for fire safety')).toContain(
      'Make “Fire Safety” due Tue 1 Dec for Adele Vance?',
    );
    expect(await says('yes')).toContain('Adele Vance now has until Tue 1 Dec for “Fire Safety”.');
    expect(await says('undo')).toMatch(/Fire Safety/);
    expect(await says('how far is adele with fire safety')).toContain('24 Nov');
  });

  it('moves for several to a day', async () => {
    expect(await says('move fire safety to 7 december for adele and isaiah')).toContain(
      'due Mon 7 Dec for Adele Vance and Isaiah Langer',
    );
    expect(await says('yes')).toContain('Adele Vance and Isaiah Langer now have until Mon 7 Dec');
  });

  it('asks before it withdraws', async () => {
    const before = world.writes().length;
    expect(await says('take fire safety off isaiah')).toContain('Withdraw “Fire Safety” from Isaiah Langer?');
    expect(world.writes()).toHaveLength(before);
    expect(await says('yes')).toContain('You withdrew “Fire Safety” from Isaiah Langer.');
    expect(world.writes().length).toBeGreaterThan(before);
    expect(await says('remove fire safety from lynne')).toContain('isn’t assigned to them');
  });

  it('checks each again on the server, whoever presses', async () => {
    await alex.says('withdraw fire safety from isaiah');
    const asked = alex.cards().at(-1);
    const { entryIds } = button(asked ?? '', 'Withdraw').data as { entryIds: string[] };
    const stranger = world.person('joaos');
    await stranger.says('hi');
    for (const verb of ['team.remind', 'given.withdrawAll', 'given.move'])
      expect(
        reads(await stranger.forges(verb, { entryIds, op: 'forged-press', due: '2026-12-24' })),
        verb,
      ).toContain('couldn’t find');
  });
});

describe('requests for more time', () => {
  beforeEach(async () => {
    await alex.says('hi');
    await adele.says('hi');
    await assignBy(alex, { people: idsOf('adelev'), due: '2026-11-27' });
    await world.delivered();
    world.clock.move(1000);
    await adele.says('need one more week for fire safety');
  });

  it('grants with a yes typed below the card', async () => {
    world.clock.move(1000);
    expect(await says('ok')).toContain('“Fire Safety” is now due Fri 4 Dec for Adele Vance');
  });

  it('grants until another day', async () => {
    world.clock.move(1000);
    expect(await says('yes but only until 1 december')).toContain('is now due Tue 1 Dec');
  });

  it('declines with a reason, which the learner reads', async () => {
    world.clock.move(1000);
    expect(await says('no, the audit is on thursday')).toContain('You said no to more time for Adele Vance');
    expect(reads(adele.cards().at(-1))).toContain('the audit is on thursday');
  });

  it('shows them on request, and answers one by name', async () => {
    await alex.says('my courses');
    expect(await says('any requests for more time?')).toContain('Adele Vance asks for more time');
    expect(await says('adele yes')).toContain('is now due Fri 4 Dec');
  });

  it('leaves a later answer alone', async () => {
    world.clock.move(1000);
    await alex.says('let me think about it');
    await alex.says('my courses');
    expect(await says('ok')).not.toContain('is now due');
  });
});

it('whoever leads nobody is read as before', async () => {
  expect(await says('mark fire safety 50%', world.person('joaos'))).not.toContain('reports to you');
  expect(await says('how is adele doing', world.person('isaiahl'))).not.toContain(personId('adelev'));
});

describe('the whole organisation, for learning administrators', () => {
  let joni: Player;
  beforeEach(async () => {
    await world.close();
    world = await startWorld({ env: { LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId } });
    alex = world.person('alexw');
    joni = world.person('juergenw');
    await assignBy(alex, { people: idsOf('adelev', 'isaiahl'), due: '2026-11-24' });
    await world.person('adelev').says('complete fire safety');
    await world.delivered();
  });

  it('is counted by course, with its definitions, down to people', async () => {
    const [card] = await joni.says('report');
    expect(reads(card)).toContain('The whole organisation');
    expect(reads(card)).toMatch(/\d+ assigned · \d+ started · \d+ completed \(\d+%\) · \d+ overdue/);
    expect(reads(card)).toContain('Overdue: not completed by the due date.');
    const course = await says('completion of fire safety', joni);
    expect(course).toContain('2 assigned · 1 started · 1 completed (50%) · 0 overdue');
    expect(course).toContain('Adele Vance');
    expect(reads(await joni.presses(button(joni.cards().at(-1) ?? '', 'Details of Adele Vance')))).toContain(
      'Fire Safety',
    );
  });

  it('anybody who has courses can be named, and what is asked of a team is asked of all', async () => {
    expect(await says('who is overdue?', joni)).toContain('The whole organisation');
    expect(await says('how far is Adele?', joni)).toContain('Fire Safety');
    expect(await says('when did adele complete fire safety', joni)).toContain('Adele');
    expect(await says('who has finished fire safety for wardens?', joni)).toContain('Counted at');
    expect(await says('how far is Zoltan Varga?', joni)).toContain('Nobody called “Zoltan Varga”');
  });

  it('nobody is taken for the one who is meant where the directory names only the first of many', async () => {
    await world.close();
    const organisation = contoso({ extraReports: { managerId: personId('joniss'), count: 1_400 } });
    world = await startWorld({
      simulator: { organisation },
      env: { LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId },
    });
    const named = organisation.people.at(-1)?.givenName ?? '';
    expect(organisation.people.filter(({ givenName }) => givenName === named).length).toBeGreaterThan(
      MOST_FOUND,
    );
    expect(await says(`how far is ${named}?`, world.person('juergenw'))).toContain(`Which ${named}`);
  });

  it('by who assigned, and as a file', async () => {
    const [card] = await joni.says('report');
    expect(reads(await joni.presses(button(card, 'By who assigned it')))).toContain('Alex Wilber');
    expect(reads(await joni.presses(button(card, 'Export')))).toMatch(/download|file/i);
  });

  it('is not for others', async () => {
    expect(await says('report')).not.toContain('The whole organisation');
  });
});

it('a manager reads what changed for whom, not as if it were their own course', async () => {
  await assignBy(alex, { people: idsOf('isaiahl'), due: '2026-11-24', course: 'Data Literacy' });
  const details = await alex.forges('team.person', { learnerId: personId('isaiahl') });
  const { entryId } = button(details, 'Change').data as { entryId: string };
  const form = await alex.forges('given.change', { entryId });
  const saved = await alex.presses(button(form, 'Save'), { due: '2026-11-30', note: '' });
  expect(reads(saved)).toContain(
    'Isaiah Langer now has until Mon 30 Nov for “Data Literacy” (was Tue 24 Nov).',
  );
  const undone = await alex.presses(button(saved, 'Undo'));
  expect(reads(undone)).toContain('Undone: Isaiah Langer has “Data Literacy” as before.');
  const withdrawn = await alex.presses(
    button(await alex.forges('given.askWithdraw', { entryId }), 'Withdraw'),
  );
  expect(reads(withdrawn)).toContain('You withdrew “Data Literacy” from Isaiah Langer.');
  expect(reads(await alex.presses(button(withdrawn, 'Back to Isaiah Langer')))).toContain('Isaiah Langer');
});
