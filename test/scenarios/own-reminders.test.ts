import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf } from '../support/card-reading.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

/** As an organisation has it that did not set anything. */
const speaking = { REMINDERS_OFF: '', WORKING_DAYS: 'mon,tue,wed,thu,fri', WORKING_HOURS: '08:00-18:00' };

let world: World;
let adele: Player;
beforeEach(async () => {
  world = await startWorld({ env: speaking });
  adele = world.person('adelev');
  await adele.says('start fire safety');
});
afterEach(() => world.close());

const titles = (card: Parameters<typeof buttonsOf>[0] | undefined) =>
  card === undefined ? [] : buttonsOf(card).map(({ title }) => title);

describe('a reminder for oneself', () => {
  it.each([
    ['remind me about fire safety tomorrow at 9', 'I’ll remind you of “Fire Safety” on Sun 22 Nov at 09:00.'],
    ['remind me about fire safety on friday at 2pm', 'on Fri 27 Nov at 14:00.'],
    ['remind me about fire safety in two weeks', 'on Sat 5 Dec at 09:00.'],
    ['remind me about fire safety in an hour', 'on Sat 21 Nov at 10:00.'],
    ['remind me about fire safety every monday', 'every Monday at 09:00, first on Mon 23 Nov.'],
    [
      'remind me every monday and thursday about fire safety',
      'every Monday and Thursday at 09:00, first on Mon 23 Nov.',
    ],
    [
      'remind me on weekdays about fire safety',
      'I’ll remind you of “Fire Safety” every week from Monday to Friday at 09:00, first on Mon 23 Nov.',
    ],
    [
      'remind me about fire safety every other friday at 8',
      'every other week on Friday at 08:00, first on Fri 27 Nov.',
    ],
    ['remind me daily about fire safety', 'every day at 09:00, first on Sun 22 Nov.'],
    ['remind me about it tomorrow', 'of “Fire Safety” on Sun 22 Nov at 09:00.'],
    ['remind me tomorrow about everything', 'of everything you have open on Sun 22 Nov at 09:00.'],
    ['remind me about excel basics tomorrow', 'of “Excel Basics” on Sun 22 Nov at 09:00.'],
  ])('“%s” is echoed in full and listed', async (text, echo) => {
    const [card] = await adele.says(text);
    expect(reads(card)).toContain(echo);
    expect(titles(card)).toEqual(['Change', 'Remove', 'My reminders']);
    expect(titles((await adele.says('my reminders'))[0])[0]).toMatch(/^Change the reminder: /);
  });

  it('comes once however often the message is delivered', async () => {
    await adele.says('remind me about fire safety tomorrow', 'the-same');
    await adele.says('remind me about fire safety tomorrow', 'the-same');
    expect(
      titles((await adele.says('my reminders'))[0]).filter((title) => title.startsWith('Change')),
    ).toHaveLength(1);
  });

  it('without a time is asked for it, and nothing is kept before', async () => {
    const [card] = await adele.says('remind me about fire safety');
    expect(reads(card)).toContain('When should I remind you of “Fire Safety”?');
    expect(titles(card)).toEqual(['In an hour', 'Tomorrow', 'Monday', 'In a week', 'Every Monday']);
    expect(reads(await adele.says('my reminders'))).toContain('You haven’t made any reminders.');
    await adele.says('remind me about fire safety');
    expect(reads(await adele.says('2'))).toContain('on Sun 22 Nov at 09:00');
  });

  it('is changed in a form: another day, time and frequency', async () => {
    const [card] = await adele.says('remind me about fire safety tomorrow at 9');
    const form = await adele.presses(button(card, 'Change'));
    expect(inputsOf(form as { type: string }).get('day')?.value).toBe('2026-11-22');
    const changed = await adele.presses(button(form, 'Save'), {
      day: '2026-11-24',
      time: '15:30',
      every: 'weekly',
    });
    expect(reads(changed as never)).toContain('every Tuesday at 15:30, first on Tue 24 Nov.');
    const [list] = await adele.says('my reminders');
    expect(reads(list)).toContain('every Tuesday at 15:30, next on Tue 24 Nov');
    const again = await adele.presses(button(list, 'Change the reminder: Fire Safety'));
    const over = await adele.presses(button(again, 'Save'), {
      day: '2026-11-21',
      time: '01:00',
      every: 'once',
    });
    expect(reads(over as never)).toContain('That time is already over');
  });

  it('is removed by its button, or by saying so', async () => {
    const [card] = await adele.says('remind me about fire safety tomorrow at 9');
    expect(reads((await adele.presses(button(card, 'Remove'))) as never)).toContain(
      'I won’t remind you of “Fire Safety” any more.',
    );
    expect(reads((await adele.presses(button(card, 'Remove'))) as never)).toContain('no such reminder');
    await adele.says('remind me about fire safety every monday');
    expect(reads(await adele.says('remove the reminder about fire safety'))).toContain(
      'I won’t remind you of',
    );
    expect(reads(await adele.says('my reminders'))).toContain('You haven’t made any reminders.');
  });

  it('a time that is over, a course that is not there and one of several are asked or refused', async () => {
    expect(reads(await adele.says('remind me about fire safety today at 8:00'))).toContain('already over');
    expect(reads(await adele.says('remind me to call mum tomorrow'))).toMatch(/call mum/);
    const [choice] = await adele.says('remind me about excel tomorrow at 10');
    expect(reads((await adele.presses(button(choice, 'This one'))) as never)).toContain(
      'on Sun 22 Nov at 10:00',
    );
  });

  it('“don’t remind me …” makes none, and others are not reminded', async () => {
    await adele.says('don’t remind me about fire safety tomorrow at 9');
    await adele.says('remind adele about fire safety tomorrow at 9');
    expect(reads(await adele.says('my reminders'))).toContain('You haven’t made any reminders.');
  });

  it('somebody else’s can be neither seen, changed nor removed', async () => {
    const [card] = await adele.says('remind me about fire safety tomorrow at 9');
    const { reminderId } = button(card, 'Change').data as { reminderId: string };
    const alex = world.person('alexw');
    for (const verb of ['reminders.edit', 'reminders.save', 'reminders.remove'])
      expect(reads((await alex.forges(verb, { reminderId })) as never)).toContain('no such reminder');
    expect(reads(await alex.says('my reminders'))).toContain('You haven’t made any reminders.');
    expect(reads(await adele.says('my reminders'))).toContain('Fire Safety');
  });

  it('in German and Spanish', async () => {
    const german = world.person('pattif', { locale: 'de-DE', timeZone: 'Europe/Berlin' });
    expect(reads(await german.says('erinnere mich jeden Montag um 8 Uhr an Fire Safety'))).toContain(
      'Ich erinnere Sie jeden Montag um 08:00 an „Fire Safety“',
    );
    const spanish = world.person('isaiahl', { locale: 'es-ES' });
    expect(reads(await spanish.says('recuérdame Fire Safety mañana a las 9'))).toContain(
      'Te recordaré «Fire Safety»',
    );
  });
});

