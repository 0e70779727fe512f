import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../../src/clock.ts';
import { buttonsOf } from '../support/card-reading.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
let adele: Player;
beforeEach(async () => {
  world = await startWorld();
  alex = world.person('alexw');
  adele = world.person('adelev');
  await adele.says('hi');
});
afterEach(() => world.close());

const titles = (card: Parameters<typeof buttonsOf>[0] | string | undefined) =>
  typeof card === 'object' ? buttonsOf(card).map(({ title }) => title) : [];

describe('what should I do next', () => {
  it('names what presses first, each with its reason, and opens or starts it', async () => {
    await assignBy(alex, { people: idsOf('adelev'), due: '2026-11-24', course: 'Fire Safety' });
    await adele.says('start excel basics');
    await adele.says('mark excel basics 80%');
    const [card] = await adele.says('what should I do next');
    const text = reads(card);
    expect(text).toMatch(
      /1\\?\. Fire Safety[\s\S]*Due Tue 24 Nov \(in 3 days\)[\s\S]*2\\?\. Excel Basics[\s\S]*nearly done · 24 min left[\s\S]*3\\?\. GDPR for Marketing Teams[\s\S]*Required, due Mon 30 Nov \(in 9 days\) · 36 min left/,
    );
    await adele.presses(button(card, 'Start'));
    expect(reads(adele.cards().at(-1))).toContain('You started “Fire Safety”, which was assigned to you.');
  });

  it('says what is overdue and required, however long it takes', async () => {
    await assignBy(alex, { people: idsOf('adelev'), due: '2026-11-23', course: 'Excel Basics' });
    world.clock.move(5 * DAY);
    const text = reads(await adele.says('I have 20 minutes'));
    expect(text).toContain('What fits into 20 min');
    expect(text).toContain('Overdue since Mon 23 Nov');
    expect(text).toContain('more than you have now');
  });

  it.each([
    ['I have 20 minutes', 'What fits into 20 min'],
    ['anything quick?', 'What fits into 20 min'],
    ['what can I do in half an hour?', 'What fits into 30 min'],
  ])('“%s” offers what can be finished in that time', async (text, heading) => {
    await adele.says('save spot the phish for later');
    await adele.says('start excel basics');
    const answer = reads(await adele.says(text));
    expect(answer).toContain(heading);
    expect(answer).toContain('Spot the Phish');
    expect(answer).not.toContain('Excel Basics');
  });

  it('suggests what is near to what was finished; “not for me” is remembered, and another comes in its place', async () => {
    await adele.says('start excel basics');
    await adele.says('complete excel basics');
    const [card] = await adele.says('any suggestions?');
    expect(reads(card)).toContain('Similar to one you finished');
    const [, second = ''] = /2\\?\. (.*)/.exec(reads(card)) ?? [];
    const about = await adele.presses(button(card, `Open ${second}`));
    const next = await adele.presses(button(about, 'Not for me'));
    expect(reads(next as never)).not.toContain(second);
    expect(reads(next as never)).toContain('Similar to one you finished');
    expect(reads(await adele.says('what do you suggest'))).not.toContain(second);
  });

  it('has a way on for who has nothing at all', async () => {
    const [card] = await world.person('joniss').says('what should I learn next?');
    expect(reads(card)).toContain('There’s nothing to suggest just now.');
    expect(titles(card)).toEqual(['My courses', 'Browse courses']);
  });

  it('is numbered: “start 2” starts the second', async () => {
    await adele.says('save fire safety for wardens for later');
    await adele.says('what should I do next');
    expect(reads(await adele.says('start 2'))).toContain('You started “Fire Safety for Wardens”');
  });

  it.each([
    ['was soll ich als Nächstes lernen?', 'Was als Nächstes dran ist', 'de-DE'],
    ['¿qué debo hacer ahora?', 'Qué hacer ahora', 'es-ES'],
  ])('“%s”', async (text, answer, locale) => {
    expect(reads(await world.person('pattif', { locale }).says(text))).toContain(answer);
  });
});

describe('saved for later', () => {
  it('a course is saved, listed, shown among my courses, and taken off again', async () => {
    const [card] = await adele.says('save Excel Basics for later');
    expect(reads(card)).toContain('I’ve saved “Excel Basics” for later. You have 1 saved course.');
    expect(reads(await adele.says('my saved courses'))).toMatch(
      /Saved for later[\s\S]*1\\?\. Excel Basics[\s\S]*saved Sat 21 Nov/,
    );
    await adele.says('start fire safety');
    const [list] = await adele.says('my courses');
    expect(reads(list)).toMatch(/2\\?\. Fire Safety[\s\S]*Saved for later · 1[\s\S]*4\\?\. Excel Basics/);
    await adele.says('start 4');
    expect(reads(await adele.says('my courses'))).not.toContain('Saved for later');
    expect(reads(await adele.says('my saved courses'))).toContain('You haven’t saved any courses.');
  });

  it('by a button, and taken off by one', async () => {
    await adele.says('what is excel basics about');
    const saved = await adele.presses(button(adele.cards().at(-1), 'Save for later'));
    expect(reads(saved as never)).toContain('I’ve saved “Excel Basics”');
    const off = await adele.presses(button(saved, 'Don’t keep'));
    expect(reads(off as never)).toContain('I took “Excel Basics” off your saved courses');
    expect(reads(await adele.says('unsave excel basics'))).toContain('isn’t among your saved courses');
  });

  it('nothing of it reaches Viva Learning', async () => {
    await adele.says('save Excel Basics for later');
    await adele.says('unsave excel basics');
    expect(world.writes()).toEqual([]);
  });

  it('is what the bot knows about a person, and forgotten with them', async () => {
    await adele.says('save Excel Basics for later');
    const [known] = await adele.says('what do you know about me');
    expect(reads(known)).toContain('1 course you saved for later or don’t want suggested');
    await adele.says('forget me');
    await adele.says('yes');
    expect(reads(await adele.says('my saved courses'))).toContain('You haven’t saved any courses.');
  });

  it('each has their own, and what is not wanted is not kept', async () => {
    await adele.says('save Excel Basics for later');
    await adele.says('don’t save data literacy');
    expect(reads(await alex.says('my saved courses'))).toContain('You haven’t saved any courses.');
    expect(reads(await adele.says('my saved courses'))).not.toContain('Data Literacy');
  });

  it('one that no longer takes anybody is refused', async () => {
    expect(reads(await adele.says('save gdpr essentials (2019 edition) for later'))).toContain('no longer');
  });
});

