import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOUR } from '../../src/clock.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { readStored } from '../support/stored.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
beforeEach(async () => {
  world = await startWorld();
  alex = world.person('alexw');
});
afterEach(() => world.close());

describe('what do you know about me', () => {
  it.each([
    'what do you know about me',
    'What do you know about me?',
    'my data',
    'was weißt du über mich',
    '¿Qué sabes de mí?',
  ])('%s', async (text) => {
    expect(reads(await alex.says(text))).toContain(alex.id);
  });

  it('lists what is stored, as it is', async () => {
    await alex.says('language German');
    await alex.says('mark excel for analysts 50%');
    await alex.says('language English');
    const text = reads(await alex.says('what do you know about me'));
    expect(text).toContain('Language you chose:** English');
    expect(text).toContain('Europe/London');
    expect(text).toMatch(/1 is over/);
    expect(text).toMatch(/The audit:\*\* 1 line/);
    expect(text).toContain('neither stored nor logged');
  });

  it('is said in private only', async () => {
    const group = world.person('alexw', { conversationType: 'groupChat' });
    for (const text of ['what do you know about me', 'forget me'])
      expect(reads(await group.says(text))).toContain('private');
  });
});

describe('forget me', () => {
  it('asks first, and "no" keeps everything', async () => {
    await alex.says('language English');
    const before = readStored(world.database, alex.id, alex.conversationId);
    const [question] = await alex.says('forget me');
    expect(reads(question)).toContain('Shall I forget you?');
    await alex.presses(button(question, 'No, leave it'));
    const after = readStored(world.database, alex.id, alex.conversationId);
    for (const table of Object.keys(before)) expect(after[table]).toBeGreaterThanOrEqual(before[table] ?? 0);
    expect(reads(await alex.says('what do you know about me'))).toContain('English');
  });

  it.each(['yes', 'the button'])('%s erases everything but what Viva Learning holds', async (how) => {
    await alex.says('language English');
    await alex.says('mark excel for analysts 50%');
    await alex.says('my courses');
    const [question] = await alex.says('forget me');
    const said =
      how === 'yes' ? await alex.says('yes') : await alex.presses(button(question, 'Yes, forget me'));
    expect(reads(said)).toContain('I’ve forgotten you');
    const { activities, ...rest } = readStored(world.database, alex.id, alex.conversationId);
    expect(activities).toBeGreaterThan(0);
    expect(Object.entries(rest).filter(([, rows]) => rows > 0)).toEqual([]);
    expect(world.simulator.activities().some(({ learnerUserId }) => learnerUserId === alex.id)).toBe(true);
    expect(reads(await alex.says('my courses'))).toContain('Excel for Analysts');
  });

  it('is nobody else’s to ask: a forged press forgets who presses', async () => {
    const adele = world.person('adelev');
    await adele.says('language English');
    const before = readStored(world.database, adele.id, adele.conversationId);
    await alex.forges('privacy.forget', { op: 'forged-operation', userId: adele.id, entryId: adele.id });
    expect(readStored(world.database, adele.id, adele.conversationId)).toMatchObject(before);
  });

  it('loses no change that Graph has yet to hear', async () => {
    world.simulator.faults.add({ match: { method: 'PATCH' }, effect: { kind: 'answer', status: 503 } });
    await alex.says('mark excel for analysts 50%');
    const said = reads(await alex.forges('privacy.forget', { op: 'forget-operation' }));
    expect(said).toContain('stay until they are over');
    expect(said).toContain('a change of yours that Viva Learning hasn’t heard of yet');
    expect(readStored(world.database, alex.id, alex.conversationId).operations).toBe(1);
    world.simulator.faults.clear();
    world.clock.move(HOUR);
    await world.delivered();
    await vi.waitFor(() =>
      expect(readStored(world.database, alex.id, alex.conversationId).operations).toBeUndefined(),
    );
  });

  it('keeps no word of an open request for more time, and says that it is open', async () => {
    const adele = world.person('adelev');
    await assignBy(alex, { people: idsOf('adelev'), due: '2026-12-04' });
    await adele.says('show fire safety');
    const form = await adele.presses(button(adele.cards().at(-1), 'More time'));
    await adele.presses(button(form, 'Ask'), { due: '2026-12-31', note: 'my divorce' });
    const before = readStored(world.database, 'divorce', 'divorce');
    expect(before.time_requests).toBe(1);
    const said = reads(await adele.forges('privacy.forget', { op: 'forget-operation' }));
    expect(said).toContain('an open request for more time');
    expect(readStored(world.database, 'divorce', 'divorce')).toEqual({});
  });
});
