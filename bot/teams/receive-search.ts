import type { OpenTurn, Turn } from '../turn/turn.ts';
import type { Receive } from './handler.ts';
import { ok } from './invoke-response.ts';

export interface ReceiveSearchDeps {
  readonly openTurn: OpenTurn;
  readonly admit: (turn: Turn) => Promise<void>;
  readonly suggest: (
    turn: Turn,
    value: unknown,
  ) => Promise<readonly { readonly title: string; readonly value: string }[]>;
}

/** Type-ahead in a field of a card. */
export function createReceiveSearch({ openTurn, admit, suggest }: ReceiveSearchDeps): Receive {
  return async function receiveSearch(activity) {
    const { turn } = await openTurn(activity);
    try {
      await admit(turn);
      const results = await suggest(turn, activity.value);
      return ok({
        statusCode: 200,
        type: 'application/vnd.microsoft.search.searchResponse',
        value: { results },
      });
    } finally {
      turn.end();
    }
  };
}
