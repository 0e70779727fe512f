import type { Activity } from 'botbuilder';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOpenTurn } from '../../../bot/turn/turn.ts';
import { createManualClock } from '../../support/manual-clock.ts';

afterEach(() => vi.useRealTimers());

async function openTurn(some: object = {}) {
  const open = createOpenTurn({
    outbound: {} as never,
    conversations: {
      recall: async () => ({ language: null, noted: undefined, answered: false, context: undefined }),
    },
    clock: createManualClock('2026-11-21T09:00:00.000Z'),
    defaultZone: 'Europe/Berlin',
    mint: () => 'minted',
  });
  const { turn } = await open({
    ...{ id: 'activity', channelId: 'msteams', serviceUrl: 'https://teams', type: 'message' },
    from: { id: '29:ann', aadObjectId: 'ann' },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:ann', tenantId: 'tenant', conversationType: 'personal' },
    ...some,
  } as unknown as Activity);
  return turn;
}

describe('what is read for a turn', () => {
  it('ends when the turn ends', async () => {
    const turn = await openTurn();
    const { signal } = turn;
    expect(signal.aborted).toBe(false);
    turn.end();
    expect(signal.aborted).toBe(true);
    expect(turn.signal).toBe(signal);
  });

  it('is not begun when the turn has ended', async () => {
    const turn = await openTurn();
    turn.end();
    expect(turn.signal.aborted).toBe(true);
  });

  it('ends after a minute, whatever the turn does', async () => {
    vi.useFakeTimers();
    const { signal } = await openTurn();
    vi.advanceTimersByTime(59_999);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(signal.aborted).toBe(true);
  });
});

it.each([
  ['Asia/Tokyo', 'the client says', { localTimezone: 'Asia/Tokyo' }],
  [
    'Asia/Tokyo',
    'the client says in an entity',
    { entities: [{ type: 'clientInfo', timezone: 'Asia/Tokyo' }] },
  ],
  ['Europe/Berlin', 'the organisation has it, when the client says nothing', {}],
  [
    'Europe/Berlin',
    'the organisation has it, when nobody knows what the client says',
    { localTimezone: 'Customized' },
  ],
])('the zone is %s as %s', async (zone, _, activity) => {
  expect((await openTurn(activity)).speech.timeZone).toBe(zone);
});

it.each([
  ['message', 'what is typed', { text: 'undo' }],
  ['card', 'a press that a client sends as a message', { value: { verb: 'change.undo' } }],
  ['card', 'a press', { type: 'invoke', name: 'adaptiveCard/action' }],
])('the source is “%s” for %s', async (source, _, activity) => {
  expect((await openTurn(activity)).source).toBe(source);
});
