import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../bot/phrases/languages.ts';
import { say } from '../../bot/phrases/say.ts';
import { type Story, stories } from '../support/stories.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({ needs: ['reach'] });
});
afterEach(() => world.close());

/** What was changed for one course since a number of requests. */
const changesSince = (count: number) => world.writes().slice(count);

const last = async (player: Player, text: string) => {
  const cards = await player.says(text);
  const card = cards.at(-1);
  if (card === undefined) throw new Error(`nothing was answered to ${text}`);
  return card;
};

it('every language that the bot speaks has its story', () => {
  expect(languages.slice(1).filter(({ tag }) => stories[tag] === undefined)).toEqual([]);
});

describe.each(languages.slice(1))('in $name', (language) => {
  const story = stories[language.tag] as Story;
  const sentence = (key: string, values = {}) => say(language, key, values);

  it('a learner starts a course, reports progress, completes it and takes that back', async () => {
    const adele = world.person('adelev', { locale: story.locale });
    await adele.says(story.start);
    expect(world.writes()).toMatchObject([{ method: 'POST', body: { status: 'inProgress' } }]);
    await adele.says(story.half);
    expect(changesSince(1)).toMatchObject([{ method: 'PATCH', body: { completionPercentage: 50 } }]);
    for (const text of story.unsaid) {
      await adele.says(text);
      expect(changesSince(2), text).toEqual([]);
    }
    expect(reads(await last(adele, story.list))).toContain(sentence('card.activities.heading'));
    await adele.says(story.done);
    expect(changesSince(2)).toMatchObject([{ method: 'PATCH', body: { status: 'completed' } }]);
    await adele.says(story.undo);
    expect(changesSince(3)).toMatchObject([{ method: 'PATCH', body: { completionPercentage: 50 } }]);
    expect(reads(await last(adele, story.help))).toContain(sentence('card.help.heading'));
  });

  it('a manager sees the team, assigns a course in one line, and reminds somebody', async () => {
    const alex = world.person('alexw', { locale: story.locale });
    const team = reads(await last(alex, story.team));
    const headings = Array.from({ length: 20 }, (_, count) => sentence('card.team.reports', { count }));
    expect(
      headings.some((heading) => team.includes(heading)),
      team,
    ).toBe(true);
    for (const text of story.unmeant) {
      await alex.says(text);
      expect(world.writes(), text).toEqual([]);
    }
    const preview = await last(alex, story.assign);
    for (const part of [
      'Data Literacy',
      'Adele Vance',
      'Isaiah Langer',
      '27',
      sentence('card.type.required'),
    ])
      expect(reads(preview)).toContain(part);
    expect(world.writes()).toEqual([]);
    await alex.presses(button(preview, sentence('card.button.assignNow')));
    expect(world.writes()).toHaveLength(2);
    expect(reads(await last(alex, story.standing))).toContain('Adele Vance');
    expect(reads(await last(alex, story.remind))).toContain('Adele Vance');
  });
});
