import type { Activity } from '../learning/activity.ts';
import type { Json } from './schema.ts';

/** The value of a JSON column that this code wrote. */
export function readJson<T>(json: Json): T {
  return JSON.parse(json) as T;
}

/** Values of people who speak now are read over and over: in each turn, and twice where Graph holds the same. */
const KEPT = 5_000;
const kept = new Map<Json, Activity>();

/** An activity column; null stays null. */
export function readActivity(json: Json | null): Activity | null {
  if (json === null) return null;
  const known = kept.get(json);
  if (known !== undefined) return known;
  const activity = Object.freeze(readJson<Activity>(json));
  if (kept.size >= KEPT) kept.clear();
  kept.set(json, activity);
  return activity;
}

/** For a column; null stays null. */
export function writeActivity(activity: Activity): Json;
export function writeActivity(activity: Activity | null): Json | null;
export function writeActivity(activity: Activity | null): Json | null {
  return activity === null ? null : JSON.stringify(activity);
}
