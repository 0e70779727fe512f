import type { InvokeResponse } from 'botbuilder';
import { Later, Refusal } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import type { OpenTurn, Responder, Turn } from '../turn/turn.ts';
import type { Receive } from './handler.ts';
import { ok } from './invoke-response.ts';

export interface ReceiveTokenExchangeDeps {
  readonly openTurn: OpenTurn;
  readonly admit: (turn: Turn) => Promise<void>;
  /** Exchanges the token; undefined where sign-in is off. */
  readonly exchangeToken:
    | ((turn: Turn, responder: Responder, value: unknown) => Promise<InvokeResponse>)
    | undefined;
  readonly log: Log;
}

/** Single sign-on: the client sends a token of the person. */
export function createReceiveTokenExchange(deps: ReceiveTokenExchangeDeps): Receive {
  const { openTurn, admit, exchangeToken, log } = deps;
  return async function receiveTokenExchange(activity) {
    if (exchangeToken === undefined) return ok({});
    const { turn, responder } = await openTurn(activity);
    try {
      await admit(turn);
      return await exchangeToken(turn, responder, activity.value);
    } catch (error) {
      if (!(error instanceof Refusal) && !(error instanceof Later)) throw error;
      log.warn({ event: 'signIn.failed', err: error }, 'a person could not be signed in');
      return { status: 412 };
    }
  };
}
