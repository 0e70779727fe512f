import type { Activity, InvokeResponse } from 'botbuilder';

/** Takes one kind of activity; what an invoke is answered with, undefined for all others. */
export type Receive = (activity: Activity) => Promise<InvokeResponse | undefined>;

/** Teams gives up on an invoke after about 5 s; we answer well before. */
export const INVOKE_WITHIN_MS = 2_500;
