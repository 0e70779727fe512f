import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import english from '../../bot/phrases/en.json' with { type: 'json' };
import { commandGroups, commandTable } from '../../bot/understand/command-list.ts';
import { MINUTE } from '../../src/clock.ts';
import { buttonsOf, inputsOf } from '../support/card-reading.ts';
import type { CardJson } from '../support/connector.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
beforeEach(async () => {
  world = await startWorld();
  alex = world.person('alexw');
});
afterEach(() => world.close());

/** The one card that answers a message. */
async function card(text: string, player = alex) {
  const cards = await player.says(text);
  expect(cards).toHaveLength(1);
  return cards[0] ?? { type: 'none' };
}

/** The moment in a body is one of this turn: in a slow tenant time passes while somebody waits. */
function saidSince(said: string, body: unknown, key: string) {
  const at = (body as Readonly<Record<string, string>>)[key] ?? '';
  expect([said, at, world.clock.now().toISOString()].toSorted()[1], key).toBe(at);
  expect(at).not.toBe('');
}

describe('hello and help', () => {
  it('greets by the given name that the directory knows, where it is asked who somebody is', async () => {
    const asking = await startWorld({ env: { ALLOW_GUESTS: 'false' } });
    // Teams names this person "alexw Person"
    expect((await asking.person('alexw').says('hi')).map(reads)).toEqual([
      expect.stringContaining('Good morning, Alex\n'),
    ]);
    await asking.close();
  });

  it('offers to assign only to who leads somebody or is a learning administrator', async () => {
    const titles = async (alias: string) =>
      buttonsOf(await card('hi', world.person(alias))).map(({ title }) => title);
    expect(await titles('alexw')).toContain('Assign to my team');
    expect(await titles('adelev')).not.toContain('Assign to my team');
  });

  it.each(['hi', 'Hello!', 'hey there'])('%s is answered with what can be done', async (text) => {
    const welcome = await card(text, world.person('tomasn'));
    expect(reads(welcome)).toContain('I’m Coursemate');
    expect(buttonsOf(welcome).map(({ title }) => title)).toContain('My courses');
  });

  it('hi is answered with what presses most, which one press opens', async () => {
    const greeting = await card('hi');
    expect(reads(greeting)).toMatch(
      /^Good morning, alexw\n“Security Awareness” has been overdue since .*\. You’re at 20%\.$/m,
    );
    expect(reads(await alex.presses(button(greeting, 'Open')))).toContain('Security Awareness');
    await alex.says('complete it');
    expect(reads(await card('hi'))).not.toContain('Security Awareness');
  });

  it('help begins with a few examples, and each topic shows the rest in its place', async () => {
    const overview = await card('help');
    for (const example of ['my courses', 'mark Fire Safety 50%', 'find excel', 'assign'])
      expect(reads(overview)).toContain(example);
    const learning = await alex.presses(button(overview, 'Your learning'));
    for (const example of ['start Fire Safety', 'undo']) expect(reads(learning)).toContain(example);
    expect(reads(await alex.presses(button(learning, 'Reminders')))).toContain('my reminders');
    expect(reads(await alex.presses(button(learning, 'What I can do')))).toBe(reads(overview));
  });

  it('the topics of the help name every command with an example', async () => {
    const overview = await card('help');
    let named = '';
    for (const group of commandGroups)
      named += reads(await alex.presses(button(overview, english[`commands.${group}`])));
    const missing = commandTable.filter(({ name }) => !named.includes(english[`command.${name}.example`]));
    expect(missing).toEqual([]);
  });

  it('help and thanks work while Graph and the catalogue are away', async () => {
    world.simulator.faults.add({ effect: { kind: 'answer', status: 503 }, times: null });
    expect(reads(await card('help'))).toContain('What I can do');
    expect(reads(await card('thanks'))).toContain('welcome');
  });

  it('a new installation is welcomed once, however Teams announces it', async () => {
    await alex.sends({ type: 'installationUpdate', action: 'add' });
    await alex.sends({ type: 'conversationUpdate', membersAdded: [{ id: '28:coursemate' }] });
    expect(alex.cards()).toHaveLength(1);
  });
});

