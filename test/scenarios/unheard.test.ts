import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../src/clock.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

/** What the bot says outside of a turn, when Teams does not take it at once, or never will. */
let world: World;
let alex: Player;
let adele: Player;
beforeEach(async () => {
  world = await startWorld({ needs: ['reach'] });
  alex = world.person('alexw');
  adele = world.person('adelev');
  await adele.says('hi');
});
afterEach(() => world.close());

/** The round in which it is due, and so many later ones, ten minutes apart. */
async function rounds(count: number): Promise<void> {
  for (let round = 0; round < count; round++) {
    world.clock.move(10 * MINUTE);
    await world.delivered();
  }
}

/** How often this person was sent a message with these words. */
const heard = (player: Player, words: string) =>
  player.cards().filter((card) => reads(card).includes(words)).length;
const sentTo = (player: Player) =>
  world.connector.sent.filter(({ conversationId }) => conversationId === player.conversationId).length;

/** Says each thing that the bot says by itself, with Teams answering as told at the first try. */
const sayings = {
  'a notice of an assignment': {
    to: () => adele,
    words: 'assigned you',
    prepare: async () => undefined,
    cause: async () => void (await assignBy(alex, { people: idsOf('adelev') })),
  },
  'the answer to a request for more time': {
    to: () => adele,
    words: 'has expired',
    prepare: async () => {
      await assignBy(alex, { people: idsOf('adelev'), due: '2026-12-18' });
      await rounds(1);
      await adele.says('need one more week for fire safety');
    },
    cause: async () => world.clock.move(15 * DAY),
  },
};

describe.each(Object.entries(sayings))('%s', (_name, { to, words, prepare, cause }) => {
  beforeEach(prepare);

  it('is said once when Teams takes it', async () => {
    await cause();
    await rounds(3);
    expect(heard(to(), words)).toBe(1);
  });

  it('is not said twice after an answer that may have come too late', async () => {
    await cause();
    world.connector.failNext(502, {}, 'BadGateway', 'POST');
    await rounds(3);
    expect(heard(to(), words)).toBe(0);
  });

  it('is not tried again with somebody who has blocked the bot, until they write', async () => {
    await cause();
    world.connector.failNext(403, {}, 'ConversationBlockedByUser', 'POST');
    await rounds(1);
    const before = sentTo(to());
    await assignBy(alex, { people: idsOf('adelev'), course: 'Excel Basics' });
    await rounds(3);
    expect(sentTo(to())).toBe(before);
  });
});

it('a notice that did not arrive is sent again', async () => {
  await assignBy(alex, { people: idsOf('adelev') });
  // as often as one message is tried
  for (let time = 0; time < 4; time++) world.connector.failNext(429, { 'retry-after': '0' });
  await rounds(1);
  expect(heard(adele, 'assigned you')).toBe(0);
  await rounds(2);
  expect(heard(adele, 'assigned you')).toBe(1);
});

it('a notice for somebody who blocked the bot is kept and told when they write again', async () => {
  await assignBy(alex, { people: idsOf('adelev') });
  world.connector.failNext(403, {}, 'ConversationBlockedByUser', 'POST');
  await rounds(1);
  await adele.says('hi');
  await rounds(1);
  expect(heard(adele, 'assigned you')).toBe(1);
});

describe('a reminder by a manager', () => {
  const remind = async () => {
    await assignBy(alex, { people: idsOf('adelev'), due: '2026-12-04' });
    await rounds(2);
    world.clock.move(30 * DAY);
    await alex.says('my team');
    const details = await alex.forges('team.person', { learnerId: adele.id });
    const { data } = button(details, 'Remind');
    return (op: string) => alex.forges('team.nudge', { ...data, op });
  };

  it('that may have arrived counts as one: nobody is reminded twice in a week', async () => {
    const press = await remind();
    world.connector.failNext(502, {}, 'BadGateway', 'POST');
    await press('pressed-once');
    const before = sentTo(adele);
    expect(reads(await press('pressed-again'))).toContain('You can send the next reminder');
    expect(sentTo(adele)).toBe(before);
  });

  it('to somebody who has blocked the bot is not counted as said, and not tried again until they write', async () => {
    const press = await remind();
    world.connector.failNext(403, {}, 'ConversationBlockedByUser', 'POST');
    expect(reads(await press('pressed-once'))).not.toContain('I reminded');
    const before = sentTo(adele);
    await press('pressed-again');
    expect(sentTo(adele)).toBe(before);
    await adele.says('hi');
    await press('pressed-now');
    expect(heard(adele, 'asked me to remind you')).toBe(1);
  });
});
