import type { createCardActions } from '../../cards/engine/card-actions.ts';
import type { Outbound } from '../turn/teams-port.ts';
import type { Handler } from './handler.ts';

/** Makes each card in a message, or in the response to an invoke, as it is sent. */
export type Rewrite = ReturnType<typeof createCardActions>;

export function rewritingOutbound({ send, update }: Outbound, rewrite: Rewrite): Outbound {
  return {
    send: (address, activity, replyToId) => send(address, rewrite(activity), replyToId),
    update: (address, activityId, activity) => update(address, activityId, rewrite(activity)),
  };
}

/** Returns every card in the response to an invoke as `rewrite` makes it. */
export function rewritingHandler(handle: Handler, rewrite: Rewrite): Handler {
  return async (context) => rewrite(await handle(context));
}
