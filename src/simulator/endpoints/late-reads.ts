import { SECOND } from '../../clock.ts';
import type { ActivityRecord } from '../organisation/records.ts';
import type { World } from '../world.ts';

/** Whether reads and writes know this activity yet: where the settings say so, a new one shows only some seconds later. */
function isShown({ activities, clock, settings }: World, { id }: ActivityRecord): boolean {
  const createdAt = activities.createdAt(id);
  if (createdAt === undefined || settings.lateReadSeconds === 0) return true;
  return clock.now().getTime() >= createdAt + settings.lateReadSeconds * SECOND;
}

/** The activity with this id as reads and writes know it. */
export function shownActivity(world: World, id: string): ActivityRecord | undefined {
  const record = world.activities.get(id);
  return record !== undefined && isShown(world, record) ? record : undefined;
}

/** These, without those that do not show yet. */
export function shownOf(world: World, records: readonly ActivityRecord[]): readonly ActivityRecord[] {
  return world.settings.lateReadSeconds === 0 ? records : records.filter((record) => isShown(world, record));
}
