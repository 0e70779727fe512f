import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SECOND } from '../../src/clock.ts';
import { buttonsOf, pressOf } from '../support/card-reading.ts';
import type { CardJson } from '../support/connector.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
afterEach(() => world.close());

const kindsOf = (card: CardJson | undefined) => [
  ...new Set(buttonsOf(card ?? { type: 'none' }).map(({ type }) => type)),
];

describe.each([
  ['auto', 'Action.Submit'],
  ['submit', 'Action.Submit'],
  ['execute', 'Action.Execute'],
])('with CARD_ACTIONS=%s', (how, kind) => {
  const sentBy = (verb: RegExp) =>
    world.connector.sent.filter(({ method, activity }) => verb.test(method) && activity.type === 'message');

  beforeEach(async () => {
    world = await startWorld({ env: { CARD_ACTIONS: how } });
    alex = world.person('alexw');
  });

  it('the buttons of what is asked for are of that kind', async () => {
    const [list] = await alex.says('my courses');
    expect(kindsOf(list)).toEqual([kind, 'Action.OpenUrl']);
  });

  it('so are those of what the bot sends by itself', async () => {
    world.connector.letsIn();
    const adele = world.person('adelev');
    await adele.says('hi');
    await assignBy(alex, { people: idsOf('adelev') });
    world.clock.move(30 * SECOND);
    await world.delivered();
    const notice = adele.cards().at(-1);
    expect(reads(notice)).toContain('Fire Safety');
    expect(kindsOf(notice)).toEqual([kind, 'Action.OpenUrl']);
  });

  it('a press is answered in the place of its card, by one update and nothing else', async () => {
    const [activity] = await alex.says('show security awareness');
    const { body } = await alex.sends(pressOf(button(activity, 'Done'), {}, world.connector.sent.at(-1)?.id));
    expect(alex.cards().map((card) => reads(card))).toEqual([
      expect.stringContaining('You completed “Security Awareness”'),
    ]);
    expect(sentBy(/PUT/)).toHaveLength(1);
    expect(JSON.stringify(body ?? '')).not.toContain('AdaptiveCard');
  });

  it('a card that cannot be replaced is answered by a new message', async () => {
    const [activity] = await alex.says('show security awareness');
    world.connector.failNext(404, {}, 'ActivityNotFoundInConversation', 'PUT');
    expect(reads(await alex.presses(button(activity, 'Done')))).toContain('You completed');
    expect(alex.cards()).toHaveLength(2);
  });

  it('a form sends what was typed into it, and a refusal leaves it standing', async () => {
    const [activity] = await alex.says('show excel for analysts');
    expect(reads(await alex.presses(button(activity, 'Save'), { progress: '500' }))).toMatch(/0 .*100/);
    expect(alex.cards()).toHaveLength(2);
    expect(reads(await alex.presses(button(activity, 'Save'), { progress: '60' }))).toContain('You’re 60%');
  });

  it('a finger that presses twice is one change and one message', async () => {
    const [activity] = await alex.says('show security awareness');
    const complete = button(activity, 'Done');
    world.connector.failNext(404, {}, 'ActivityNotFoundInConversation', 'PUT');
    world.connector.failNext(404, {}, 'ActivityNotFoundInConversation', 'PUT');
    await Promise.all([alex.presses(complete), alex.presses(complete)]);
    expect(world.writes()).toHaveLength(1);
    expect(sentBy(/POST/)).toHaveLength(2);
  });

  it('what is refused is said again to who tries again later', async () => {
    const [activity] = await alex.says('show excel for analysts');
    const save = button(activity, 'Save');
    await alex.presses(save, { progress: '500' });
    world.clock.move(50 * SECOND);
    await alex.presses(save, { progress: '500' });
    expect(sentBy(/POST/)).toHaveLength(3);
  });

  it('a press that Teams delivers again is answered once', async () => {
    const [activity] = await alex.says('show excel for analysts');
    const again = { ...pressOf(button(activity, 'Save'), { progress: '500' }, undefined), id: 'press-1' };
    await alex.sends(again);
    await alex.sends(again);
    expect(sentBy(/POST/)).toHaveLength(2);
  });

  it('is answered in private where others read', async () => {
    await alex.says('hi');
    const group = world.person('alexw', { conversationType: 'groupChat' });
    const [found] = await group.says('find advanced excel');
    await group.presses(button(found, 'Start'));
    expect(reads(alex.cards().at(-1))).toContain('You started');
    expect(group.cards().map((card) => reads(card))).toEqual([reads(found)]);
  });

  it('a page of courses in a group takes the place of the one before, for everybody', async () => {
    const group = world.person('alexw', { conversationType: 'groupChat' });
    await group.says('courses');
    const next = button(group.cards()[0], 'More');
    await world.person('meganb', { conversationType: 'groupChat' }).presses(next);
    expect(group.cards()).toHaveLength(1);
    expect(buttonsOf(group.cards()[0] ?? { type: '' }).map(({ title }) => title)).toContain('Back');
  });
});

it.each([
  ['submit', ['typing', 'message'], ''],
  ['execute', ['message'], 'Still working on it. This card will change when it’s done.'],
])(
  'with CARD_ACTIONS=%s a press that takes long says so, and is answered in its place afterwards',
  async (how, sent, said) => {
    world = await startWorld({
      env: { CARD_ACTIONS: how },
      deadlines: { typingAfterMs: 50, takenWithinMs: 100, invokeWithinMs: 50, flushWithinMs: 60_000 },
    });
    alex = world.person('alexw');
    await alex.says('show security awareness');
    await expect.poll(() => alex.cards()).toHaveLength(1);
    const shown = world.connector.sent.findLast(({ activity }) => activity.type === 'message');
    const complete = button(alex.cards()[0], 'Done');
    const before = world.connector.sent.length;
    world.simulator.faults.add({ match: { method: 'PATCH' }, effect: { kind: 'delay', ms: 1_500 } });
    const { body } = await alex.sends(pressOf(complete, {}, shown?.id));
    expect(reads((body as { value?: string } | undefined)?.value)).toBe(said);
    await expect.poll(() => reads(alex.cards())).toContain('You completed');
    expect(world.connector.sent.slice(before).map(({ activity }) => activity.type)).toEqual(sent);
    expect(alex.cards()).toHaveLength(1);
  },
);

it('a card that refreshes itself does so by Action.Execute, unless all are to be Action.Submit', async () => {
  world = await startWorld();
  alex = world.person('alexw');
  const [list] = await alex.says('my courses');
  expect(list).toMatchObject({ version: '1.4', refresh: { action: { type: 'Action.Execute' } } });
  await world.close();

  world = await startWorld({ env: { CARD_ACTIONS: 'submit' } });
  const [plain] = await world.person('alexw').says('my courses');
  expect(plain?.version).toBe('1.2');
  expect(plain?.refresh).toBeUndefined();
});
