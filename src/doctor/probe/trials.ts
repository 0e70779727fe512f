import { DAY, SECOND, toInstant } from '../../clock.ts';
import { Bug, Later, Refusal } from '../../errors.ts';
import { statusesOfBatch } from '../../graph/client/batch.ts';
import { calls } from '../../graph/client/calls.ts';
import { isTooMany } from '../../graph/client/paced-graph.ts';
import { pathOf } from '../../graph/client/path.ts';
import { problemOf } from '../../graph/client/problem.ts';
import { updateBody } from '../../graph/learning/activity-body.ts';
import { createLearningGateway } from '../../graph/learning/learning-gateway.ts';
import type { Activity, Assignment, GraphActivity } from '../../learning/activities/activity.ts';
import type { KnownBehaviour } from '../../learning/ports/ports.ts';
import { externalIdNames } from '../../learning/ports/tenant-findings.ts';
import type { ProbeRow } from '../check.ts';
import { type Bench, PROBE_PREFIX } from './bench.ts';

/** What a trial found; `behaviour` is what the bot goes by from now on. */
export interface Found extends ProbeRow {
  readonly behaviour?: KnownBehaviour;
}

const asBefore = 'nothing: the bot goes by it already';
/** What the bot has no answer for: docs/pilot.md says to whom. */
export const SEND_BACK = 'not provided for: send this back';
/** Nothing is written down that is not certain. */
export const AGAIN = 'not known: run the probe again later';
/** Reads that go out at once to see whether so many are taken. */
const BURST = 8;

/** Whether Graph refused what was asked as such: the same fields were taken before, so nothing else can be meant. */
const isRefused = (error: unknown) =>
  problemOf(error)?.status === 400 && !(error instanceof Refusal && error.code !== 'graphField');

/** What became of a change; `unclear` after a 404, or a 403 without a reason. Other failures are thrown. */
async function tried(change: () => Promise<unknown>): Promise<'taken' | 'refused' | 'unclear'> {
  try {
    await change();
    return 'taken';
  } catch (error) {
    if (isRefused(error)) return 'refused';
    if (error instanceof Refusal && (error.code === 'graphActivityGone' || error.code === 'graphForbidden'))
      return 'unclear';
    throw error;
  }
}

/** A trial that proved nothing: the bot goes on as it believes. */
const unclear = (what: string, believed: string, found: string): Found => ({
  ...{ what, believed, found },
  changes: AGAIN,
});

/** Creates the self-initiated course in the spelling that Graph takes and keeps. Throws what Graph refuses both with. */
export async function findSpelling(bench: Bench): Promise<{ made: GraphActivity; found: Found }> {
  let refusal: unknown;
  const names = [bench.spelling(), ...externalIdNames.filter((name) => name !== bench.spelling())];
  for (const name of names) {
    bench.use(name);
    try {
      const externalId = await bench.named();
      const made = await bench.create(bench.course, externalId);
      if (made.externalId === externalId)
        return {
          made,
          found: {
            what: 'Spelling of the external id',
            believed: `${externalIdNames[0]} (metadata)`,
            found: name,
            changes: name === externalIdNames[0] ? asBefore : 'the bot uses this one from now on',
            behaviour: { externalIdName: name },
          },
        };
      refusal = new Bug(`Graph took ${name} and did not keep the external id`);
    } catch (error) {
      if (!isRefused(error)) throw error;
      refusal ??= error;
    }
  }
  throw refusal;
}

export async function findByExternalId(bench: Bench, { graphId, externalId }: GraphActivity): Promise<Found> {
  const seconds = await bench.secondsUntil(async () => {
    const found = await bench.asked(() => bench.gateway().activityByExternalId(externalId ?? ''));
    return found?.graphId === graphId;
  });
  return {
    what: 'Look-up by external id after a create',
    believed: 'may say 404 for up to five minutes',
    found:
      seconds === undefined
        ? '404 for five minutes'
        : seconds === 0
          ? 'found at once'
          : `404 for ${seconds} s`,
    changes: seconds === undefined ? SEND_BACK : asBefore,
  };
}

