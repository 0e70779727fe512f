import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../src/clock.ts';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { createSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { NOW } from '../support/activities.ts';
import { createManualClock, type ManualClock } from '../support/manual-clock.ts';

const LIST = `/employeeExperience/learningProviders/${contoso().providers[0]?.id}/learningContents`;

let clock: ManualClock;
let simulator: Simulator;
beforeEach(async () => {
  clock = createManualClock(NOW);
  simulator = await createSimulator({ clock, settings: { throttling: 'onePerSecond' } });
});
afterEach(() => simulator.close());

async function get(path = LIST) {
  const answer = await fetch(`${simulator.url}${path}`);
  const { error } = (await answer.json()) as { error?: { message: string } };
  return { status: answer.status, after: answer.headers.get('retry-after'), says: error?.message };
}

describe('a Graph that takes one learning request a second', () => {
  it('answers another one in that second with 429, and the next one', async () => {
    expect((await get()).status).toBe(200);
    expect(await get()).toMatchObject({ status: 429, after: '1' });
    clock.advance(SECOND);
    expect((await get()).status).toBe(200);
  });

  it('counts each item of a batch', async () => {
    const requests = ['1', '2', '3'].map((id) => ({ id, method: 'GET', url: LIST }));
    const answer = await fetch(`${simulator.url}/$batch`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ requests }),
    });
    const { responses } = (await answer.json()) as { responses: readonly { status: number }[] };
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 429, 429]);
  });

  it('takes as many of others as come', async () => {
    await get();
    expect((await get('/users')).status).toBe(200);
  });

  it('blocks all for ten minutes at 500 in ten minutes, and says so in minutes', async () => {
    for (let request = 0; request < 500; request++) {
      await get();
      clock.advance(SECOND);
    }
    expect(await get()).toEqual({ status: 429, after: null, says: 'Retry after 10 minutes' });
    clock.advance(9 * MINUTE);
    expect((await get()).says).toBe('Retry after 1 minutes');
    clock.advance(MINUTE);
    expect((await get()).status).toBe(200);
  });
});