describe('finding', () => {
  it('find shows matching courses with duration and level, Start on each', async () => {
    const found = await card('find excel');
    expect(reads(found)).toContain('Advanced Excel');
    expect(reads(found)).toContain('6 hr · Advanced');
    expect(buttonsOf(found).filter(({ verb }) => verb === 'course.start')).toHaveLength(5);
  });

  it('courses shows the catalogue page by page', async () => {
    const first = await card('courses');
    const second = await alex.presses(button(first, 'More'));
    expect(reads(second)).not.toEqual(reads(first));
    expect(reads(second)).toContain('7 to 12 of 98');
    const back = await alex.presses(button(second, 'Back'));
    expect(reads(back)).toEqual(reads(first));
  });

  it('nothing that matches is answered with a way to browse', async () => {
    const none = await card('find underwater basket weaving');
    expect(buttonsOf(none).map(({ title }) => title)).toContain('Browse courses');
  });
});

describe('starting', () => {
  it('creates the self-initiated course: in progress, 0 %, started now', async () => {
    const said = world.clock.now().toISOString();
    const receipt = await card('start fire safety');
    expect(reads(receipt)).toContain('You started “Fire Safety”');
    expect(reads(receipt)).toContain('Saved in Viva Learning');
    expect(world.writes()).toMatchObject([
      {
        method: 'POST',
        body: {
          '@odata.type': '#microsoft.graph.learningSelfInitiatedCourse',
          learnerUserId: alex.id,
          status: 'inProgress',
          completionPercentage: 0,
        },
      },
    ]);
    saidSince(said, world.writes()[0]?.body, 'startedDateTime');
  });

  it('moves an assigned course that is not started to in progress instead', async () => {
    await card('start gdpr essentials');
    expect(world.writes()).toMatchObject([
      {
        method: 'PATCH',
        body: { '@odata.type': '#microsoft.graph.learningAssignment', status: 'inProgress' },
      },
    ]);
  });

  it('says so when it is running already, and shows it', async () => {
    const shown = await card('start excel for analysts');
    expect(reads(shown)).toContain('already taking');
    expect(reads(shown)).toContain('35% done');
    expect(world.writes()).toEqual([]);
  });

  it('offers to take a completed course again, and keeps the record of the first time', async () => {
    const asked = await card('start giving feedback');
    expect(reads(asked)).toContain('take it again?');
    expect(world.writes()).toEqual([]);
    const receipt = await alex.presses(button(asked, 'Take it again'));
    expect(reads(receipt)).toContain('You started “Giving Feedback”');
    expect(world.writes()).toMatchObject([{ method: 'POST', body: { status: 'inProgress' } }]);
    const records = world.simulator
      .activities()
      .filter(
        ({ learnerUserId, learningContentId }) =>
          learnerUserId === alex.id && learningContentId === world.writes()[0]?.body.learningContentId,
      );
    expect(records.map(({ status }) => status).sort()).toEqual(['completed', 'inProgress']);
  });

  it('never guesses among several: a card to choose from, by button or by number', async () => {
    const choice = await card('start excel');
    expect(reads(choice)).toContain('Which one');
    expect(world.writes()).toEqual([]);
    const chosen = await alex.says('2');
    expect(reads(chosen)).toContain('You started “Excel Basics”');
    expect(world.writes()).toHaveLength(1);
  });

  it('the same button starts it again once it was removed', async () => {
    const found = await card('find fire safety');
    const start = button(found, 'Start');
    await alex.presses(start);
    await alex.presses(button(await card('remove it'), 'Remove'));
    world.clock.move(5 * MINUTE);
    expect(reads(await alex.presses(start))).toContain('You started');
    expect(world.writes().map(({ method }) => method)).toEqual(['POST', 'DELETE', 'POST']);
  });

  it('refuses a course that is no longer offered', async () => {
    expect(reads(await card('start excel 2013 basics'))).toContain('no longer offered');
    expect(world.writes()).toEqual([]);
  });
});

