import type { InvokeResponse } from 'botbuilder';
import { Later, Refusal } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import type { OpenTurn, Stage, Turn } from '../turn/turn.ts';
import type { Receive } from './handler.ts';
import { ok } from './invoke-response.ts';

export interface ReceiveTokenExchangeDeps {
  readonly openTurn: OpenTurn;
  readonly admit: (turn: Turn) => Promise<void>;
  /** Takes the token that Teams gives a person for the bot; undefined when nobody may sign in. */
  readonly exchangeToken: ((turn: Turn, stage: Stage, value: unknown) => Promise<InvokeResponse>) | undefined;
  readonly log: Log;
}

/** A token that a client brings for the person who signs in. */
export function createReceiveTokenExchange(deps: ReceiveTokenExchangeDeps): Receive {
  const { openTurn, admit, exchangeToken, log } = deps;
  return async function receiveTokenExchange(activity) {
    if (exchangeToken === undefined) return ok({});
    const { turn, stage } = await openTurn(activity);
    try {
      await admit(turn);
      return await exchangeToken(turn, stage, activity.value);
    } catch (error) {
      if (!(error instanceof Refusal) && !(error instanceof Later)) throw error;
      log.warn({ event: 'signIn.failed', err: error }, 'a person could not be signed in');
      return { status: 412 };
    }
  };
}
