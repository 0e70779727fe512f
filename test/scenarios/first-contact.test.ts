import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOUR, MINUTE } from '../../src/clock.ts';
import { teamsCatalogueAppId } from '../../src/simulator/endpoints/installed-apps.ts';
import { onEachEngine } from '../support/ledger-rig.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { type Player, reads, startWorld, type World } from '../support/world.ts';

/** People who have the app by a policy, never wrote, and are assigned a course. */
let world: World;
let alex: Player;
let adele: Player;
beforeEach(async () => {
  world = await startWorld({ needs: ['reach'], live: true, env: { ALLOW_GUESTS: 'true' } });
  alex = world.person('alexw');
  adele = world.person('adelev');
});
afterEach(() => world.close());

async function round(): Promise<void> {
  world.clock.move(10 * MINUTE);
  await world.delivered();
}

const heard = (player: Player, words: string) =>
  player.cards().filter((card) => reads(card).includes(words)).length;
const WELCOME = 'I’m Coursemate';
const assign = (...aliases: string[]) => assignBy(alex, { people: idsOf(...aliases) });

it('who has the app is greeted and told of an assignment, once', async () => {
  world.connector.install(adele.id);
  await assign('adelev');
  await round();
  await round();
  expect(world.connector.opened).toEqual([{ userId: adele.id, conversationId: adele.conversationId }]);
  expect([heard(adele, WELCOME), heard(adele, 'assigned you')]).toEqual([1, 1]);
  expect(adele.cards().map((card) => reads(card).includes(WELCOME))).toEqual([true, false]);
  await adele.sends({ type: 'installationUpdate', action: 'add' });
  await adele.says('my courses');
  await assignBy(alex, { people: idsOf('adelev'), course: 'Excel Basics' });
  await round();
  expect([heard(adele, WELCOME), heard(adele, 'assigned you')]).toEqual([1, 2]);
  expect(world.connector.opened).toHaveLength(1);
});

it('the greeting is in the language that the directory says, by given name, and what follows until they write', async () => {
  world.simulator.changePerson(adele.id, { preferredLanguage: 'de-DE' });
  world.connector.install(adele.id);
  await assign('adelev');
  await round();
  const [greeting, notice] = adele.cards().map((card) => reads(card));
  expect(greeting).toContain('Hallo Adele, ich bin Coursemate');
  expect(notice).toContain('zugewiesen');
});

it('a directory that does not answer holds up nobody', async () => {
  world.simulator.faults.add({
    match: { method: 'GET', path: `/users/${adele.id}?` },
    effect: { kind: 'answer', status: 503 },
  });
  world.connector.install(adele.id);
  await assign('adelev');
  await round();
  expect([heard(adele, WELCOME), heard(adele, 'assigned you')]).toEqual([1, 1]);
});

it('who does not have it is tried again later, and told once they have', async () => {
  await assign('adelev', 'pattif');
  await round();
  world.connector.install(adele.id);
  await round();
  expect(world.connector.opened).toEqual([]);
  world.clock.move(HOUR);
  await world.delivered();
  expect(world.connector.opened.map(({ userId }) => userId)).toEqual([adele.id]);
  expect(heard(adele, 'assigned you')).toBe(1);
});

it('who installs it meanwhile is told at once, and by their own chat', async () => {
  await assign('adelev');
  await round();
  await adele.sends({ type: 'installationUpdate', action: 'add' });
  await round();
  expect([heard(adele, WELCOME), heard(adele, 'assigned you')]).toEqual([1, 1]);
  expect(world.connector.opened).toEqual([]);
});

it('a chat that opens and cannot be written to is left alone, and greeted when it can', async () => {
  world.connector.install(adele.id);
  world.connector.treat(adele.conversationId, { closed: 'BotNotInConversationRoster' });
  await assign('adelev');
  await round();
  world.connector.treatWell();
  await round();
  expect(adele.cards()).toEqual([]);
  world.clock.move(HOUR);
  await world.delivered();
  expect([heard(adele, WELCOME), heard(adele, 'assigned you')]).toEqual([1, 1]);
});