describe('my courses', () => {
  it('shows how much presses, and for each course progress, due date in the learner’s zone and who gave it', async () => {
    const list = await card('my courses');
    const text = reads(list);
    for (const part of [
      'Overdue',
      'Due soon',
      'In progress',
      'Recommended',
      '35%',
      'Required by Megan Bowen',
    ]) {
      expect(text).toContain(part);
    }
    expect(text.indexOf('Security Awareness')).toBeLessThan(text.indexOf('GDPR Essentials'));
    expect(
      buttonsOf(list)
        .slice(0, 2)
        .map(({ title }) => title),
    ).toEqual(['Open Security Awareness', 'Continue']);
  });

  it('gives a due date as the same day wherever the learner is', async () => {
    const london = reads(await card('my courses'));
    for (const timeZone of ['Asia/Tokyo', 'America/Los_Angeles'])
      expect(reads(await card('my courses', world.person('alexw', { timeZone })))).toEqual(london);
  });

  it('counts a course as overdue when its day ends where the learner is', async () => {
    const list = async (timeZone: string) =>
      reads(await card('my courses', world.person('alexw', { timeZone })));
    // GDPR Essentials is due on 25 November: that day has ended in Tokyo, not in London, and has hours left in California
    world.clock.move(Date.parse('2026-11-25T16:00:00Z') - world.clock.now().getTime());
    expect(await list('Asia/Tokyo')).toContain('2\nOverdue');
    expect(await list('Europe/London')).toContain('1\nOverdue');
    world.clock.move(9 * 3_600_000);
    expect(await list('Europe/London')).toContain('2\nOverdue');
    expect(await list('America/Los_Angeles')).toContain('1\nOverdue');
  });

  it('pages a long list and loses nothing', async () => {
    await card('start fire safety');
    const first = await card('my courses');
    const second = await alex.presses(button(first, 'More'));
    expect(reads(second)).toContain('Giving Feedback');
  });

  it('has something to do when it is empty', async () => {
    const nestor = world.person('nestorw');
    const empty = await card('my courses', nestor);
    expect(buttonsOf(empty).map(({ title }) => title)).toContain('Browse courses');
  });
});

describe('reporting progress', () => {
  it('mark 50% done, by name and then by nothing but the number', async () => {
    await card('start fire safety');
    expect(reads(await card('mark 50% done'))).toContain('0% done → 50% done');
    expect(reads(await card('mark fire safety 60%'))).toContain('50% done → 60% done');
    expect(world.writes().slice(1)).toMatchObject([
      { method: 'PATCH', body: { completionPercentage: 50, status: 'inProgress' } },
      { method: 'PATCH', body: { completionPercentage: 60, status: 'inProgress' } },
    ]);
  });

  it('asks which course when that is not plain', async () => {
    const choice = await card('mark 50% done');
    expect(reads(choice)).toContain('Which course');
    expect(world.writes()).toEqual([]);
    await alex.presses(buttonsOf(choice)[0] ?? button(choice, 'This one'));
    expect(world.writes()).toMatchObject([{ method: 'PATCH', body: { completionPercentage: 50 } }]);
  });

  it('100 completes with the completion time', async () => {
    const said = world.clock.now().toISOString();
    await card('mark excel for analysts 100%');
    expect(world.writes()).toMatchObject([
      {
        method: 'PATCH',
        body: {
          status: 'completed',
          completionPercentage: 100,
        },
      },
    ]);
    saidSince(said, world.writes()[0]?.body, 'completedDateTime');
  });

  it('reopens a completed course only after asking', async () => {
    const asked = await card('mark giving feedback 40%');
    expect(world.writes()).toEqual([]);
    const receipt = await alex.presses(button(asked, 'Reopen'));
    expect(reads(receipt)).toContain('40% done');
    expect(world.writes()).toMatchObject([
      { method: 'PATCH', body: { status: 'inProgress', completionPercentage: 40, completedDateTime: null } },
    ]);
  });

  it('the form on the card does the same', async () => {
    const list = await card('my courses');
    const form = await alex.presses(button(list, 'Open Security Awareness'));
    if (typeof form === 'string') throw new Error(form);
    const [input] = inputsOf(form).values();
    expect(input).toMatchObject({ type: 'Input.Number', min: 0, max: 100 });
    const receipt = await alex.presses(button(form, 'Save'), { progress: '45' });
    expect(reads(receipt)).toContain('20% done → 45% done');
    expect(world.writes()).toMatchObject([{ body: { completionPercentage: 45 } }]);
  });

  it('a receipt takes the place of the card it came from, and nothing is posted twice', async () => {
    const shown = await alex.presses(button(await card('my courses'), 'Open Security Awareness'));
    const receipt = await alex.presses(button(shown, 'Done'));
    expect(reads(receipt)).toContain('You completed “Security Awareness”');
    expect(alex.cards()).toHaveLength(1);
    expect(reads(alex.cards()[0])).toContain('You completed');
  });
});

