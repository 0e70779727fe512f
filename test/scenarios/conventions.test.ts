import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualDeadlines } from '../../bot/turn/deadlines.ts';
import { buttonsOf } from '../support/card-reading.ts';
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

const titles = (player: Player) =>
  player.cards().flatMap((card) => buttonsOf(card).map(({ title }) => title));
const CHAT = 'https://teams.microsoft.com/l/chat/0/0?users=28:coursemate';

describe('being added to a group', () => {
  it('introduces the bot once, names who added it and offers nothing personal', async () => {
    await group.sends({ type: 'installationUpdate', action: 'add' });
    await group.sends({ type: 'conversationUpdate', membersAdded: [{ id: '28:coursemate' }] });
    expect(group.cards()).toHaveLength(1);
    expect(reads(group.cards())).toContain('I’m Coursemate');
    expect(reads(group.cards())).toContain('alexw Person added me here');
    expect(titles(group)).toEqual(['Browse courses', 'What I can do', 'Chat with me']);
  });

  it('looks up who added it when Teams only gives an id', async () => {
    await group.sends({
      type: 'installationUpdate',
      action: 'add',
      from: { id: '29:alexw', aadObjectId: alex.id },
    });
    expect(reads(group.cards())).toContain('Alex Wilber added me here');
  });

  it('introduces itself without a name while the directory is away', async () => {
    world.simulator.faults.add({ effect: { kind: 'answer', status: 503 }, times: null });
    await group.sends({
      type: 'installationUpdate',
      action: 'add',
      from: { id: '29:alexw', aadObjectId: alex.id },
    });
    expect(reads(group.cards())).toContain('I’m Coursemate');
    expect(reads(group.cards())).not.toContain('added me');
  });

  it('sends nothing to its members one by one', async () => {
    await group.sends({
      type: 'conversationUpdate',
      membersAdded: [{ id: '28:coursemate' }, { id: '29:meganb' }, { id: '29:adelev' }],
    });
    expect(new Set(world.connector.sent.map(({ conversationId }) => conversationId))).toEqual(
      new Set([group.conversationId]),
    );
  });

  it('a member who comes later is told nothing', async () => {
    await group.sends({ type: 'conversationUpdate', membersAdded: [{ id: '29:adelev' }] });
    expect(world.connector.sent).toEqual([]);
  });
});

describe('in a group', () => {
  it.each(['my courses', 'start fire safety', 'mark fire safety 50%', 'assign', 'undo'])(
    '“%s” shows nothing and leads to the one-to-one chat',
    async (text) => {
      const [card] = await group.says(`<at>Coursemate</at> ${text}`);
      expect(reads(card)).toContain('Your learning is private');
      expect(button(card, 'Chat with me').url).toBe(CHAT);
      expect(buttonsOf(card ?? { type: '' }).map(({ title }) => title)).not.toContain('My courses');
      expect(world.writes()).toEqual([]);
    },
  );

  it('help names only what works there', async () => {
    const [help] = await group.says('help');
    expect(reads(help)).toContain('find excel');
    expect(reads(help)).not.toContain('my courses');
    expect(button(help, 'Chat with me').url).toBe(CHAT);
  });

  it.each(['hi', 'Hello', 'hey there'])('“%s” is answered with what it does there', async (text) => {
    const [card] = await group.says(text);
    expect(reads(card)).toContain('I’m Coursemate');
    expect(reads(card)).not.toContain('alexw');
  });
});

describe('every message', () => {
  it.each(['hi', 'Hi!', 'HELLO', 'hello', 'thanks', 'Thank you', 'cheers', 'help', 'what can you do'])(
    '“%s” is answered without anything being looked up in Graph',
    async (text) => {
      world.simulator.faults.add({ effect: { kind: 'answer', status: 503 }, times: null });
      expect(await alex.says(text)).toHaveLength(1);
    },
  );

  it('says in plain text what a toast, an old client and a screen reader are to say', async () => {
    await alex.sends({ type: 'installationUpdate', action: 'add' });
    for (const text of ['help', 'find excel', 'start fire safety', 'my courses', 'assign', 'undo', 'what?'])
      await alex.says(text);
    const sent = world.connector.sent.filter(({ activity }) => activity.type === 'message');
    expect(sent.length).toBeGreaterThan(7);
    for (const { activity } of sent) {
      const content = activity.attachments?.[0]?.content;
      expect(String(content?.fallbackText)).not.toBe('');
      expect(activity.summary).toBe(content?.fallbackText);
    }
  });

  it('is answered as a reply to it, with buttons to go on', async () => {
    for (const text of ['qwertz', 'mark 150%', 'start nothing like that', 'undo']) {
      const [card] = await alex.says(text);
      expect(buttonsOf(card ?? { type: '' }).length).toBeGreaterThan(0);
    }
  });

  it('that takes long shows that it is being worked on', async () => {
    await world.close();
    world = await startWorld({ deadlines: { ...usualDeadlines, typingAfterMs: 100 } });
    world.simulator.faults.add({ effect: { kind: 'delay', ms: 400 }, times: null });
    await world.person('alexw').says('assign');
    const types = world.connector.sent.map(({ activity }) => activity.type);
    expect(types).toEqual(['typing', 'message']);
  });
});

it('a button that leaves for another site names the site', async () => {
  await alex.says('start fire safety');
  const [card] = await alex.says('show fire safety');
  const leaving = buttonsOf(card ?? { type: '' }).filter(({ type }) => type === 'Action.OpenUrl');
  expect(leaving.length).toBeGreaterThan(1);
  for (const { title, url } of leaving) {
    const { host } = new URL(url ?? '');
    // of a long one the end, which says whose it is
    const ends = host.split('.').map((_, from, labels) => labels.slice(from).join('.'));
    expect(['Viva Learning', ...ends.slice(0, -1)].some((name) => title.endsWith(name))).toBe(true);
  }
});