it('nobody is met before anything is to be said', async () => {
  world.connector.install(adele.id);
  await alex.says('hi');
  await round();
  expect(world.connector.opened).toEqual([]);
});

it('a bot that restarts meanwhile loses nobody', async () => {
  world.connector.install(adele.id);
  world.connector.treat(adele.id, { closed: 'BotDisabledByAdmin' });
  await assign('adelev');
  await round();
  world.connector.treatWell();
  await world.restart();
  world.clock.move(HOUR);
  await world.delivered();
  expect([heard(adele, WELCOME), heard(adele, 'assigned you')]).toEqual([1, 1]);
});

/** A bot that stands still from now on, as one that was killed does, while this conversation or opening is in its hands. */
async function standsStillAt(conversationOrUserId: string): Promise<{ comesBack(): Promise<void> }> {
  world.connector.treat(conversationOrUserId, 'holds');
  world.clock.move(10 * MINUTE);
  const first = world.delivered();
  await vi.waitFor(() => expect(world.connector.held()).toBe(1));
  world.connector.treat(conversationOrUserId, 'isWell');
  await world.another();
  return {
    async comesBack() {
      world.connector.treatWell();
      await first;
    },
  };
}

describe('with several bots on one database', () => {
  onEachEngine(({ fresh }) => {
    beforeEach(async () => {
      await world.close();
      const env = { ALLOW_GUESTS: 'true', DATABASE_URL: await fresh() };
      world = await startWorld({ needs: ['reach'], live: true, env });
      alex = world.person('alexw');
      adele = world.person('adelev');
    });

    it('one of two bots opens the chat, greets and tells', async () => {
      await world.another();
      world.connector.install(adele.id, world.person('pattif').id);
      await assign('adelev', 'pattif');
      world.clock.move(10 * MINUTE);
      await world.deliveredByAll();
      await world.deliveredByAll();
      expect(world.connector.opened).toHaveLength(2);
      for (const player of [adele, world.person('pattif')])
        expect([heard(player, WELCOME), heard(player, 'assigned you')]).toEqual([1, 1]);
    });

    it('who is met by a bot that dies while it opens the chat is greeted and told by another, once', async () => {
      world.connector.install(adele.id);
      await assign('adelev');
      const first = await standsStillAt(adele.id);
      await round();
      await round();
      expect([heard(adele, WELCOME), heard(adele, 'assigned you')]).toEqual([1, 1]);
      await first.comesBack();
      expect([heard(adele, WELCOME), heard(adele, 'assigned you')]).toEqual([1, 1]);
    });

    it('a greeting that a bot had in hand when it died is said by another', async () => {
      world.connector.install(adele.id);
      await assign('adelev');
      const first = await standsStillAt(adele.conversationId);
      await round();
      await round();
      expect([heard(adele, WELCOME), heard(adele, 'assigned you')]).toEqual([1, 1]);
      await first.comesBack();
    });
  });
});

