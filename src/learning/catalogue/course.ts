/** From the easiest on. */
export const courseLevels = ['beginner', 'intermediate', 'advanced'] as const;
export type CourseLevel = (typeof courseLevels)[number];

/** A `learningContent` of the organisation's learning provider. */
export interface Course {
  /** Graph's id: what activities refer to. */
  readonly id: string;
  readonly externalId: string;
  readonly title: string;
  /** Whole minutes; null when the provider does not say. */
  readonly durationMinutes: number | null;
  readonly level: CourseLevel | null;
  readonly format: string | null;
  readonly languageTag: string;
  readonly skills: readonly string[];
  readonly sourceName: string | null;
  readonly webUrl: string;
  readonly thumbnailUrl: string | null;
  /** Inactive courses can be finished, not started. */
  readonly isActive: boolean;
}

/** With what it is about, which may be long: Graph and the ledger hold it, and the catalogue in memory does not. */
export interface DescribedCourse extends Course {
  readonly description: string | null;
}
