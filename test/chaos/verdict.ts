import type { AppliedChange } from '../../src/simulator/change-log.ts';
import type { ActivityRecord } from '../../src/simulator/organisation/records.ts';
import { ABSENT, atProgress, COMPLETED, NOT_STARTED, type Standing, type Track, type Word } from './track.ts';

/** What must be zero of a track. */
export interface Verdict {
  readonly lost: number;
  readonly doubled: number;
  readonly outOfOrder: number;
  readonly wrongAtTheEnd: number;
}

/**
 * Holds what was said of a learner's course against what Graph was made to do with it, oldest first. Who removes a
 * course and starts it again has two activities, and different activities do not wait for each other.
 */
export function judge({ words }: Track, changes: readonly AppliedChange[]): Verdict {
  const activities = [...Map.groupBy(changes, ({ activity }) => activity.id).values()].sort(byBeginning);
  const lives = livesOf(words, activities.length);
  const verdict = {
    lost: 0,
    doubled: Math.max(0, activities.length - lives.length),
    outOfOrder: 0,
    wrongAtTheEnd: 0,
  };
  for (const [place, life] of lives.entries()) {
    const applied = standingsOf(activities[place] ?? []);
    if (!follows(life, applied, false)) verdict.outOfOrder++;
    else if (!follows(life, applied, true)) verdict.lost++;
    if (!possibleEnds(life).has(applied.at(-1) ?? ABSENT)) verdict.wrongAtTheEnd++;
  }
  return verdict;
}

/** One life of an activity, from its start to its removal; of those nobody knows of, only as many as there can be. */
function livesOf(words: readonly Word[], atMost: number): readonly (readonly Word[])[] {
  const lives: Word[][] = [];
  let over = true;
  for (const word of words) {
    if (over && word.standing !== ABSENT) lives.push([]);
    lives.at(-1)?.push(word);
    over = word.standing === ABSENT;
  }
  const certain = (life: readonly Word[]) => life.some(({ accepted }) => accepted);
  let uncertain = Math.max(0, atMost - lives.filter(certain).length);
  return lives.filter((life) => certain(life) || uncertain-- > 0);
}

function byBeginning([a]: readonly AppliedChange[], [b]: readonly AppliedChange[]): number {
  return beginningOf(a?.activity).localeCompare(beginningOf(b?.activity));
}

const beginningOf = (activity: ActivityRecord | undefined): string =>
  activity?.startedDateTime ?? activity?.assignedDateTime ?? '';

/** Sent again with the same value is the same once more. */
function standingsOf(changes: readonly AppliedChange[]): readonly Standing[] {
  const standings = changes.map(({ kind, activity }) => (kind === 'deleted' ? ABSENT : recorded(activity)));
  return standings.filter((standing, index) => standing !== standings[index - 1]);
}

/** Where Graph's record of an activity stands. */
function recorded({ status, completionPercentage }: ActivityRecord): Standing {
  if (status === 'completed') return COMPLETED;
  return status === 'notStarted' ? NOT_STARTED : atProgress(completionPercentage ?? 0);
}

/** The last accepted word; after it, words of which nobody heard may have been kept too. */
function possibleEnds(words: readonly Word[]): ReadonlySet<Standing> {
  const last = words.findLastIndex(({ accepted }) => accepted);
  return new Set([words[last]?.standing ?? ABSENT, ...words.slice(last + 1).map(({ standing }) => standing)]);
}

/**
 * Whether Graph heard these words in the order they were said. Progress may be skipped for what came after it; with
 * `everyMilestone`, what was completed and what was removed may not.
 */
function follows(words: readonly Word[], applied: readonly Standing[], everyMilestone: boolean): boolean {
  // reachable: how many of the applied standings can have been accounted for by the words so far
  let reachable = new Set([0]);
  let before: Standing | undefined;
  for (const { standing, accepted } of words) {
    const milestone = standing === COMPLETED || standing === ABSENT;
    const needed = everyMilestone && accepted && milestone && before !== standing;
    const next = new Set<number>();
    for (const count of reachable) {
      if (!needed || applied[count - 1] === standing) next.add(count);
      if (applied[count] === standing) next.add(count + 1);
    }
    reachable = next;
    if (accepted) before = standing;
  }
  return reachable.has(applied.length) && (applied.length > 0 || !words.some(({ accepted }) => accepted));
}
