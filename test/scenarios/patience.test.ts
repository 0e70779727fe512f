import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualDeadlines } from '../../bot/turn/deadlines.ts';
import { type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
beforeEach(async () => {
  world = await startWorld({ deadlines: usualDeadlines });
  alex = world.person('alexw');
});
afterEach(() => world.close());

describe('when others are slow', () => {
  it('a turn that takes too long for Teams shows typing, is taken, and answered afterwards', async () => {
    world.simulator.faults.add({ match: { path: '/directReports' }, effect: { kind: 'delay', ms: 9_400 } });
    expect(await alex.says('assign')).toEqual([]);
    expect(world.connector.sent.map(({ activity }) => activity.type)).toEqual(['typing']);
    await expect.poll(() => reads(alex.cards())).toContain('Assign a course');
    expect(alex.cards()).toHaveLength(1);
  });
});
