import type { Card } from './card.ts';
import type { Speech } from './speech.ts';
import type { ActivityView, Mint } from './views.ts';

export interface AssignedNoticeData {
  /** Its activity is an assignment. */
  readonly activity: ActivityView;
  readonly mint: Mint;
}

/** Tells a learner who assigned them what, by when and why. */
export declare function assignedNoticeCard(data: AssignedNoticeData, speech: Speech): Card;