describe('of several who wait', () => {
  const waiting = ['adelev', 'pattif', 'lynner', 'diegos', 'isaiahl', 'limingz'];
  /** In the order in which they are met. */
  let players: readonly Player[];
  beforeEach(async () => {
    await world.close();
    // each round is counted
    world = await startWorld({ live: true, env: { ALLOW_GUESTS: 'true' }, needs: ['pace', 'reach'] });
    alex = world.person('alexw');
    players = waiting.map((alias) => world.person(alias)).sort((a, b) => (a.id < b.id ? -1 : 1));
    // one of them is greeted in Chinese otherwise
    for (const { id } of players) world.simulator.changePerson(id, { preferredLanguage: 'en-GB' });
    world.connector.install(...players.map(({ id }) => id));
    await assign(...waiting);
  });
  const met = () => players.map((player) => heard(player, WELCOME));

  it.each(['whose chat Teams cannot open', 'whose greeting Teams may have lost'])(
    'those %s keep nobody else waiting',
    async (how) => {
      const opens = how === 'whose greeting Teams may have lost';
      for (const { id, conversationId } of players.filter((_, n) => n % 2 === 0))
        world.connector.treat(opens ? conversationId : id, { status: 500 });
      await round();
      expect(met()).toEqual([0, 1, 0, 1, 0, 1]);
      world.connector.treatWell();
      await round();
      const late = opens ? 0 : 1;
      expect(met()).toEqual([late, 1, late, 1, late, 1]);
      expect(players.map((player) => heard(player, 'assigned you'))).toEqual([1, 1, 1, 1, 1, 1]);
    },
  );

  it('a Teams that takes nothing is asked for two of them, next time for the others, and for all when it does', async () => {
    world.connector.treat('*', { status: 429, headers: { 'retry-after': '0' } });
    await round();
    expect(new Set(world.connector.tried)).toEqual(new Set(players.slice(0, 2).map(({ id }) => id)));
    await round();
    expect(new Set(world.connector.tried)).toEqual(new Set(players.slice(0, 4).map(({ id }) => id)));
    world.connector.treatWell();
    await round();
    await round();
    expect(met()).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe('where the bot may install itself', () => {
  beforeEach(async () => {
    await world.close();
    const env = { ALLOW_GUESTS: 'true', TEAMS_CATALOGUE_APP_ID: teamsCatalogueAppId };
    world = await startWorld({ needs: ['reach'], live: true, env });
    alex = world.person('alexw');
    adele = world.person('adelev');
  });
  const installations = () =>
    world.simulator.requests.all().filter(({ path }) => path.includes('/teamwork/installedApps')).length;

  it('who does not have the app gets it, is greeted and told', async () => {
    await assign('adelev');
    await round();
    expect(world.simulator.hasApp(adele.id)).toBe(true);
    expect([heard(adele, WELCOME), heard(adele, 'assigned you')]).toEqual([1, 1]);
    await round();
    expect(installations()).toBe(1);
  });

  it('who has it is left as they are', async () => {
    world.connector.install(adele.id);
    await assign('adelev');
    await round();
    expect(heard(adele, 'assigned you')).toBe(1);
    expect(installations()).toBe(0);
  });

  it('nobody gets what an administrator has blocked', async () => {
    world.connector.treat(adele.id, { closed: 'BotDisabledByAdmin' });
    await assign('adelev');
    await round();
    expect(installations()).toBe(0);
  });

  it('who removed it does not get it again', async () => {
    await adele.sends({ type: 'installationUpdate', action: 'add' });
    await adele.sends({ type: 'installationUpdate', action: 'remove' });
    await assign('adelev');
    await round();
    world.clock.move(40 * 24 * HOUR);
    await world.delivered();
    expect(installations()).toBe(0);
    expect(heard(adele, 'assigned you')).toBe(0);
  });

  it.each([
    ['after they asked to be forgotten', ['hi', 'forget me', 'yes']],
    ['without a word to the bot', []],
  ])('who removed it %s does not get it again', async (_, words) => {
    for (const text of words) await adele.says(text);
    await adele.sends({ type: 'installationUpdate', action: 'remove' });
    await assign('adelev');
    await round();
    world.clock.move(40 * 24 * HOUR);
    await world.delivered();
    expect(installations()).toBe(0);
  });

  it('who is met by a bot that dies while it opens the chat gets it from another', async () => {
    await assign('adelev');
    const first = await standsStillAt(adele.id);
    await round();
    await round();
    expect(world.simulator.hasApp(adele.id)).toBe(true);
    await first.comesBack();
    expect([heard(adele, WELCOME), heard(adele, 'assigned you')]).toEqual([1, 1]);
  });

  it('a missing permission stands in nobody’s way', async () => {
    world.connector.install(world.person('pattif').id);
    world.simulator.faults.add({
      match: { path: '/teamwork/installedApps' },
      effect: { kind: 'answer', status: 403 },
    });
    await assign('adelev', 'pattif');
    await round();
    expect([heard(adele, 'assigned you'), heard(world.person('pattif'), 'assigned you')]).toEqual([0, 1]);
    expect(world.logged.join()).toContain('firstContact.notInstalled');
  });
});