/** A PATCH as soon after its POST as the probe's pace allows. */
export async function patchAtOnce(bench: Bench, made: GraphActivity): Promise<Found> {
  const wanted: Assignment = { ...bench.assignment, status: 'inProgress', progress: 40 };
  let isKnown = false;
  const seconds = await bench.secondsUntil(async () => {
    try {
      await bench.patch(made, wanted, bench.assignment);
      isKnown = true;
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'graphActivityGone') return false;
      throw error;
    }
  });
  const now = isKnown
    ? await bench.readBack(made.graphId, ({ progress }) => progress === wanted.progress)
    : undefined;
  const kept = now?.progress === wanted.progress ? '' : `, but ${now?.progress ?? 'nothing'} % is read back`;
  return {
    what: 'Progress on an assignment right after its creation',
    believed: 'may say 404 for up to five minutes',
    found: `${seconds === undefined ? '404 for five minutes' : seconds === 0 ? 'taken at once' : `404 for ${seconds} s`}${kept}`,
    changes: seconds === undefined || kept !== '' ? SEND_BACK : asBefore,
  };
}

export async function moveDueDate(bench: Bench, made: GraphActivity): Promise<Found> {
  const before: Assignment = { ...bench.assignment, status: 'inProgress', progress: 40 };
  const dueAt = toInstant(new Date(Date.parse(before.dueAt ?? '') + 7 * DAY));
  const wanted = dueAt.slice(0, 10);
  const outcome = await tried(() => bench.patch(made, { ...before, dueAt }, before));
  const now =
    outcome === 'taken'
      ? dayOf(await bench.readBack(made.graphId, (activity) => dayOf(activity) === wanted))
      : undefined;
  const what = 'A new due date';
  const believed = 'taken, and read back as the same day';
  if (outcome === 'unclear') return unclear(what, believed, 'not answered as documented');
  const isKept = now === wanted;
  const read = isKept ? 'the same day' : `${now ?? 'none'} for ${wanted}`;
  return {
    ...{ what, believed },
    found: outcome === 'refused' ? 'refused' : read,
    changes: isKept ? asBefore : SEND_BACK,
  };
}

const dayOf = (activity: Activity | undefined) =>
  activity?.kind === 'assignment' ? activity.dueAt?.slice(0, 10) : undefined;

export async function clearNote(bench: Bench, made: GraphActivity): Promise<Found> {
  const what = 'Null in an update';
  const believed = 'clears the value';
  const before = await bench.readBack(made.graphId, (activity) => noteOf(activity) !== null);
  if (before?.kind !== 'assignment' || before.note === null)
    return unclear(what, believed, 'the note that was sent is not read back');
  const outcome = await tried(() => bench.patch(made, { ...before, note: null }, before));
  const now =
    outcome === 'taken'
      ? await bench.readBack(made.graphId, (activity) => noteOf(activity) === null)
      : undefined;
  if (outcome === 'unclear' || (outcome === 'taken' && now === undefined))
    return unclear(what, believed, 'not answered as documented');
  const nullInUpdate =
    outcome === 'refused' ? 'refused' : noteOf(now as Activity) === null ? 'clears' : 'keeps';
  return {
    ...{ what, believed },
    found: { refused: 'refused', clears: 'clears the value', keeps: 'taken, and the value stays' }[
      nullInUpdate
    ],
    changes:
      nullInUpdate === 'clears'
        ? asBefore
        : 'who takes a note or a due date away reads that Viva Learning keeps it',
    behaviour: { nullInUpdate },
  };
}

/** Undefined where there can be none. */
const noteOf = (activity: Activity) => (activity.kind === 'assignment' ? activity.note : undefined);

