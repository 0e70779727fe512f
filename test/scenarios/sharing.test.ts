import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../support/card-reading.ts';
import type { CardJson } from '../support/connector.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
let group: Player;
beforeEach(async () => {
  world = await startWorld();
  alex = world.person('alexw');
  group = world.person('alexw', { conversationType: 'groupChat' });
});
afterEach(() => world.close());

interface Found {
  readonly composeExtension: {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly {
      readonly content: CardJson;
      readonly preview: { readonly content: { readonly title: string; readonly text: string } };
    }[];
  };
}

/** What the message extension offers for these words. */
async function search(words: string, player = group, options: object = {}): Promise<Found> {
  const { status, body } = await player.sends({
    type: 'invoke',
    name: 'composeExtension/query',
    value: {
      commandId: 'findCourse',
      parameters: [words === '' ? { name: 'initialRun', value: 'true' } : { name: 'words', value: words }],
      queryOptions: { skip: 0, count: 25, ...options },
    },
  });
  expect(status).toBe(200);
  return body as Found;
}

async function shared(words: string): Promise<CardJson> {
  const card = (await search(words)).composeExtension.attachments?.[0]?.content;
  if (card === undefined) throw new Error(`nothing found for ${words}`);
  return card;
}

describe('searching for a course to share', () => {
  it('finds what was typed, each with a line about it', async () => {
    const { composeExtension } = await search('advanced excel');
    const [first] = composeExtension.attachments ?? [];
    expect(first?.preview.content).toEqual({ title: 'Advanced Excel', text: '6 hr · Advanced · course' });
    expect(textOf(first?.content ?? { type: '' })).toContain('Advanced Excel');
  });

  it('offers courses before anything was typed, and the next ones on scrolling', async () => {
    const titles = ({ composeExtension }: Found) =>
      (composeExtension.attachments ?? []).map(({ preview }) => preview.content.title);
    const first = titles(await search(''));
    const next = titles(await search('', group, { skip: 25 }));
    expect(first).toHaveLength(25);
    expect(next.filter((title) => first.includes(title))).toEqual([]);
  });

  it('says so when nothing is found', async () => {
    expect((await search('underwater basket weaving')).composeExtension).toEqual({
      type: 'message',
      text: 'I couldn’t find a course for “underwater basket weaving”.',
    });
  });

  it('shows nothing to people of other organisations', async () => {
    const stranger = world.person('alexw', { tenantId: '99999999-9999-4999-8999-999999999999' });
    expect(await search('excel', stranger)).toEqual({});
  });

  it.each([
    null,
    'text',
    { parameters: 'none' },
    { parameters: [{ name: 'words' }] },
    { queryOptions: 7 },
    { parameters: [{ value: 'excel' }] },
  ])('answers %j with results or a sentence', async (value) => {
    const { body } = await group.sends({ type: 'invoke', name: 'composeExtension/query', value });
    expect(['result', 'message']).toContain((body as Found).composeExtension.type);
  });

  it('puts nothing personal on the card', async () => {
    await alex.says('start fire safety');
    await alex.says('50%');
    const text = textOf(await shared('fire safety'));
    expect(text).not.toContain('50');
    expect(text).not.toContain('started');
  });
});

describe('Start on a shared card', () => {
  it('starts the course for each who presses, and tells each in their own chat', async () => {
    const megan = world.person('meganb');
    for (const player of [alex, megan]) await player.says('hi');
    const start = button(await shared('fire safety'), 'Start');
    for (const alias of ['alexw', 'meganb']) {
      const answer = await world.person(alias, { conversationType: 'groupChat' }).presses(start);
      expect(answer).toBe('I answered in our own chat.');
    }
    for (const player of [alex, megan])
      expect(reads(player.cards().at(-1))).toContain('You started “Fire Safety”');
    expect(world.writes().map(({ body }) => body.learnerUserId)).toEqual([alex.id, megan.id]);
    expect(group.cards()).toEqual([]);
  });

  it('pressed twice is one start', async () => {
    await alex.says('hi');
    const start = button(await shared('fire safety'), 'Start');
    await group.presses(start);
    await group.presses(start);
    expect(world.writes()).toHaveLength(1);
  });

  it('can be undone in the own chat, where “undo” and “50%” go on with it', async () => {
    await alex.says('hi');
    await group.presses(button(await shared('fire safety'), 'Start'));
    const [receipt] = await alex.says('50%');
    expect(reads(receipt)).toContain('You’re 50% through “Fire Safety”');
  });

  it('tells who never chatted with the bot where to go on, and nobody else', async () => {
    const answer = await group.presses(button(await shared('fire safety'), 'Start'));
    expect(answer).toContain('You started “Fire Safety”');
    expect(answer).toContain('Open a chat with me');
    expect(world.connector.sent).toEqual([]);
  });

  it('answers who chatted with the bot at last and presses again', async () => {
    const start = button(await shared('fire safety'), 'Start');
    expect(await group.presses(start)).toContain('Open a chat with me');
    await alex.says('hi');
    expect(await group.presses(start)).toBe('I answered in our own chat.');
    expect(reads(alex.cards().at(-1))).toContain('You started “Fire Safety”');
  });

  it('keeps what a person already did to themselves', async () => {
    await alex.says('start fire safety');
    expect(await group.presses(button(await shared('fire safety'), 'Start'))).toBe(
      'I answered in our own chat.',
    );
    expect(reads(alex.cards().at(-1))).toContain('already taking');
    expect(group.cards()).toEqual([]);
  });

  it('says the truth when the own chat was removed meanwhile', async () => {
    await alex.says('hi');
    const start = button(await shared('fire safety'), 'Start');
    world.connector.failNext(403);
    expect(await group.presses(start)).toContain('Open a chat with me');
    expect(group.cards()).toEqual([]);
  });

  it('works from clients that send presses as messages', async () => {
    const { data } = button(await shared('fire safety'), 'Start');
    const value = { ...data, verb: 'course.start' };
    await group.sends({ type: 'message', value });
    expect(reads(group.cards())).toContain('Your learning is private');
    expect(reads(group.cards())).not.toContain('started');
    await alex.says('hi');
    await group.sends({ type: 'message', value });
    expect(reads(alex.cards().at(-1))).toContain('You started “Fire Safety”');
    expect(world.writes()).toHaveLength(1);
  });

  it('in the chat of two people tells neither what the other did', async () => {
    const ofTwo = `19:${alex.id}_${world.person('meganb').id}@unq.gbl.spaces`;
    const start = button(await shared('fire safety'), 'Start');
    await alex.sends({
      type: 'invoke',
      name: 'adaptiveCard/action',
      conversation: { id: ofTwo, conversationType: 'personal' },
      value: { action: { verb: 'course.start', data: start.data }, trigger: 'manual' },
    });
    expect(world.connector.sent.filter(({ conversationId }) => conversationId === ofTwo)).toEqual([]);
    await world.delivered();
    expect(world.writes()).toHaveLength(1);
  });
});

it('courses found in a group can be started by whoever reads them', async () => {
  await alex.says('hi');
  const [found] = await group.says('find advanced excel');
  await group.presses(button(found, 'Start'));
  expect(reads(alex.cards().at(-1))).toContain('You started “Advanced Excel”');
  expect(group.cards()).toEqual([found]);
});