describe('what was asked for by typing comes by itself', () => {
  const at = async (moment: string) => {
    world.clock.move(Date.parse(`${moment}Z`) - world.clock.now().getTime());
    await world.delivered();
  };

  it('once, at its time, with a way to snooze; not after “stop reminders”', async () => {
    world.connector.letsIn();
    const joni = world.person('joniss');
    await joni.says('start fire safety');
    await joni.says('remind me about fire safety on monday at 10');
    await joni.says('remind me about fire safety every tuesday at 11');
    const before = joni.cards().length;
    await at('2026-11-23T09:55');
    expect(joni.cards()).toHaveLength(before);
    await at('2026-11-23T10:05');
    expect(reads(joni.cards().at(-1))).toContain('You asked me to remind you of “Fire Safety”');
    expect(titles(joni.cards().at(-1))).toContain('Snooze');
    expect(joni.cards()).toHaveLength(before + 1);
    await at('2026-11-24T11:05');
    expect(joni.cards()).toHaveLength(before + 2);
    await joni.says('stop reminders');
    const stopped = joni.cards().length;
    await at('2026-12-01T11:05');
    expect(joni.cards()).toHaveLength(stopped);
  });
});

describe('how somebody wants to be reminded', () => {
  it.each([
    [
      'don’t message me before 9',
      'nothing before 09:00',
      'Hours: 09:00 to 18:00 in your time zone (Europe/London), because you said so',
    ],
    [
      'no messages after 17:30',
      'nothing after 17:30',
      'Hours: 08:00 to 17:30 in your time zone (Europe/London), because you said so',
    ],
    ['quiet at weekends', 'nothing on Saturday and Sunday', 'Days: Monday to Friday, because you said so'],
    [
      'I’m away until 5 January',
      'No reminders until Tue, 5 Jan 2027',
      'Away: nothing from Sat 21 Nov until Tue, 5 Jan 2027',
    ],
    [
      'I’m on holiday from 21 December to 5 January',
      'from Mon 21 Dec until',
      'Away: nothing from Mon 21 Dec',
    ],
    [
      'stop reminders',
      'I won’t send you reminders any more',
      'Everything is off, because you stopped reminders',
    ],
    ['send me a weekly summary', 'summary at the beginning of each week', 'on, because you asked for it'],
  ])('“%s” is said back, and stands among the settings', async (text, echo, setting) => {
    expect(reads(await adele.says(text))).toContain(echo);
    expect(reads(await adele.says('reminder settings')).replaceAll(/[*\\]/g, '')).toContain(setting);
  });

  it('is taken back: start again, I’m back, and the buttons of the settings', async () => {
    await adele.says('stop reminders');
    expect(reads(await adele.says('start again'))).toContain('Reminders are on again');
    await adele.says('I’m away until 5 January');
    expect(reads(await adele.says('I’m back'))).toContain('Welcome back');
    await adele.says('quiet at weekends');
    await adele.says('don’t message me before 9');
    const [card] = await adele.says('reminder settings');
    await adele.presses(button(card, 'Usual days'));
    await adele.presses(button(card, 'Usual hours'));
    const text = reads(await adele.says('reminder settings'));
    expect(text).not.toContain('because you said so');
    expect(text).toContain('as your organisation has set them');
  });

  it('what only sounds like it changes nothing and shows the settings', async () => {
    for (const text of ['don’t message me', 'be quiet', 'why are you messaging me?'])
      expect(reads(await adele.says(text))).toContain('This is what I send you on my own');
  });

  it('a reminder made after “stop” says that it won’t come', async () => {
    await adele.says('stop reminders');
    expect(reads(await adele.says('remind me about fire safety tomorrow'))).toContain(
      'You’ve stopped reminders',
    );
  });

  it('an absence that is over is refused', async () => {
    expect(reads(await adele.says('I’m away until yesterday'))).not.toContain('Noted');
    expect(reads(await adele.says('I’m away until 20 November 2026'))).toContain('already over');
  });
});

