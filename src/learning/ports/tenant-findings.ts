/** Spellings of the external id: the metadata's, which is believed until another is found, and the documentation's. */
export const externalIdNames = ['externalcourseActivityId', 'externalCourseActivityId'] as const;
export type ExternalIdName = (typeof externalIdNames)[number];

/** How Graph behaves in this tenant where Microsoft's documents leave it open, or contradict each other. */
export interface TenantBehaviour {
  /** Spelling of the external id that it accepts; never both are sent. */
  readonly externalIdName: ExternalIdName;
  /** Whether changes may be sent in a $batch. */
  readonly batchedWrites: 'accepted' | 'refused';
  /** Learning requests a second that went through without being throttled; at most as many as were tried. */
  readonly requestsPerSecond: number;
  /** What null in an update does to a value that was set. */
  readonly nullInUpdate: 'clears' | 'keeps' | 'refused';
  /** Whether a completed activity can be set back to in progress. */
  readonly reopening: 'accepted' | 'ignored' | 'refused';
  /** Whether one learner may have a second activity of a course whose first is completed. */
  readonly secondActivity: 'accepted' | 'refused';
}

/** What is known of the tenant. A name that is absent has neither been set nor found out: do as you believe. */
export type KnownBehaviour = Partial<TenantBehaviour>;

export interface TenantFindings {
  /** As set, else as found, as last read: at a start, after `note`, and every minute. Never waits. */
  current(): KnownBehaviour;
  /** Keeps what was found, for all instances and the next start. A setting still wins. */
  note(found: KnownBehaviour): Promise<void>;
}
