/** What turns and features know of Teams: types only. Implemented in `bot/teams`. */

import type { TenantService } from '../../src/learning/ports/ports.ts';

/** Where an activity is sent. Every inbound activity and stored reference has it. */
export interface Address {
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
}

/** An activity as the Bot Connector takes it. */
export type OutboundActivity = Readonly<Record<string, unknown>> & { readonly type: string };

/** `unreachable`: the person blocked or removed the app; `gone`: the message to replace or to answer was deleted. */
export type Sent =
  | { readonly outcome: 'sent'; readonly id: string }
  | { readonly outcome: 'unreachable' | 'gone' };

/**
 * Sends to Teams, never repeating what may have arrived. Throws Later when it was not delivered for now or, `ambiguous`, may
 * have been.
 */
export interface Outbound {
  /** POSTs a new activity, as a reply when `replyToId` is given. */
  send(address: Address, activity: OutboundActivity, replyToId?: string): Promise<Sent>;
  /** PUTs over an activity of ours. */
  update(address: Address, activityId: string, activity: OutboundActivity): Promise<Sent>;
}

/**
 * Opens the one-to-one chat with somebody by Entra id, or finds it: the id of the `sent` result is the conversation's. Throws
 * Later, also `keptOut` when they do not have the app.
 */
export type OpenConversation = (service: TenantService, userId: string) => Promise<Sent>;

/** What a turn reads of an inbound activity. Fields of type `unknown` are written by the client and may be anything. */
export interface InboundActivity {
  readonly type: string;
  readonly id?: string;
  readonly channelId: string;
  readonly serviceUrl: string;
  readonly from: { readonly id: string; readonly name?: string; readonly aadObjectId?: string };
  readonly recipient: { readonly id: string };
  readonly conversation: {
    readonly id: string;
    readonly tenantId?: string;
    readonly conversationType?: string;
  };
  /** What was pressed, and on which message. */
  readonly value?: unknown;
  readonly replyToId?: string;
  readonly channelData?: { readonly tenant?: { readonly id?: unknown } };
  /** BCP 47. */
  readonly locale?: string;
  /** IANA. */
  readonly localTimezone?: string;
  readonly entities?: readonly Readonly<Record<string, unknown>>[];
}