/** Two changes in one $batch: what is answered as taken is read back. */
export async function batchChanges(
  bench: Bench,
  assignment: GraphActivity,
  course: GraphActivity,
): Promise<Found> {
  const { subject } = bench;
  const provider = subject.config.learningProviderId;
  const before = await bench.readBack(assignment.graphId, () => true);
  const changes = [
    {
      made: assignment,
      after: { ...(before ?? bench.assignment), status: 'inProgress', progress: 55 } as const,
    },
    { made: course, after: { ...bench.course, progress: 55 } },
  ] as const;
  const items = changes.map(({ made, after }, place) => ({
    id: String(place),
    path: pathOf(calls.updateActivity, { provider, id: made.graphId }),
    body: updateBody(after, {
      ...{ providerId: provider, externalIdName: bench.spelling(), externalId: made.externalId },
      confirmed: place === 0 ? (before ?? null) : bench.course,
    }).body,
  }));
  const what = 'Changes in a $batch';
  const believed = 'taken; a refused one is sent again by itself';
  let all: readonly number[];
  try {
    const statuses = await bench.asked(() => statusesOfBatch(subject.graph, items));
    all = items.map(({ id }) => statuses.get(id) ?? 0);
  } catch (error) {
    const status = problemOf(error)?.status;
    if (status === undefined) throw error;
    all = [status];
  }
  // one that was throttled says nothing of batches: what was answered with it does
  const answered = all.filter((status) => status !== 429);
  if (answered.length === 0) return unclear(what, believed, 'throttled');
  const said = `HTTP ${[...new Set(answered)].join(', ')}`;
  const refused = {
    ...{ what, believed, found: `refused (${said})`, changes: 'the bot sends each change by itself' },
    behaviour: { batchedWrites: 'refused' },
  } as const;
  if (answered.every((status) => status >= 400 && status < 500)) {
    // what Graph takes alone was refused because of the batch
    const alone = await tried(() => bench.patch(assignment, changes[0].after, before));
    return alone === 'taken' ? refused : unclear(what, believed, `${said}, and not taken alone either`);
  }
  if (!answered.every((status) => status >= 200 && status < 300)) return unclear(what, believed, said);
  const looked = changes[all.findIndex((status) => status !== 429)]?.made.graphId ?? '';
  const now = await bench.readBack(looked, ({ progress }) => progress === 55);
  if (now === undefined) return unclear(what, believed, 'taken, and not read back');
  if (now.progress !== 55) return { ...refused, found: 'answered as taken, and not carried out' };
  return {
    ...{ what, believed },
    found: `taken${answered.length < all.length ? ', and throttled one by one' : ''}`,
    changes: asBefore,
    behaviour: { batchedWrites: 'accepted' },
  };
}

export async function completeAndReopen(bench: Bench, made: GraphActivity): Promise<readonly Found[]> {
  const before = await bench.readBack(made.graphId, () => true);
  const open = { ...(before ?? bench.assignment), status: 'inProgress', completedAt: null } as Assignment;
  const completedAt = toInstant(bench.subject.clock.now());
  const completed: Assignment = { ...open, status: 'completed', progress: 100, completedAt };
  await bench.patch(made, completed, before);
  const done = await bench.readBack(made.graphId, isCompleted);
  const isDone = done !== undefined && isCompleted(done);
  return [
    {
      what: 'Completing',
      believed: 'taken',
      found: isDone ? 'taken' : `${done?.status ?? 'nothing'} is read back`,
      changes: isDone ? asBefore : SEND_BACK,
    },
    await reopen(bench, made, { open, completed: isDone ? completed : undefined }),
  ];
}

const isCompleted = ({ status }: Activity) => status === 'completed';

async function reopen(
  bench: Bench,
  made: GraphActivity,
  { open, completed }: { readonly open: Assignment; readonly completed: Assignment | undefined },
): Promise<Found> {
  const what = 'Reopening a completed activity';
  const believed = 'taken';
  if (completed === undefined) return unclear(what, believed, 'the completion is not read back');
  const half: Assignment = { ...open, progress: 50 };
  const outcome = await tried(() => bench.patch(made, half, completed));
  const isHalf = (activity: Activity) => !isCompleted(activity) && activity.progress === 50;
  const now = outcome === 'taken' ? await bench.readBack(made.graphId, isHalf) : undefined;
  const isReopened = now !== undefined && isHalf(now);
  const isIgnored = now !== undefined && isCompleted(now);
  if (outcome !== 'refused' && !isReopened && !isIgnored)
    return unclear(what, believed, 'not answered as documented');
  const reopening = outcome === 'refused' ? 'refused' : isReopened ? 'accepted' : 'ignored';
  return {
    ...{ what, believed },
    found: { accepted: 'taken', ignored: 'taken, and it stays completed', refused: 'refused' }[reopening],
    changes:
      reopening === 'accepted'
        ? asBefore
        : 'who reopens a completed course reads that Viva Learning keeps it finished',
    behaviour: { reopening },
  };
}

/** A second self-initiated course, its first completed: what somebody who takes a course again needs. */
export async function startAgain(bench: Bench, first: GraphActivity): Promise<Found> {
  const what = 'A second activity of one course by the same learner';
  const believed = 'taken';
  const completedAt = toInstant(bench.subject.clock.now());
  const completed = { ...bench.course, status: 'completed', progress: 100, completedAt } as const;
  await bench.patch(first, completed, bench.course);
  const done = await bench.readBack(first.graphId, isCompleted);
  if (done === undefined || !isCompleted(done))
    return unclear(what, believed, 'the completion of the first is not read back');
  let isAnother = false;
  const outcome = await tried(async () => {
    isAnother = (await bench.create(bench.course)).graphId !== first.graphId;
  });
  if (outcome === 'unclear') return unclear(what, believed, 'not answered as documented');
  const same = outcome === 'taken' ? 'is the first one' : 'refused';
  return {
    ...{ what, believed },
    found: isAnother ? 'taken' : same,
    changes: isAnother
      ? asBefore
      : 'who takes a course again reads that Viva Learning keeps one record of it',
    behaviour: { secondActivity: isAnother ? 'accepted' : 'refused' },
  };
}

