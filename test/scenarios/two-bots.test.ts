import { afterEach, beforeEach, expect, it } from 'vitest';
import { onEachEngine } from '../support/ledger-rig.ts';
import { type Player, reads, startWorld, type World } from '../support/world.ts';

onEachEngine(({ fresh }) => {
  let world: World;
  let alex: Player;
  beforeEach(async () => {
    world = await startWorld({ needs: ['pace'], env: { DATABASE_URL: await fresh() } });
    await world.another();
    world.reach(0);
    alex = world.person('alexw');
  });
  afterEach(() => world.close());

  const says = async (bot: number, text: string) => {
    world.reach(bot);
    return reads(await alex.says(text));
  };
  const changes = () => world.writes().map(({ method, body }) => [method, body.completionPercentage]);

  it('one bot asks, the other takes the answer', async () => {
    await says(0, 'excel for analysts 50%');
    await says(0, 'remove excel for analysts');
    expect(changes()).toHaveLength(1);
    await says(1, 'yes');
    expect(changes().map(([method]) => method)).toEqual(['PATCH', 'DELETE']);
  });

  it('what one bot numbered the other knows by its place', async () => {
    expect(await says(0, 'start excel')).toMatch(/1.*2.*3/s);
    expect(changes()).toEqual([]);
    await says(1, '#2');
    expect(changes()).toMatchObject([['POST', expect.anything()]]);
  });

  it('"it" is what the other bot changed last', async () => {
    await says(0, 'excel for analysts 50%');
    await says(1, 'mark it 70%');
    await says(0, 'it is 80% now');
    expect(changes().map(([, percentage]) => percentage)).toEqual([50, 70, 80]);
  });

  it('an answer to what the other bot has already been answered changes nothing', async () => {
    await says(0, 'excel for analysts 50%');
    await says(0, 'remove excel for analysts');
    await says(1, 'yes');
    await says(0, 'yes');
    expect(changes()).toHaveLength(2);
  });
});
