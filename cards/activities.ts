import type { Section } from '../src/learning/own-activities.ts';
import type { Card } from './card.ts';
import type { Speech } from './speech.ts';
import type { ActivityView, Mint } from './views.ts';

/** Most activities on one card. */
export const ACTIVITIES_PAGE = 5;

export interface ActivitiesData {
  /** This page only, in list order, at most {@link ACTIVITIES_PAGE}; empty shows the empty state. */
  readonly activities: readonly ActivityView[];
  /** How many there are of each section, over all pages. */
  readonly counts: Readonly<Partial<Record<Section, number>>>;
  /** Zero-based place of the first of `activities` among all. */
  readonly offset: number;
  readonly total: number;
  readonly mint: Mint;
  /** `29:…` id of the only person who may see it: lets their client ask again for today's truth. */
  readonly refreshFor?: string;
}

/** "My courses": sections with counts, numbered rows with progress, due line, and what can be done. */
export declare function activitiesCard(data: ActivitiesData, speech: Speech): Card;
