import { MINUTE, SECOND } from '../../src/clock.ts';

/** At most `most` sends in any `withinMs` milliseconds. */
export interface SendingLimit {
  readonly most: number;
  readonly withinMs: number;
}

/** What may be sent in one conversation, in one tenant, and by this process in all. */
export interface SendingLimits {
  readonly conversation: readonly SendingLimit[];
  readonly tenant: readonly SendingLimit[];
  readonly app: readonly SendingLimit[];
}

/** Teams: "Optimize your bot with rate limiting" (2026). Each instance keeps them for itself, so several are a little less strict. */
export const teamsLimits: SendingLimits = {
  conversation: [
    { most: 7, withinMs: 1_000 },
    { most: 8, withinMs: 2_000 },
    { most: 60, withinMs: 30_000 },
    { most: 1_800, withinMs: 3_600_000 },
  ],
  // "the global limit per app per tenant is 50 requests per second"
  tenant: [{ most: 50, withinMs: 1_000 }],
  // Teams names no limit of an app over all tenants. This one is our own: 1,000 a second is what the 100 connections
  // carry when a call takes 100 ms; in short slices, so that nobody waits for long.
  app: [{ most: 100, withinMs: 100 }],
};

/** For a channel that does not count. */
export const noLimits: SendingLimits = { conversation: [], tenant: [], app: [] };

/** Most messages that wait; beyond it, messages are dropped where most wait. */
export interface SendingBounds {
  readonly conversation: number;
  readonly tenant: number;
  readonly app: number;
}

/**
 * A conversation may be sent 30 messages in about 10 s, a tenant 1,000 in 20 s; 4,000 messages of 10 KB, a usual card, are 40 MB.
 */
export const sendingBounds: SendingBounds = { conversation: 30, tenant: 1_000, app: 4_000 };

/** A message that would have to wait longer is dropped: by then its person has asked again. */
export const PATIENCE_MS = MINUTE;

/**
 * Who was sent something within this time has had the first answer and leaves a part of the tenant's budget to others. People
 * who read their answers take longer for the next question.
 */
export const SHARE_MS = 3 * SECOND;
/** The part of a tenant's budget that is open to all; the rest is kept for first answers. */
export const SHARED_PART = 0.8;
/** After this many messages of higher ranks in a row, one of a lower rank is sent, against starvation. */
export const IN_A_ROW = 4;
