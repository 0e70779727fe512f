/** What the domain needs from Microsoft Graph. Implemented in `graph/`. */
import type { Activity, GraphActivity } from './activity.ts';
import type { Course } from './course.ts';

/** Graph's employee-learning API. Every method makes one attempt and throws Refusal, Later or Bug. */
export interface LearningGateway {
  /** POSTs the activity under our provider; `externalId` becomes its externalcourseActivityId. */
  createActivity(externalId: string, activity: Activity): Promise<GraphActivity>;
  /** PATCHes every changeable property, so the outcome does not depend on what Graph does with omitted ones. */
  updateActivity(graphId: string, activity: Activity): Promise<void>;
  deleteActivity(graphId: string): Promise<void>;
  /** Undefined when Graph says 404. */
  activity(graphId: string): Promise<GraphActivity | undefined>;
  activityByExternalId(externalId: string): Promise<GraphActivity | undefined>;
  /** Our provider's activities, page by page (undocumented for some tenants: callers must bear a Refusal). */
  activities(): AsyncIterable<readonly GraphActivity[]>;
  courses(): AsyncIterable<readonly Course[]>;
}

export interface PersonRecord {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string | null;
}

/** People of the organisation, as Graph says at this moment. */
export interface People {
  person(id: string): Promise<PersonRecord | undefined>;
  manager(id: string): Promise<PersonRecord | undefined>;
  directReports(id: string): Promise<readonly PersonRecord[]>;
  search(words: string): Promise<readonly PersonRecord[]>;
  /** The subset of `groupIds` that the person is a (transitive) member of. At most 20 ids. */
  memberOf(id: string, groupIds: readonly string[]): Promise<readonly string[]>;
  /** People in the group, through other groups too. Refused when there is no such group. */
  groupMembers(groupId: string): Promise<readonly PersonRecord[]>;
  /** Groups whose name begins with these words. */
  groups(words: string): Promise<readonly GroupRecord[]>;
  /** Whether the person has this service plan; undefined when Graph does not tell. */
  hasPlan(id: string, servicePlanId: string): Promise<boolean | undefined>;
}

export interface GroupRecord {
  readonly id: string;
  readonly displayName: string;
}
