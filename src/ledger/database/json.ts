import type { Activity } from '../../learning/activities/activity.ts';
import type { Json } from './schema.ts';

/** The value of a JSON column that this code wrote. */
export function readJson<T>(json: Json): T {
  return JSON.parse(json) as T;
}

/** An activity column; null stays null. */
export function readActivity(json: Json | null): Activity | null {
  return json === null ? null : readJson<Activity>(json);
}

/** For a column; null stays null. */
export function writeActivity(activity: Activity): Json;
export function writeActivity(activity: Activity | null): Json | null;
export function writeActivity(activity: Activity | null): Json | null {
  return activity === null ? null : JSON.stringify(activity);
}