describe('removing and undoing', () => {
  it('removes what the learner started, after asking', async () => {
    const asked = await card('remove excel for analysts');
    expect(world.writes()).toEqual([]);
    await alex.presses(button(asked, 'Remove'));
    expect(world.writes()).toMatchObject([{ method: 'DELETE' }]);
    expect(reads(await card('my courses'))).not.toContain('Excel for Analysts');
  });

  it('no leaves everything as it is', async () => {
    await card('remove excel for analysts');
    expect(reads(await card('no'))).toContain('left everything as it is');
    expect(world.writes()).toEqual([]);
  });

  it('refuses to remove what was assigned', async () => {
    expect(reads(await card('remove gdpr essentials'))).toContain('assigned to you');
    expect(world.writes()).toEqual([]);
  });

  it('undo takes back the last change, also by button', async () => {
    await card('mark excel for analysts 80%');
    expect(reads(await card('undo'))).toContain('back at 35%');
    const receipt = await card('complete excel for analysts');
    await alex.presses(button(receipt, 'Undo'));
    expect(world.writes().map(({ body }) => body.completionPercentage)).toEqual([80, 35, 100, 35]);
  });

  it('undo brings a removed course back', async () => {
    const asked = await card('remove excel for analysts');
    const receipt = await alex.presses(button(asked, 'Remove'));
    await alex.presses(button(receipt, 'Undo'));
    expect(world.writes()).toMatchObject([
      { method: 'DELETE' },
      { method: 'POST', body: { completionPercentage: 35 } },
    ]);
  });

  it('undo is refused after ten minutes', async () => {
    const receipt = await card('mark excel for analysts 80%');
    world.clock.move(11 * MINUTE);
    expect(reads(await card('undo'))).toContain('nothing to undo');
    const stale = await alex.presses(button(receipt, 'Undo'));
    expect(reads(stale)).toContain('More than ten minutes ago');
    expect(buttonsOf(stale as CardJson).map(({ title }) => title)).not.toContain('Undo');
    expect(reads(alex.cards()[0])).toEqual(reads(stale));
    expect(world.writes()).toHaveLength(1);
  });
});

