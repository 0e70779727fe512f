import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/clock.ts';
import { assignBy, idsOf, previewOf } from '../support/manager.ts';
import { type Player, reads, startWorld, type World } from '../support/world.ts';

/** Who can be told something by the bot itself, and when it is tried again. */
let world: World;
let alex: Player;
let adele: Player;
beforeEach(async () => {
  world = await startWorld({ needs: ['reach'] });
  alex = world.person('alexw');
  adele = world.person('adelev');
});
afterEach(() => world.close());

async function round(): Promise<void> {
  world.clock.move(10 * MINUTE);
  await world.delivered();
}

/** How often this person was told of the assignment. */
const told = (player: Player) => player.cards().filter((card) => reads(card).includes('assigned you')).length;

const assign = () => assignBy(alex, { people: idsOf('adelev') });

it('whoever assigns hears who is told in Teams, and who will be once they have the app', async () => {
  await adele.says('hi');
  const text = reads(await assignBy(alex, { people: idsOf('adelev', 'pattif') }));
  expect(text).toContain('I’ll tell Adele Vance in Teams.');
  expect(text).toContain('Patti Fernandez will hear of it once they have the app.');
});

describe('whom Teams does not let the bot write to', () => {
  beforeEach(async () => void (await adele.says('hi')));

  it.each([
    'BotDisabledByAdmin',
    'MessageWritesBlocked',
    'NotEnoughPermissions',
    'BotNotInConversationRoster',
    'ConversationNotFound',
  ] as const)('%s: is told an hour later', async (closed) => {
    world.connector.treat(adele.conversationId, { closed });
    await assign();
    await round();
    world.connector.treatWell();
    await round();
    expect(told(adele)).toBe(0);
    world.clock.move(HOUR);
    await world.delivered();
    expect(told(adele)).toBe(1);
    await round();
    expect(told(adele)).toBe(1);
  });

  it('is told as soon as they write', async () => {
    world.connector.treat(adele.conversationId, { closed: 'BotDisabledByAdmin' });
    await assign();
    await round();
    world.connector.treatWell();
    await adele.says('hi');
    await round();
    expect(told(adele)).toBe(1);
  });

  it('is told as soon as the app is installed again', async () => {
    world.connector.treat(adele.conversationId, { closed: 'BotNotInConversationRoster' });
    await assign();
    await round();
    world.connector.treatWell();
    await adele.sends({ type: 'installationUpdate', action: 'add' });
    await round();
    expect(told(adele)).toBe(1);
  });

  it('is not tried again when they blocked the bot, until they write', async () => {
    world.connector.treat(adele.conversationId, { closed: 'ConversationBlockedByUser' });
    await assign();
    await round();
    world.connector.treatWell();
    world.clock.move(48 * HOUR);
    await world.delivered();
    expect(told(adele)).toBe(0);
    await adele.says('hi');
    await round();
    expect(told(adele)).toBe(1);
  });
});

it('the preview of an assignment says who can be told of it', async () => {
  await adele.says('hi');
  const patti = world.person('pattif');
  await patti.sends({ type: 'installationUpdate', action: 'add' });
  await patti.sends({ type: 'installationUpdate', action: 'remove' });
  const preview = await previewOf(alex, { people: idsOf('adelev', 'pattif', 'diegos') });
  expect(reads(preview)).toContain(
    'Who I’ll tell: 1 in Teams · 1 once they have the app · 1 out of reach (app missing, removed or blocked)',
  );
});
