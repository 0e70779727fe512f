import { afterEach, describe, expect, it } from 'vitest';
import { noLimits, teamsLimits } from '../../bot/teams/sending-limits.ts';
import { MINUTE } from '../../src/clock.ts';
import { createVirtualTimer } from '../support/virtual-timer.ts';
import { type Player, reads, startWorld, type World, type WorldOptions } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const timer = createVirtualTimer();
const start = async (options: WorldOptions = {}) => {
  world = await startWorld({ timer, outside: { sendingLimits: teamsLimits }, ...options });
};
const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const sentTo = ({ conversationId }: Player) =>
  world.connector.sent.filter((sent) => sent.conversationId === conversationId).length;

/** What a stranger sends, in a chat of their own in one of two other organisations. */
function bySomebodyElse(index: number, activity: Record<string, unknown>) {
  const tenantId = `00000000-0000-4000-8000-00000000000${index % 2}`;
  return {
    from: {
      id: `29:stranger-${index}`,
      aadObjectId: `00000000-0000-4000-9000-${`${index}`.padStart(12, '0')}`,
    },
    conversation: { id: `a:stranger-${index}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    ...activity,
  };
}
const strangerSays = (index: number) =>
  world.person('alexw').sends(bySomebodyElse(index, { type: 'message', text: 'hi' }));

/** Lets time pass until all of this is over. */
async function passTime(work: readonly Promise<unknown>[]): Promise<void> {
  let over = false;
  const all = Promise.all(work).finally(() => {
    over = true;
  });
  while (!over) {
    timer.passUntil(timer.elapsed() + 10 * MINUTE);
    await new Promise(setImmediate);
  }
  await all;
}

/** A bystander's "help" is answered although no time passes for what waits. */
async function bystanderIsAnswered(): Promise<void> {
  const bystander = world.person('adelev');
  const help = bystander.sends({ type: 'message', text: 'help' });
  await expect.poll(() => reads(bystander.cards())).toContain('What I can do');
  await help;
}

describe('a bystander’s “help” does not wait', () => {
  it('for a learner who says help 70 times', async () => {
    await start();
    const learner = world.person('alexw');
    const helps = times(70, () => learner.sends({ type: 'message', text: 'help' }));
    await expect.poll(() => sentTo(learner)).toBe(7);
    await bystanderIsAnswered();
    expect(sentTo(learner)).toBe(7);
    await passTime(helps);
  });

  it('for a stranger who sends 75 messages', async () => {
    await start();
    const messages = times(75, () => strangerSays(0));
    await expect.poll(() => world.connector.sent.length).toBe(1);
    await bystanderIsAnswered();
    await passTime(messages);
  });

  it('for 60 strangers of two organisations who send 20 messages each', async () => {
    await start();
    const messages = times(1_200, (index) => strangerSays(index % 60));
    await expect.poll(() => world.connector.sent.length).toBeGreaterThan(20);
    await bystanderIsAnswered();
    await passTime(messages);
  });

  it('for a conversation that Teams closed for 40 seconds', async () => {
    await start();
    const learner = world.person('alexw');
    world.connector.failNext(429, { 'retry-after': '40' });
    const help = learner.sends({ type: 'message', text: 'help' });
    await expect.poll(() => timer.next()).toBeDefined();
    await bystanderIsAnswered();
    expect(sentTo(learner)).toBe(0);
    const closedAt = timer.elapsed();
    timer.passUntil(closedAt + 40_000);
    await help;
    expect(sentTo(learner)).toBe(1);
  });
});

describe('who comes too fast', () => {
  it.each([
    ['a learner', 1, (activity: object) => ({ ...activity })],
    ['a stranger', 0, (activity: object) => bySomebodyElse(0, { ...activity })],
    [
      'somebody whom the channel does not name',
      1,
      (activity: object) => ({ ...activity, from: { id: '29:x' } }),
    ],
  ])('%s is told so %s times, by message, and not for presses', async (_, told, by) => {
    await start({ outside: { sendingLimits: noLimits }, env: { PERSON_TURNS_PER_MINUTE: '20' } });
    const sends = (activity: object) => world.person('alexw').sends(by(activity));
    const messages = times(60, () => sends({ type: 'message', text: 'help' }));
    const value = { action: { type: 'Action.Execute', verb: 'no', data: {} }, trigger: 'manual' };
    const presses = times(60, () => sends({ type: 'invoke', name: 'adaptiveCard/action', value }));
    const statuses = await Promise.all([...messages, ...presses]);
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([200]));
    const texts = world.connector.sent.map(({ activity }) => activity.text ?? '');
    expect(texts.filter((text) => String(text).includes('That was a lot at once'))).toHaveLength(told);
    expect(texts.length).toBeLessThanOrEqual(21);
  });
});
