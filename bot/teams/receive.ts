import type { Activity, InvokeResponse } from 'botbuilder';

/** Takes one kind of activity; what an invoke is answered with, undefined for all others. */
export type Receive = (activity: Activity) => Promise<InvokeResponse | undefined>;
