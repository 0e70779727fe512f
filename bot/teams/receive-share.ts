import type { Boundary } from '../turn/boundary.ts';
import type { OpenTurn, Turn } from '../turn/turn.ts';
import type { Receive } from './handler.ts';
import { ok } from './invoke-response.ts';

export interface ReceiveShareDeps {
  readonly openTurn: OpenTurn;
  readonly admit: (turn: Turn) => Promise<void>;
  readonly guarded: Boundary;
  /** The body with what to share for a query. */
  readonly share: (turn: Turn, value: unknown) => Promise<object>;
  /** The body that says something where the results would be. */
  readonly say: (text: string) => object;
}

/** A query of the message extension. */
export function createReceiveShare({ openTurn, admit, guarded, share, say }: ReceiveShareDeps): Receive {
  return async function receiveShare(activity) {
    const { turn } = await openTurn(activity);
    let found = {};
    const [failure] = await guarded(turn, async () => {
      await admit(turn);
      found = await share(turn, activity.value);
      return [];
    });
    return ok(failure === undefined ? found : say(failure.card.fallbackText));
  };
}
