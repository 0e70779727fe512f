import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf } from '../support/card-reading.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
beforeAll(async () => {
  world = await startWorld();
  alex = world.person('alexw');
});
afterAll(() => world.close());

const nothingChanged = () => expect(world.writes()).toEqual([]);

describe('bad input gets a clear sentence and a way forward, and changes nothing', () => {
  it.each([
    ['mark excel for analysts 150%', 'whole number from 0 to 100'],
    ['mark excel for analysts -1%', 'whole number from 0 to 100'],
    ['mark excel for analysts abc%', 'whole number from 0 to 100'],
    ['complete quantum knitting', 'couldn’t find'],
    ['start quantum knitting', 'couldn’t find'],
    [`start ${'x'.repeat(5_000)}`, 'long message'],
    ['qwertyuiop asdfgh', 'changed nothing'],
    ['', 'changed nothing'],
    ['yes', 'hadn’t asked'],
    ['undo', 'nothing to undo'],
  ])('%.40s', async (text, sentence) => {
    const cards = await alex.says(text);
    expect(cards).toHaveLength(1);
    expect(reads(cards)).toContain(sentence);
    expect(buttonsOf(cards[0] ?? { type: '' }).length).toBeGreaterThan(0);
    nothingChanged();
  });

  it.each(['150', '-1', 'abc', '', '50.5'])('the form with %j', async (progress) => {
    const list = (await alex.says('my courses'))[0];
    const form = await alex.presses(button(list, 'Open Security Awareness'));
    const answer = await alex.presses(button(form, 'Save'), { progress });
    expect(reads(answer)).toContain('whole number from 0 to 100');
    nothingChanged();
  });
});

describe('forged cards', () => {
  it.each([
    'activity.update',
    'activity.complete',
    'activity.remove',
    'activity.show',
    'activity.askRemove',
    'activity.reopen',
  ])('%s of somebody else’s activity is refused in the words of one that does not exist', async (verb) => {
    const adele = world.person('adelev');
    const theirs = (await adele.says('my courses'))[0];
    const { entryId } =
      buttonsOf(theirs ?? { type: '' }).find(({ verb }) => verb === 'activity.show')?.data ?? {};
    expect(entryId).toBeDefined();
    const payload = { op: 'forged-operation', progress: 10 };
    const answer = await alex.forges(verb, { ...payload, entryId });
    const unknown = await alex.forges(verb, { ...payload, entryId: 'no-such-entry' });
    expect(reads(answer)).toContain('couldn’t find that among your courses');
    expect(reads(unknown)).toEqual(reads(answer));
    nothingChanged();
  });

  it('somebody else’s change cannot be undone', async () => {
    const adele = world.person('adelev');
    const receipt = (await adele.says('start fire safety'))[0];
    const before = world.writes().length;
    expect(reads(await alex.forges('change.undo', button(receipt, 'Undo').data))).toContain(
      'nothing to undo',
    );
    expect(world.writes()).toHaveLength(before);
  });

  it.each<[string, Record<string, unknown>]>([
    ['activity.explode', {}],
    ['constructor', {}],
    ['activity.update', { entryId: { $gt: '' }, op: 'forged-operation' }],
    ['course.start', { courseId: 'x'.repeat(10_000), op: 'forged-operation' }],
    ['course.start', {}],
  ])('%s with a payload of no card of ours still answers', async (verb, data) => {
    const before = world.writes().length;
    const answer = await alex.forges(verb, data);
    expect(reads(answer)).toMatch(/older version|out of date|more than I can take/);
    expect(world.writes()).toHaveLength(before);
  });
});

describe('who may talk', () => {
  it('a person without an Entra id is told so', async () => {
    const unknown = world.person('alexw', { aadObjectId: null });
    const before = world.connector.sent.length;
    await unknown.sends({ type: 'message', text: 'my courses' });
    const said = world.connector.sent.slice(before).map(({ activity }) => activity.text);
    expect(said).toEqual([expect.stringContaining('who you are')]);
  });

  it('a person of another organisation is refused', async () => {
    const stranger = world.person('alexw', { tenantId: '11111111-2222-4333-8444-555555555555' });
    await stranger.says('my courses');
    expect(world.connector.sent.at(-1)?.activity.text).toContain('organisation that installed me');
  });

  it.each(['groupChat', 'channel'] as const)(
    'in a %s nothing personal is shown or done',
    async (conversationType) => {
      const group = world.person('alexw', { conversationType });
      const before = world.writes().length;
      for (const text of [
        'my courses',
        'mark excel for analysts 50%',
        'start fire safety',
        'assign',
        'undo',
      ]) {
        expect(reads(await group.says(`<at>Coursemate</at> ${text}`))).toContain('private');
      }
      expect(reads(await group.forges('activities.show', {}))).toContain('private');
      expect(reads(await group.says('<at>Coursemate</at> find excel'))).toContain('Excel Basics');
      expect(world.writes()).toHaveLength(before);
    },
  );

  it.each(['groupChat', 'channel'] as const)(
    'what “it” is in a %s is never shown there',
    async (conversationType) => {
      const group = world.person('alexw', { conversationType });
      for (const text of ['show it', 'again', 'show me the second'])
        expect(reads(await group.says(`<at>Coursemate</at> ${text}`))).toContain('private');
    },
  );
});
