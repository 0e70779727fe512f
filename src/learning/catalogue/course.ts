/** From the easiest on. */
export const courseLevels = ['beginner', 'intermediate', 'advanced'] as const;
export type CourseLevel = (typeof courseLevels)[number];

/** A `learningContent` of the organisation's learning provider. */
export interface Course {
  /** Graph's id: what activities refer to. */
  readonly id: string;
  readonly externalId: string;
  readonly title: string;
  readonly description: string | null;
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