export async function createTwice(bench: Bench, { graphId, externalId }: GraphActivity): Promise<Found> {
  const what = 'The same external id again';
  const believed = 'makes a second activity: the bot looks first';
  try {
    const second = await bench.create(bench.course, externalId ?? '');
    const found = second.graphId === graphId ? 'is the same activity' : 'makes a second activity';
    return { what, believed, found, changes: asBefore };
  } catch (error) {
    const isClear = isRefused(error) || (error instanceof Later && !error.throttled && error.ambiguous);
    if (!isClear) throw error;
    return { what, believed, found: 'refused', changes: asBefore };
  }
}

/** Also finds what other runs left, and puts it among what has to go. */
export async function listActivities(bench: Bench, { graphId }: GraphActivity): Promise<Found> {
  const what = "The list of a provider's activities";
  const believed = 'may be refused';
  try {
    let isAmong = false;
    for await (const { items } of bench.gateway().activities()) {
      for (const item of items) {
        if (item.graphId === graphId) isAmong = true;
        if (
          item.externalId?.startsWith(PROBE_PREFIX) === true &&
          !bench.made.some((one) => one.graphId === item.graphId)
        )
          bench.made.push({ externalId: item.externalId, graphId: item.graphId, seen: true, settledAt: 0 });
      }
      await bench.pause(SECOND);
    }
    return {
      ...{ what, believed },
      found: isAmong ? 'read' : 'read, without the new activity (yet)',
      changes: 'what other systems assign is shown',
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { what, believed, found: 'refused', changes: 'what other systems assign is not shown' };
  }
}

export async function remove(bench: Bench, made: GraphActivity): Promise<Found> {
  await bench.asked(() => bench.gateway().deleteActivity(made.graphId));
  let activity: unknown = true;
  await bench.secondsUntil(async () => {
    activity = (await bench.asked(() => bench.gateway().activity(made.graphId)))?.activity;
    return activity === undefined;
  });
  return {
    what: 'Deleting',
    believed: 'the activity is gone',
    found: activity === undefined ? 'gone' : 'still read after five minutes',
    changes: activity === undefined ? asBefore : SEND_BACK,
  };
}

/** Last of all, and on nothing: reads at once, of an activity that is gone. A block then holds nothing of the probe's up. */
export async function burst(bench: Bench, { graphId }: GraphActivity): Promise<Found> {
  await bench.pause(SECOND);
  const atOnce = createLearningGateway({
    graph: bench.subject.graphAtOnce,
    providerId: bench.subject.config.learningProviderId,
  });
  const answers = await Promise.allSettled(Array.from({ length: BURST }, () => atOnce.activity(graphId)));
  const throttled = answers.flatMap((answer) =>
    answer.status === 'rejected' && answer.reason instanceof Later && isTooMany(answer.reason)
      ? [answer.reason.waitMs]
      : [],
  );
  const waits = [...bench.subject.waits, ...throttled];
  const what = 'Requests at once';
  const believed = 'one a second, until more are taken';
  if (waits.length > 0)
    return {
      ...{ what, believed, found: `slowed down; ${namedWaits(waits)}` },
      ...{ changes: 'the bot begins with one a second', behaviour: { requestsPerSecond: 1 } },
    };
  if (answers.some(({ status }) => status === 'rejected'))
    return unclear(what, believed, 'not all were answered');
  return {
    ...{ what, believed, found: `${BURST} taken`, changes: `the bot begins with ${BURST} a second` },
    behaviour: { requestsPerSecond: BURST },
  };
}

/** How long Graph asked to wait, each time that it did: the longest that it named. */
export function namedWaits(waits: readonly (number | undefined)[]): string {
  const named = waits.filter((ms) => ms !== undefined);
  if (named.length === 0) return 'Graph did not say how long; the bot backs off by itself';
  return `Graph asked to wait ${Math.ceil(Math.max(...named) / SECOND)} s, and was understood`;
}
