/** What the domain needs from Microsoft Graph. Implemented in `graph/`. */
import type { Activity, GraphActivity } from '../activities/activity.ts';
import type { DescribedCourse } from '../catalogue/course.ts';

/**
 * Who waits for a call, in the order of priority: a turn; somebody whose change is sent in the background; somebody who looks
 * something up; nobody, as for the lists that are read for everybody.
 */
export type CallPriority = 'turn' | 'outbox' | 'shown' | 'sync';

/** How a call is queued among those that go to Graph. */
export interface CallOptions {
  readonly priority?: CallPriority | undefined;
  /** Calls of one priority are served round robin by this. */
  readonly whose?: string | undefined;
}

export interface WriteOptions extends CallOptions {
  /** Awaited when the pacer lets the call go; what it throws keeps the request from being sent, and the call rejects with that. */
  readonly onAdmitted?: (() => Promise<void>) | undefined;
  /** Called right before the request is sent, alone or in a batch, however long it was queued; when it throws, nothing is sent and the call rejects with that. */
  readonly beforeSend?: (() => void) | undefined;
}

/** An activity as Graph has it before an update. */
export interface KnownInGraph {
  /** Null when it was made without one. */
  readonly externalId: string | null;
  /** Null when nobody knows: an earlier change may have been carried out although no answer came. */
  readonly confirmed: Activity | null;
}

export interface UpdateOptions extends WriteOptions {
  /** Without it nothing counts as known. */
  readonly known?: KnownInGraph;
}

/** What the directory says of how to speak to somebody. */
export interface WayToSpeak {
  readonly givenName: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** What came of installing the app for somebody; `absent`: there is no such person, or the app is not in the organisation's catalogue. */
export type Installation = 'installed' | 'hadIt' | 'absent';

/** Graph's employee-learning API. Every method makes one attempt and throws Refusal, Later or Bug. */
export interface LearningGateway {
  /** POSTs the activity under our provider; `externalId` becomes its externalcourseActivityId. */
  createActivity(externalId: string, activity: Activity, options?: WriteOptions): Promise<GraphActivity>;
  /** PATCHes every property that may change, so that little depends on what Graph does with omitted ones. */
  updateActivity(graphId: string, activity: Activity, options?: UpdateOptions): Promise<void>;
  /** False when Graph says 404. */
  deleteActivity(graphId: string, options?: WriteOptions): Promise<boolean>;
  /** Undefined when Graph says 404. */
  activity(graphId: string): Promise<GraphActivity | undefined>;
  activityByExternalId(externalId: string, options?: CallOptions): Promise<GraphActivity | undefined>;
  /** Our provider's activities, page by page (undocumented for some tenants: callers must bear a Refusal). */
  activities(options?: ListOptions): AsyncIterable<ListPage<GraphActivity>>;
  courses(options?: ListOptions): AsyncIterable<ListPage<DescribedCourse>>;
}

export interface ListOptions {
  /** `next` of the last page that an earlier reading had; Graph may not know it any more. */
  readonly from?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** Where the list goes on; undefined at its end. */
  readonly next: string | undefined;
}

export interface PersonRecord {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string | null;
}

/**
 * People of the organisation, as Graph says at this moment. A `signal` ends the reading when nobody waits for it any
 * more. Lists end one beyond MOST_PEOPLE, so that whoever asked knows that there are more.
 */
export interface People {
  person(id: string, signal?: AbortSignal): Promise<PersonRecord | undefined>;
  /** Those of these ids whom the directory knows, by their id. */
  persons(ids: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, PersonRecord>>;
  manager(id: string, signal?: AbortSignal): Promise<PersonRecord | undefined>;
  directReports(id: string, signal?: AbortSignal): Promise<readonly PersonRecord[]>;
  search(words: string, signal?: AbortSignal): Promise<readonly PersonRecord[]>;
  /** The subset of `groupIds` that the person is a (transitive) member of. At most 20 ids. */
  memberOf(id: string, groupIds: readonly string[], signal?: AbortSignal): Promise<readonly string[]>;
  /** People in the group, through other groups too. Refused when there is no such group. */
  groupMembers(groupId: string, signal?: AbortSignal): Promise<readonly PersonRecord[]>;
  /** Groups whose name begins with these words. */
  groups(words: string, signal?: AbortSignal): Promise<readonly GroupRecord[]>;
  /** Whether the person has this service plan; undefined where Graph may not tell. */
  hasPlan(id: string, servicePlanId: string, signal?: AbortSignal): Promise<boolean | undefined>;
}

export interface GroupRecord {
  readonly id: string;
  readonly displayName: string;
}
