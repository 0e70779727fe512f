import type { ActivityRecord } from '../organisation/records.ts';

/** Activities by id, by external id under a provider, by learner and by provider; oldest first in every list. */
export interface ActivityStore {
  get(id: string): ActivityRecord | undefined;
  /** All with this external id: Graph promises no uniqueness. */
  withExternalId(providerId: string, externalId: string): readonly ActivityRecord[];
  ofLearner(learnerId: string): readonly ActivityRecord[];
  ofProvider(providerId: string): readonly ActivityRecord[];
  all(): readonly ActivityRecord[];
  /** `at` (milliseconds) is given for what a client creates. */
  add(record: ActivityRecord, at?: number): void;
  /** When a client created it; undefined for what was there before. */
  createdAt(id: string): number | undefined;
  /** `at` (milliseconds) is given where reads may show the old one for a while. */
  replace(record: ActivityRecord, at?: number): void;
  /** What it was before each such change, and when that was, oldest first. */
  earlier(id: string): readonly Earlier[];
  remove(id: string): void;
}

export interface Earlier {
  readonly record: ActivityRecord;
  readonly replacedAt: number;
}

/** An index: ids of activities, oldest first, by a key. */
function createIndex(records: ReadonlyMap<string, ActivityRecord>) {
  const idsByKey = new Map<string, Set<string>>();
  const listed = new Map<string, readonly ActivityRecord[]>();
  return {
    add(key: string, id: string) {
      const ids = idsByKey.get(key);
      if (ids === undefined) idsByKey.set(key, new Set([id]));
      else ids.add(id);
      listed.delete(key);
    },
    remove(key: string, id: string) {
      const ids = idsByKey.get(key);
      ids?.delete(id);
      if (ids?.size === 0) idsByKey.delete(key);
      listed.delete(key);
    },
    changed: (key: string) => listed.delete(key),
    /** Kept until something of this key changes, so that reading page after page stays cheap. */
    list(key: string): readonly ActivityRecord[] {
      const known = listed.get(key);
      if (known !== undefined) return known;
      const list = [...(idsByKey.get(key) ?? [])].flatMap((id) => records.get(id) ?? []);
      listed.set(key, list);
      return list;
    },
  };
}

export function createActivityStore(): ActivityStore {
  const records = new Map<string, ActivityRecord>();
  const createdAt = new Map<string, number>();
  const earlier = new Map<string, readonly Earlier[]>();
  const byExternalId = createIndex(records);
  const byLearner = createIndex(records);
  const byProvider = createIndex(records);
  const externalKey = (providerId: string, externalId: string) => `${providerId}\n${externalId}`;

  return {
    get: (id) => records.get(id),
    withExternalId: (providerId, externalId) => byExternalId.list(externalKey(providerId, externalId)),
    ofLearner: (learnerId) => byLearner.list(learnerId),
    ofProvider: (providerId) => byProvider.list(providerId),
    all: () => [...records.values()],
    createdAt: (id) => createdAt.get(id),
    add(record, at) {
      records.set(record.id, record);
      if (at !== undefined) createdAt.set(record.id, at);
      byLearner.add(record.learnerUserId, record.id);
      byProvider.add(record.learningProviderId, record.id);
      if (record.externalcourseActivityId !== null) {
        byExternalId.add(externalKey(record.learningProviderId, record.externalcourseActivityId), record.id);
      }
    },
    earlier: (id) => earlier.get(id) ?? [],
    replace(record, at) {
      const before = records.get(record.id);
      if (at !== undefined && before !== undefined)
        earlier.set(record.id, [...(earlier.get(record.id) ?? []), { record: before, replacedAt: at }]);
      records.set(record.id, record);
      byLearner.changed(record.learnerUserId);
      byProvider.changed(record.learningProviderId);
      if (record.externalcourseActivityId !== null) {
        byExternalId.changed(externalKey(record.learningProviderId, record.externalcourseActivityId));
      }
    },
    remove(id) {
      const record = records.get(id);
      if (record === undefined) return;
      records.delete(id);
      createdAt.delete(id);
      earlier.delete(id);
      byLearner.remove(record.learnerUserId, id);
      byProvider.remove(record.learningProviderId, id);
      if (record.externalcourseActivityId !== null) {
        byExternalId.remove(externalKey(record.learningProviderId, record.externalcourseActivityId), id);
      }
    },
  };
}
