import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endpointsOf } from '../../src/app/endpoints.ts';
import { systemClock } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import type { CardJson } from '../support/connector.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

/** Two people of the real tenant, whom the simulated organisation does not know. */
const YOU = '6a1d6b3e-1b1f-4c0e-9a55-0c7f2f2b9d10';
const COLLEAGUE = '0d1f4c77-5a0b-4f0e-8d6f-6a1b2c3d4e5f';

/** How much faster than in life the clock and the rounds are where the bot does all by itself. */
const FASTER = 20;

let world: World;
let you: Player;
const person = (aadObjectId: string, locale = 'en-GB') =>
  world.person('alexw', { aadObjectId, locale, conversationId: `a:${aadObjectId}` });

beforeEach(async () => {
  world = await startWorld({
    live: true,
    env: { COURSEMATE_TRIAL: 'true' },
    simulator: { settings: { newcomers: 'takenIn' } },
  });
  you = person(YOU);
});
afterEach(() => world.close());

describe('whoever writes to a trial', () => {
  it('has courses, a manager and five reports, and a hundred courses to choose from', async () => {
    await you.says('hi');
    await world.restart(); // which reads what others assigned
    const mine = reads((await you.says('my courses'))[0]);
    expect(mine).toContain('GDPR Essentials');
    const team = reads((await you.says('how is my team doing'))[0]);
    expect(team).toContain('5 people');
    for (const name of ['Adele', 'Isaiah', 'Patti', 'Lynne', 'Diego']) expect(team).toContain(name);
    expect(reads((await you.says('courses'))[0])).toContain('of 98');
  });

  it('has these courses soon after the first word, as the bot is started', async () => {
    await world.close();
    const begun = performance.now();
    world = await startWorld({
      live: true,
      asStarted: true,
      env: { COURSEMATE_TRIAL: 'true' },
      simulator: { settings: { newcomers: 'takenIn' } },
      clock: { now: () => new Date(Date.UTC(2026, 10, 20, 9) + (performance.now() - begun) * FASTER) },
      tempo: { graphTimeoutMs: 10_000, pollMs: 100, roundsFaster: FASTER },
    });
    you = person(YOU);
    await you.says('hi');
    await expect.poll(async () => reads((await you.says('my courses'))[0])).toContain('GDPR Essentials');
  });

  it('has reports of their own: what one assigns nobody else sees', async () => {
    const colleague = person(COLLEAGUE);
    const teamOf = async (player: Player) => JSON.stringify(await player.says('team'));
    const ids = (text: string) => new Set(text.match(/"learnerId":"[^"]+"/g));
    const [mine, theirs] = [ids(await teamOf(you)), ids(await teamOf(colleague))];
    expect(mine.size).toBeGreaterThan(0);
    expect([...mine].filter((id) => theirs.has(id))).toEqual([]);
  });

  it('starts, reports and finishes a course as in life', async () => {
    expect(reads((await you.says('start fire safety'))[0])).toContain('Saved');
    expect(reads((await you.says('mark fire safety 50%'))[0])).toContain('50%');
    expect(reads((await you.says('complete fire safety'))[0])).toContain('Saved');
  });
});

const lastLine = (card: CardJson | string | undefined) =>
  typeof card === 'object' ? (card.body as { text?: string }[]).at(-1)?.text : undefined;

describe('every card of a trial says that it is one', () => {
  it('typed, pressed, and in the language of the person', async () => {
    const trial = 'Trial: people and courses are made up, and nothing reaches Viva Learning.';
    const [started] = await you.says('start fire safety');
    expect(lastLine(started)).toBe(trial);
    expect(lastLine(await you.presses(button(started, 'Undo')))).toBe(trial);
    const [german] = await person(COLLEAGUE, 'de-DE').says('hilfe');
    expect(lastLine(german)).toMatch(/^Probebetrieb: /);
  });

  it('and no card of a bot that is no trial does', async () => {
    await world.close();
    world = await startWorld({ live: true });
    expect(JSON.stringify(await world.person('alexw').says('help'))).not.toContain('Trial');
  });
});

it('no token for Graph is asked for in a trial, and one for Teams is', () => {
  const guid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const env = {
    MicrosoftAppType: 'SingleTenant',
    CLIENT_ID: guid(1),
    CLIENT_SECRET: 'hush',
    TENANT_ID: guid(2),
    LEARNING_PROVIDER_ID: guid(3),
    GRAPH_BASE_URL: 'http://127.0.0.1:3979/v1.0',
  };
  const tokensOf = (more: object, resource: string) =>
    endpointsOf(readConfig({ ...env, ...more }), systemClock).tokensFor(resource);
  expect(tokensOf({ COURSEMATE_TRIAL: 'true' }, 'http://127.0.0.1:3979')).toBeUndefined();
  expect(tokensOf({ COURSEMATE_TRIAL: 'true' }, 'https://api.botframework.com')).toBeDefined();
  expect(tokensOf({}, 'http://127.0.0.1:3979')).toBeDefined();
});
