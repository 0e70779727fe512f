import { SECOND } from '../../clock.ts';
import type { ActivityRecord } from '../organisation/records.ts';
import type { World } from '../world.ts';

/** Whether reads and writes know this activity yet: where the settings say so, a new one shows only some seconds later. */
function isShown({ activities, clock, settings }: World, { id }: ActivityRecord): boolean {
  const createdAt = activities.createdAt(id);
  if (createdAt === undefined || settings.lateReadSeconds === 0) return true;
  return clock.now().getTime() >= createdAt + settings.lateReadSeconds * SECOND;
}

/** As reads show it: where the settings say so, a change shows only some seconds later. */
function asRead({ activities, clock, settings }: World, record: ActivityRecord): ActivityRecord {
  if (settings.lateChangeSeconds === 0) return record;
  const shownUntil = clock.now().getTime() - settings.lateChangeSeconds * SECOND;
  return activities.earlier(record.id).find(({ replacedAt }) => replacedAt > shownUntil)?.record ?? record;
}

/** The activity with this id as writes know it. */
export function knownActivity(world: World, id: string): ActivityRecord | undefined {
  const record = world.activities.get(id);
  return record !== undefined && isShown(world, record) ? record : undefined;
}

/** The activity with this id as reads show it. */
export function shownActivity(world: World, id: string): ActivityRecord | undefined {
  const record = knownActivity(world, id);
  return record && asRead(world, record);
}

/** These as reads show them, without those that do not show yet. */
export function shownOf(world: World, records: readonly ActivityRecord[]): readonly ActivityRecord[] {
  const { lateReadSeconds, lateChangeSeconds } = world.settings;
  if (lateReadSeconds === 0 && lateChangeSeconds === 0) return records;
  return records.filter((record) => isShown(world, record)).map((record) => asRead(world, record));
}