it('what the organisation has switched off is said so, and none is kept', async () => {
  await world.close();
  world = await startWorld({ env: { ...speaking, REMINDERS_OFF: 'own,weekly,due' } });
  adele = world.person('adelev');
  expect(reads(await adele.says('remind me about fire safety tomorrow'))).toContain(
    'has switched off reminders',
  );
  expect(reads(await adele.says('send me a weekly summary'))).toContain('switched weekly summaries off');
  expect(reads(await adele.says('reminder settings')).replaceAll(/[*\\]/g, '')).toContain(
    'Before something is due: off, as your organisation has set it up.',
  );
});

describe('snooze', () => {
  beforeEach(async () => {
    await assignBy(world.person('alexw'), {
      people: idsOf('adelev'),
      due: '2026-12-04',
      course: 'Data Literacy',
    });
  });

  it.each([
    ['snooze data literacy until monday', 'nothing about “Data Literacy” until Mon 23 Nov'],
    ['snooze data literacy for a week', 'nothing about “Data Literacy” until Sat 28 Nov'],
    ['snooze everything until monday', 'no reminders until Mon 23 Nov'],
    ['snooze for 3 days', 'no reminders until Tue 24 Nov'],
  ])('“%s”', async (text, echo) => {
    expect(reads(await adele.says(text))).toContain(echo);
    expect(reads(await adele.says('reminder settings'))).toContain('Snoozed');
  });

  it('“this” is what was just spoken of; without a day it is asked for', async () => {
    await adele.says('why do I have data literacy');
    expect(reads(await adele.says('snooze this until monday'))).toContain(
      'nothing about “Data Literacy” until Mon 23 Nov',
    );
    const [card] = await adele.says('snooze data literacy');
    expect(titles(card)).toContain('Tomorrow');
    expect(reads(await adele.says('snooze data literacy until 20 November 2026'))).toContain('already over');
  });
});

describe('where others read along', () => {
  it.each([
    ...['remind me about fire safety tomorrow', 'my reminders', 'stop reminders', 'quiet at weekends'],
    ...[
      'I’m away until 5 January',
      'reminder settings',
      'send me a weekly summary',
      'start again',
      'I’m back',
    ],
    ...['remove the reminder about fire safety', 'snooze everything until monday'],
  ])('“%s” leads to the one-to-one chat', async (text) => {
    const group = world.person('adelev', { conversationType: 'groupChat' });
    expect(reads(await group.says(`<at>Coursemate</at> ${text}`))).toContain('Your learning is private');
  });
});
