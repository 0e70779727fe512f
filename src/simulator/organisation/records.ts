/** A provider as kept; `null` where Graph has nothing. */
export interface ProviderRecord {
  readonly id: string;
  readonly displayName: string;
  readonly isCourseActivitySyncEnabled: boolean | null;
  readonly loginWebUrl: string | null;
  readonly longLogoWebUrlForDarkTheme: string;
  readonly longLogoWebUrlForLightTheme: string;
  readonly squareLogoWebUrlForDarkTheme: string;
  readonly squareLogoWebUrlForLightTheme: string;
}

/** A learningContent as kept. Moments are ISO 8601 with offset, durations ISO 8601. */
export interface ContentRecord {
  readonly id: string;
  readonly externalId: string;
  readonly title: string;
  readonly contentWebUrl: string;
  readonly languageTag: string;
  readonly additionalTags: readonly string[];
  readonly contributors: readonly string[];
  readonly createdDateTime: string | null;
  readonly description: string | null;
  readonly duration: string | null;
  readonly format: string | null;
  readonly isActive: boolean | null;
  readonly isPremium: boolean | null;
  readonly isSearchable: boolean | null;
  readonly lastModifiedDateTime: string | null;
  readonly level: string | null;
  readonly numberOfPages: number | null;
  readonly skillTags: readonly string[];
  readonly sourceName: string | null;
  readonly thumbnailWebUrl: string | null;
}

export const assignmentODataType = '#microsoft.graph.learningAssignment';
export const selfInitiatedODataType = '#microsoft.graph.learningSelfInitiatedCourse';
export type ActivityODataType = typeof assignmentODataType | typeof selfInitiatedODataType;

/** A learningCourseActivity as kept, every property of its type present. */
export interface ActivityRecord {
  readonly '@odata.type': ActivityODataType;
  readonly id: string;
  readonly learnerUserId: string;
  readonly learningContentId: string;
  readonly learningProviderId: string;
  readonly externalcourseActivityId: string | null;
  readonly status: string;
  readonly completionPercentage: number | null;
  readonly completedDateTime: string | null;
  readonly assignmentType?: string;
  readonly assignedDateTime?: string | null;
  readonly assignerUserId?: string | null;
  readonly dueDateTime?: { readonly dateTime: string; readonly timeZone?: string | null } | null;
  readonly notes?: { readonly content?: string | null; readonly contentType?: string | null } | null;
  // learningSelfInitiatedCourse
  readonly startedDateTime?: string | null;
}
