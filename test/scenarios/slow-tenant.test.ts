import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { SECOND } from '../../src/clock.ts';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import type { Settings } from '../../src/simulator/settings.ts';
import { createFastClock } from '../chaos/fast-clock.ts';
import { assignBy } from '../support/manager.ts';
import { reads, startWorld, type World } from '../support/world.ts';

/** A second of the bot's and of Graph's. */
const SPEED = 60;
const manager = personId('joniss');
/** More than a turn waits for. */
const more = 24;

let world: World;
afterEach(() => world.close());

async function open(settings: Partial<Settings>): Promise<void> {
  world = await startWorld({
    asStarted: true,
    clock: createFastClock({ beganAt: Date.now(), speed: SPEED }),
    tempo: { graphTimeoutMs: 10 * SECOND, pollMs: SECOND / SPEED, roundsFaster: SPEED },
    simulator: {
      organisation: contoso({ extraReports: { managerId: manager, count: more } }),
      settings: { throttling: 'onePerSecond', ...settings },
    },
  });
  const someone = world.person('pattif');
  await until(async () => reads((await someone.says('find excel'))[0]).includes('Excel Basics'));
}

/** However long the machine takes. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(20);
}

const made = (learnerId?: string) =>
  world.simulator
    .changes()
    .filter(
      ({ kind, activity }) =>
        kind === 'created' && (learnerId ?? activity.learnerUserId) === activity.learnerUserId,
    );
const assigned = () => made().filter(({ activity }) => activity.assignerUserId === manager);
const throttled = () => world.simulator.requests.all().filter(({ status }) => status === 429);

it.each([
  ['one request a second', {}],
  [
    'one request a second, and a block after ten',
    { throttlingWindowTakes: 10, throttlingWindowMs: 30 * SECOND },
  ],
  ['one request a second, and no batches', { batchOfLearning: 'refused' }],
] as const)(
  'a tenant that takes %s gets each change once, and what a person does is not behind a bulk',
  async (_, settings) => {
    await open(settings);
    await assignBy(world.person('joniss'), { people: 'everyReport' });
    const adele = world.person('adelev');
    expect(reads((await adele.says('start Excel Basics'))[0])).toContain('You started');
    await until(() => made(adele.id).length > 0);
    // the bulk began first, and has not ended
    expect(assigned().length).toBeLessThan(more);
    await until(() => assigned().length >= more);
    expect(new Set(assigned().map(({ activity }) => activity.learnerUserId)).size).toBe(assigned().length);
    expect(made(adele.id)).toHaveLength(1);
    expect(throttled().length).toBeGreaterThan(0);
  },
);
