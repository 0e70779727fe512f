import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CardJson } from '../support/connector.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
beforeEach(async () => {
  world = await startWorld();
  alex = world.person('alexw');
});
afterEach(() => world.close());

interface Refresh {
  readonly action: { readonly verb: string; readonly data: object };
  readonly userIds: readonly string[];
}

function refreshOf(card: CardJson | undefined): Refresh {
  if (card?.refresh === undefined) throw new Error('nothing to fetch again');
  return card.refresh as Refresh;
}

/** A client shows this card again and asks for today's. */
async function shownAgain(card: CardJson | undefined): Promise<CardJson> {
  const { action } = refreshOf(card);
  const { body } = await alex.sends({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action, trigger: 'automatic' },
  });
  const { type, value } = body as { type: string; value: CardJson };
  expect(type).toBe('application/vnd.microsoft.card.adaptive');
  return value;
}

it('an old list that is shown again says today’s truth, and so does an old activity', async () => {
  await alex.says('start fire safety');
  const [list] = await alex.says('my courses');
  const [activity] = await alex.says('show fire safety');
  await alex.says('mark fire safety 70%');
  for (const old of [list, activity]) {
    expect(reads(old)).not.toContain('70%');
    expect(reads(await shownAgain(old))).toContain('70%');
  }
});

it('only the person it is about fetches a card again', async () => {
  const [list] = await alex.says('my courses');
  expect(refreshOf(list).userIds).toEqual(['29:alexw']);
});

it('showing a card again sends nothing, changes nothing and means nothing in the conversation', async () => {
  await alex.says('start fire safety');
  const [list] = await alex.says('my courses');
  await alex.says('show excel for analysts');
  const sent = world.connector.sent.length;
  await shownAgain(list);
  expect(world.connector.sent).toHaveLength(sent);
  expect(world.writes()).toHaveLength(1);
  const [receipt] = await alex.says('40%');
  expect(reads(receipt)).toContain('“Excel for Analysts”');
});

it('an activity that is gone by then says so in its place', async () => {
  await alex.says('start fire safety');
  const [activity] = await alex.says('show fire safety');
  const [question] = await alex.says('remove fire safety');
  await alex.presses(button(question, 'Remove'));
  expect(reads(await shownAgain(activity))).toContain('couldn’t find that among your courses');
});

it('what a client does by itself is delivered like a press unless it only shows', async () => {
  const [found] = await alex.says('find fire safety');
  const { verb, data } = button(found, 'Start');
  await alex.sends({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { verb, data }, trigger: 'automatic' },
  });
  expect(reads(alex.cards().at(-1))).toContain('You started');
});
