import type { Activity } from 'botbuilder';
import { expect, it, vi } from 'vitest';
import { createReceiveTokenExchange } from '../../../bot/teams/receive-token-exchange.ts';
import { Refusal } from '../../../src/errors.ts';

const activity = { value: { id: 'exchange-1', token: 'token-1' } } as Activity;
const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const turn = { turn: {}, responder: {} } as never;

it('somebody who is not let in any more signs in to nothing', async () => {
  const exchangeToken = vi.fn();
  const receive = createReceiveTokenExchange({
    ...{ exchangeToken, log },
    openTurn: async () => turn,
    admit: () => Promise.reject(new Refusal('guest')),
  });
  expect(await receive(activity)).toEqual({ status: 412 });
  expect(exchangeToken).not.toHaveBeenCalled();
});

it('a token is taken to nobody where nobody may sign in', async () => {
  const openTurn = vi.fn();
  const receive = createReceiveTokenExchange({
    ...{ openTurn, log },
    admit: async () => undefined,
    exchangeToken: undefined,
  });
  expect(await receive(activity)).toEqual({ status: 200, body: {} });
  expect(openTurn).not.toHaveBeenCalled();
});
