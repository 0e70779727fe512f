import type { AppliedChange } from '../../src/simulator/change-log.ts';
import type { ActivityRecord } from '../../src/simulator/store/records.ts';
import { ABSENT, atProgress, COMPLETED, NOT_STARTED, type Standing, type Track } from './track.ts';

/** What must be zero of a track. */
export interface Verdict {
  readonly lost: number;
  readonly doubled: number;
  readonly outOfOrder: number;
  readonly wrongAtTheEnd: number;
}

/** Where Graph's record of an activity stands. */
function recordedStanding({ status, completionPercentage }: ActivityRecord): Standing {
  if (status === 'completed') return COMPLETED;
  return status === 'notStarted' ? NOT_STARTED : atProgress(completionPercentage ?? 0);
}

/** Holds what was said of one activity against what Graph was made to do, oldest first, and what it holds now. */
export function judge(
  track: Track,
  changes: readonly AppliedChange[],
  held: readonly ActivityRecord[],
): Verdict {
  const applied = withoutRepeats(
    changes.map(({ kind, activity }) => (kind === 'deleted' ? ABSENT : recordedStanding(activity))),
  );
  const inOrder = follows(track, applied, false);
  return {
    lost: inOrder && !follows(track, applied, true) ? 1 : 0,
    doubled: Math.max(0, timesCreated(changes) - timesStarted(track)) + Math.max(0, held.length - 1),
    outOfOrder: inOrder ? 0 : 1,
    wrongAtTheEnd: possibleEnds(track).has(endOf(held)) ? 0 : 1,
  };
}

const endOf = (held: readonly ActivityRecord[]): Standing => {
  const [last] = held.slice(-1);
  return last === undefined ? ABSENT : recordedStanding(last);
};

/** The last accepted word; after it, words of which nobody heard may have been kept too. */
function possibleEnds({ words }: Track): ReadonlySet<Standing> {
  const last = words.findLastIndex(({ accepted }) => accepted);
  return new Set([words[last]?.standing ?? ABSENT, ...words.slice(last + 1).map(({ standing }) => standing)]);
}

function timesCreated(changes: readonly AppliedChange[]): number {
  return changes.filter(({ kind }) => kind === 'created').length;
}

/** How often the activity can have come into being, at most. */
function timesStarted({ words }: Track): number {
  let most = 0;
  let mayBeAbsent = true;
  for (const { standing, accepted } of words) {
    if (standing !== ABSENT && mayBeAbsent) most++;
    mayBeAbsent = standing === ABSENT || (mayBeAbsent && !accepted);
  }
  return most;
}

/** Sent again with the same value is the same once more. */
function withoutRepeats(standings: readonly Standing[]): readonly Standing[] {
  return standings.filter((standing, index) => standing !== standings[index - 1]);
}

/**
 * Whether Graph heard these words in the order they were said. Progress may be skipped for what came after it; with
 * `everyMilestone`, what was completed and what was removed may not.
 */
function follows({ words }: Track, applied: readonly Standing[], everyMilestone: boolean): boolean {
  // reachable: how many of the applied standings can have been accounted for by the words so far
  let reachable = new Set([0]);
  let before: Standing = ABSENT;
  for (const { standing, accepted } of words) {
    const next = new Set<number>();
    const milestone = standing === COMPLETED || standing === ABSENT;
    const needed = everyMilestone && accepted && milestone && before !== standing;
    for (const count of reachable) {
      if (!needed || applied[count - 1] === standing) next.add(count);
      if (applied[count] === standing) next.add(count + 1);
    }
    reachable = next;
    if (accepted) before = standing;
  }
  return reachable.has(applied.length);
}