describe('an old card', () => {
  it('of what is undone already says so in its place, and loses its button', async () => {
    const receipt = await card('mark excel for analysts 80%');
    await card('undo');
    const before = alex.cards().length;
    const stale = await alex.presses(button(receipt, 'Undo'));
    expect(reads(stale)).toContain('Already undone.');
    expect(alex.cards()).toHaveLength(before);
    expect(world.writes()).toHaveLength(2);
  });

  it('of what has changed since says that, too', async () => {
    const receipt = await card('mark excel for analysts 50%');
    await card('mark excel for analysts 80%');
    expect(reads(await alex.presses(button(receipt, 'Undo')))).toContain('Changed since');
    expect(world.writes()).toHaveLength(2);
  });

  it.each(['50%', 'Done'])(
    'a press of %s that comes again after it was undone does not say that it stands',
    async (title) => {
      const press = button(await card('show excel for analysts'), title);
      const receipt = await alex.presses(press);
      await alex.presses(button(receipt, 'Undo'));
      const again = await alex.presses(press);
      expect(reads(again)).toContain('Already undone.');
      expect(reads(again)).toContain('Undone: “Excel for Analysts” is back at 35%.');
      for (const untrue of ['Well done', 'through', 'Next:']) expect(reads(again)).not.toContain(untrue);
      expect(buttonsOf(again as CardJson).map((one) => one.title)).not.toContain('Undo');
      expect(world.writes()).toHaveLength(2);
    },
  );

  it.each([
    ['undo', 'Already undone.'],
    ['mark excel for analysts 80%', 'Changed since'],
  ])('keeps what it said after “%s”, and gets no Undo, when Graph answers', async (text, said) => {
    world.simulator.faults.add({
      match: { method: 'PATCH' },
      effect: { kind: 'answer', status: 429, retryAfterMinutes: 2 },
    });
    const receipt = await card('mark excel for analysts 50%');
    await card(text);
    expect(reads(await alex.presses(button(receipt, 'Undo')))).toContain(said);
    world.clock.move(3 * MINUTE);
    await world.delivered();
    const [old] = alex.cards();
    expect(reads(old)).toContain('Saved in Viva Learning');
    expect(reads(old)).toContain(said);
    expect(buttonsOf(old ?? { type: 'none' }).map((one) => one.title)).not.toContain('Undo');
  });

  it('takes nothing back that was reported since', async () => {
    const shown = await card('show excel for analysts');
    await card('mark excel for analysts 80%');
    expect(reads(await alex.presses(button(shown, '50%')))).toContain('you’re at 80% by now');
    expect(world.writes()).toHaveLength(1);
  });

  it('takes nothing back by the number it came with, and whatever somebody writes over it', async () => {
    const save = button(await card('show excel for analysts'), 'Save');
    await card('mark excel for analysts 80%');
    expect(reads(await alex.presses(save, { progress: '40' }))).toContain('you’re at 80% by now');
    expect(world.writes()).toHaveLength(1);
    expect(reads(await alex.presses(save, { progress: '45' }))).toContain('80% done → 45% done');
  });
});

describe('progress in one press', () => {
  it('is one change however often it is pressed, whatever stands in the field beside it', async () => {
    const half = button(await card('show excel for analysts'), '50%');
    const answers = await Promise.all([1, 2].map(() => alex.presses(half, { progress: '90' })));
    for (const answer of answers) expect(reads(answer)).toContain('35% done → 50% done');
    expect(world.writes()).toMatchObject([{ body: { completionPercentage: 50 } }]);
  });

  it('Done completes, and names the course that presses most', async () => {
    const receipt = await alex.presses(button(await card('show excel for analysts'), 'Done'));
    expect(reads(receipt)).toContain('Well done! You completed “Excel for Analysts”.');
    expect(reads(receipt)).toMatch(/Next: Security Awareness, overdue since/);
    expect(reads(await alex.presses(button(receipt, 'Open next')))).toContain('Security Awareness');
  });

  it.each([-1, 101, 50.5, '50', null])('takes no %j from a forged card', async (at) => {
    const { data } = button(await card('show excel for analysts'), '50%');
    expect(reads(await alex.forges('activity.update', { ...data, at }))).not.toContain('→');
    expect(world.writes()).toEqual([]);
  });
});

describe('several changes in one message', () => {
  it('are each done and each undone on their own', async () => {
    const cards = await alex.says('excel for analysts 50% and gdpr essentials done');
    expect(cards).toHaveLength(2);
    await world.delivered();
    await alex.presses(button(cards[0], 'Undo'));
    expect(world.writes().map(({ body }) => body.completionPercentage)).toEqual([50, 100, 35]);
  });
});
