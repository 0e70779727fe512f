import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf } from '../support/card-reading.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let adele: Player;
beforeEach(async () => {
  world = await startWorld();
  adele = world.person('adelev');
});
afterEach(() => world.close());

describe('a question about a course is answered in a sentence', () => {
  it.each([
    [
      'what is excel basics about',
      '“Excel Basics” is about this: Cells, formulas, tables and your first chart.',
    ],
    ['how long is fire safety', '“Fire Safety” takes 30 min.'],
    ['how hard is advanced excel', '“Advanced Excel” is for advanced learners.'],
    ['what skills does data literacy teach', 'What “Data Literacy” trains: data and statistics.'],
    ['what language is excel basics in', '“Excel Basics” is in English.'],
    ['is there excel basics in German?', '“Excel Basics” isn’t in German, but these similar courses are.'],
    ['is there excel basics in french', 'isn’t in French, and I found no course like it'],
    ['anything easier than advanced excel?', 'These are like “Advanced Excel”, but easier.'],
    ['something easier than excel basics', 'I found nothing easier that’s like “Excel Basics”.'],
    ['something shorter than excel basics?', 'These are like “Excel Basics”, but shorter.'],
  ])('“%s”', async (text, sentence) => {
    const [card] = await adele.says(text);
    expect(reads(card).startsWith(sentence) || reads(card).includes(sentence), reads(card)).toBe(true);
  });

  it('with the course and up to three near it, and “it” is the course from then on', async () => {
    const [card] = await adele.says('what is excel basics about');
    expect(reads(card)).toMatch(/2 hr · Beginner[\s\S]*English · Skills: excel and spreadsheets/);
    expect(
      buttonsOf(card ?? { type: '' }).filter(({ title }) => /^Open Ex|^Open Ad/.test(title)),
    ).toHaveLength(3);
    expect(reads(await adele.says('how long is it?'))).toContain('“Excel Basics” takes 2 hr.');
    expect(reads(await adele.says('in German?'))).toContain('Excel-Grundlagen');
    expect(reads(await adele.says('is there something harder?'))).toContain('Excel for Analysts');
    expect(reads(await adele.says('start it'))).toContain('You started “Excel Basics”');
  });

  it('says how much is left of one’s own', async () => {
    await adele.says('start excel basics');
    await adele.says('mark excel basics 75%');
    expect(reads(await adele.says('how long does it take?'))).toContain(
      '“Excel Basics” takes 2 hr; about 30 min of it is left for you.',
    );
    expect(buttonsOf(adele.cards().at(-1) ?? { type: '' }).map(({ title }) => title)).toContain('Open');
  });

  it('a neighbour is looked at by its button, and by its number', async () => {
    const [card] = await adele.says('what is excel basics about');
    const [, second = ''] = /2\\?\. (.*)/.exec(reads(card)) ?? [];
    expect(reads(await adele.says('2'))).toContain(`“${second}” is about this`);
    const other = await adele.presses(button(card, `Open ${second}`));
    expect(reads(other as never)).toContain('is about this');
  });

  it('nothing changes by asking', async () => {
    await adele.says('how long is fire safety');
    expect(world.writes()).toEqual([]);
  });

  it('one that is not there is said so', async () => {
    expect(reads(await adele.says('what is underwater basket weaving about'))).toMatch(
      /not sure|No course|understand/i,
    );
  });

  it('in German and Spanish', async () => {
    const german = world.person('pattif', { locale: 'de-DE' });
    expect(reads(await german.says('Wie lange dauert Fire Safety?'))).toContain(
      '„Fire Safety“ dauert 30 Min.',
    );
    const spanish = world.person('isaiahl', { locale: 'es-ES' });
    expect(reads(await spanish.says('¿De qué trata Excel Basics?'))).toContain(
      '«Excel Basics» trata de esto',
    );
  });
});

describe('where others read along', () => {
  it('it is answered, without anything of who asks', async () => {
    await adele.says('start excel basics');
    await adele.says('mark excel basics 75%');
    const group = world.person('adelev', { conversationType: 'groupChat' });
    const [card] = await group.says('<at>Coursemate</at> how long is excel basics');
    expect(reads(card)).toContain('“Excel Basics” takes 2 hr.');
    expect(reads(card)).not.toContain('left');
    const titles = buttonsOf(card ?? { type: '' }).map(({ title }) => title);
    expect(titles).toContain('Start');
    for (const personal of ['Open', 'Save for later', 'Plan it']) expect(titles).not.toContain(personal);
  });
});
