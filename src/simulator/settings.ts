import { MINUTE, SECOND } from '../clock.ts';

/** Behaviour that real tenants may differ in, or that tests want broken. Changeable while the simulator runs. */
export interface Settings {
  /** What a second POST with the same external id does; Graph does not say. */
  duplicateExternalId: 'conflict' | 'duplicates';
  /** Which spelling of the external id is a property; the other one is unknown. */
  externalIdName: 'externalcourseActivityId' | 'externalCourseActivityId';
  /** Whether properties that no type has are refused. */
  unknownProperties: 'refused' | 'ignored';
  /** What a PATCH does with changeable properties it does not name. */
  omittedOnPatch: 'kept' | 'cleared';
  /** Which apps may manage activities under a provider: any, or the one alone whose token registered it. */
  providerBelongsTo: 'everyApp' | 'itsRegistrar';
  /**
   * What a PATCH of an activity must carry. `strict` takes the update page by the letter: the type and the ids that its examples
   * send, and null only where it clears a value.
   */
  activityUpdates: 'lenient' | 'strict';
  /** What null in a PATCH does to a value that was set. */
  nullInUpdate: 'clears' | 'keeps' | 'refused';
  /** What becomes of a PATCH that takes a completed activity back. */
  reopening: 'accepted' | 'ignored' | 'refused';
  /** What becomes of a POST for a learner who has an activity of that kind and course already. */
  secondActivity: 'accepted' | 'refused';
  /** How long a new activity is unknown to reads and writes alike, in seconds. */
  lateReadSeconds: number;
  /** How long reads show an activity as it was before a change, in seconds. */
  lateChangeSeconds: number;
  /** Whether a PATCH of a provider may name a part of it, or must carry what its page marks as required. */
  providerUpdates: 'partial' | 'whole';
  /** Whether each list begins with a record that is not as documented. */
  oddRecords: boolean;
  /** Whether the tenant has a service plan for employee learning at all. */
  servicePlan: boolean;
  /** What becomes of a person's id that the directory does not know: 404, or they are somebody with a manager, five reports and courses. */
  newcomers: 'unknown' | 'takenIn';
  /** Whether a token must carry the documented permissions. Without a token everything stays allowed. */
  requirePermissions: boolean;
  /** Whether one provider's activities can be listed. */
  providerActivityList: 'supported' | 'refused';
  /**
   * Whether requests to employeeExperience are throttled as a draft of Microsoft's named it in 2022: one a second, and a block of ten
   * minutes at 500 in ten minutes. What was refused does not count.
   */
  throttling: 'none' | 'onePerSecond';
  /** How long the second of that lasts, in milliseconds. */
  throttlingSecondMs: number;
  /** How long its ten minutes last, in milliseconds. */
  throttlingWindowMs: number;
  /** How many requests in that time bring the block. */
  throttlingWindowTakes: number;
  /** Whether requests to employeeExperience may be batched. */
  batchOfLearning: 'supported' | 'refused';
  batchOrder: 'shuffled' | 'asSent';
  /** Whether the 202 to a content upsert carries the content's id. */
  upsertAnswersId: boolean;
  /** Items a page without $top. */
  pageSize: number;
  /** Most items of a page, whatever $top asks for. */
  pageMost: number;
  /** Longest external id, in characters. Graph publishes none of these limits. */
  externalIdLength: number;
  notesLength: number;
  titleLength: number;
}

/** As documented; where the documents are silent, the nastier of what is plausible. */
export const defaultSettings: Settings = {
  duplicateExternalId: 'duplicates',
  externalIdName: 'externalcourseActivityId',
  unknownProperties: 'refused',
  omittedOnPatch: 'kept',
  providerBelongsTo: 'everyApp',
  activityUpdates: 'lenient',
  nullInUpdate: 'clears',
  reopening: 'accepted',
  secondActivity: 'accepted',
  lateReadSeconds: 0,
  lateChangeSeconds: 0,
  providerUpdates: 'partial',
  oddRecords: false,
  servicePlan: true,
  newcomers: 'unknown',
  requirePermissions: false,
  providerActivityList: 'supported',
  throttling: 'none',
  throttlingSecondMs: SECOND,
  throttlingWindowMs: 10 * MINUTE,
  throttlingWindowTakes: 500,
  batchOfLearning: 'supported',
  batchOrder: 'shuffled',
  upsertAnswersId: true,
  pageSize: 100,
  pageMost: 999,
  externalIdLength: 256,
  notesLength: 4_000,
  titleLength: 500,
};