describe('time for a course', () => {
  const query = (card: Parameters<typeof button>[0]) =>
    Object.fromEntries(new URL(button(card, 'Open the form in Teams').url ?? '').searchParams);

  it('“an hour on Friday for Excel Basics” opens the form of Teams, filled in', async () => {
    const [card] = await adele.says('an hour on Friday at 14:00 for Excel Basics');
    expect(reads(card)).toContain('1 hr for “Excel Basics”: Fri 27 Nov, 14:00 to Fri 27 Nov, 15:00.');
    expect(query(card)).toMatchObject({
      subject: 'Excel Basics',
      startTime: '2026-11-27T14:00:00+00:00',
      endTime: '2026-11-27T15:00:00+00:00',
      content: expect.stringMatching(/^https:/),
    });
  });

  it('is in the person’s own zone, and as long as what is left of the course', async () => {
    const berlin = world.person('pattif', { locale: 'de-DE', timeZone: 'Europe/Berlin' });
    await berlin.says('starte Fire Safety');
    const [card] = await berlin.says('plane Fire Safety morgen um 10 Uhr');
    expect(button(card, 'Formular in Teams öffnen').url).toContain(
      'startTime=2026-11-22T09%3A00%3A00%2B00%3A00',
    );
    expect(button(card, 'Formular in Teams öffnen').url).toContain(
      'endTime=2026-11-22T09%3A30%3A00%2B00%3A00',
    );
  });

  it('a time that is over is refused with an example; several courses are chosen from, and when is kept', async () => {
    expect(reads(await adele.says('plan excel basics today at 8:00'))).toContain('That time is already over');
    const [choice] = await adele.says('half an hour on friday at 14:00 for excel');
    const planned = await adele.presses(button(choice, 'This one'));
    expect(query(planned as never).startTime).toBe('2026-11-27T14:00:00+00:00');
  });

  it('by the button of a course: the next working day', async () => {
    await adele.says('what is excel basics about');
    const planned = await adele.presses(button(adele.cards().at(-1), 'Plan it'));
    expect(reads(planned as never)).toContain('Mon 23 Nov, 09:00');
  });
});

describe('why', () => {
  it('a course that was assigned: who, when, the note and by when', async () => {
    await assignBy(alex, {
      people: idsOf('adelev'),
      due: '2026-12-04',
      course: 'Fire Safety',
      note: 'Before your visit',
    });
    const text = reads(await adele.says('why do I have fire safety?'));
    expect(text).toContain('“Fire Safety” was assigned to you by Alex Wilber on Sat 21 Nov.');
    expect(text).toContain('It’s required and due Fri 4 Dec (in 13 days).');
    expect(text).toContain('Before your visit');
    expect(reads(await adele.says('who gave me fire safety'))).toContain('by Alex Wilber');
  });

  it('a button of the course’s own card says it too, where somebody else gave the course', async () => {
    await assignBy(alex, { people: idsOf('adelev'), due: '2026-12-04', course: 'Fire Safety' });
    const [card] = await adele.says('show fire safety');
    expect(reads(await adele.presses(button(card, 'Why this?')))).toContain(
      '“Fire Safety” was assigned to you by Alex Wilber',
    );
    const [own] = await adele.says('start excel basics');
    expect(titles(await adele.presses(button(own, 'Update again')))).not.toContain('Why this?');
  });

  it('a course of one’s own; and “this” is the one just spoken of', async () => {
    await adele.says('start excel basics');
    const [card] = await adele.says('why do I have this?');
    expect(reads(card)).toContain('You started “Excel Basics” yourself on Sat 21 Nov.');
    expect(titles(card)).toEqual(['Details', 'Remove', 'My courses']);
  });

  it('somebody else’s is not told', async () => {
    await adele.says('start excel basics');
    const entryId = String(button(adele.cards().at(-1), 'Update again').data.entryId);
    expect(reads(await alex.forges('activity.why', { entryId }))).not.toContain('Excel Basics');
  });
});

describe('where others read along', () => {
  it.each([
    ...['what should I do next', 'I have 20 minutes', 'save excel basics for later', 'my saved courses'],
    ...['unsave excel basics', 'an hour on friday for excel basics', 'why do I have fire safety'],
  ])('“%s” leads to the one-to-one chat', async (text) => {
    await adele.says('save Excel Basics for later');
    const group = world.person('adelev', { conversationType: 'groupChat' });
    const [card] = await group.says(`<at>Coursemate</at> ${text}`);
    expect(reads(card)).toContain('Your learning is private');
    expect(reads(card)).not.toContain('Excel Basics');
  });
});
