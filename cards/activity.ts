import type { Card } from './card.ts';
import type { Speech } from './speech.ts';
import type { ActivityView, Mint, Said } from './views.ts';

export interface ActivityData {
  readonly activity: ActivityView;
  /** Said on top, e.g. "You are already taking this one". */
  readonly notice?: Said;
  readonly mint: Mint;
  /** `29:…` id of the only person who may see it: lets their client ask again for today's truth. */
  readonly refreshFor?: string;
}

/** One activity with all its details and the form to report progress. */
export declare function activityCard(data: ActivityData, speech: Speech): Card;
