import type { Clock } from '../clock.ts';
import { type ChangeLog, createChangeLog } from './change-log.ts';
import { newcomer } from './organisation/newcomers.ts';
import type { Organisation } from './organisation/organisation.ts';
import type { Settings } from './settings.ts';
import { type ActivityStore, createActivityStore } from './store/activity-store.ts';
import { createDirectory, type Directory } from './store/directory.ts';
import { createProviderStore, type ProviderStore } from './store/provider-store.ts';

/** What the endpoints work on. */
export interface World {
  readonly clock: Clock;
  readonly ids: () => string;
  readonly settings: Settings;
  readonly tenantId: string;
  readonly directory: Directory;
  readonly learning: ProviderStore;
  readonly activities: ActivityStore;
  readonly changes: ChangeLog;
  /** Ids of the people for whom the app was installed through Graph. */
  readonly installedApps: Set<string>;
}

export interface WorldDeps {
  readonly clock: Clock;
  readonly ids: () => string;
  readonly settings: Settings;
}

/** Most people who are taken in: a caller that makes ids up must not fill the memory. */
const MOST_NEWCOMERS = 1_000;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The organisation as it is when the simulator starts. */
export function createWorld(organisation: Organisation, { clock, ids, settings }: WorldDeps): World {
  const activities = createActivityStore();
  for (const record of organisation.activities(clock.now())) activities.add(record);
  let newcomers = 0;
  function takeIn(id: string) {
    if (settings.newcomers === 'unknown' || newcomers >= MOST_NEWCOMERS || !guid.test(id)) return [];
    newcomers += 1;
    const came = newcomer(id, clock.now());
    for (const record of came.activities) activities.add(record);
    return came.people;
  }
  return {
    clock,
    ids,
    settings,
    tenantId: organisation.tenant.id,
    directory: createDirectory(organisation, takeIn),
    learning: createProviderStore(organisation.providers),
    activities,
    changes: createChangeLog(clock),
    installedApps: new Set(),
  };
}
