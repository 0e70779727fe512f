import { SECOND, toInstant } from '../../clock.ts';
import { Bug, Later, Refusal } from '../../errors.ts';
import { statusesOfBatch } from '../../graph/client/batch.ts';
import { calls } from '../../graph/client/calls.ts';
import { pathOf } from '../../graph/client/path.ts';
import { problemOf } from '../../graph/client/problem.ts';
import { updateBody } from '../../graph/learning/activity-body.ts';
import { createLearningGateway } from '../../graph/learning/learning-gateway.ts';
import type { Activity, Assignment, GraphActivity } from '../../learning/activities/activity.ts';
import type { KnownBehaviour } from '../../learning/ports/ports.ts';
import type { ProbeRow } from '../check.ts';
import { externalIdNames } from '../subject.ts';
import { type Bench, PROBE_PREFIX } from './bench.ts';

/** What a trial found; `behaviour` is what the bot goes by from now on. */
export interface Found extends ProbeRow {
  readonly behaviour?: KnownBehaviour;
}

const asBefore = 'nothing: the bot goes by it already';
/** What the bot has no answer for: docs/pilot.md says to whom. */
export const SEND_BACK = 'not provided for: send this back';
/** Reads that go out at once to see whether so many are taken. */
const BURST = 8;

/** Whether a change was refused as such: Graph answered 400 or 403, and carried nothing out. */
const isRefused = (error: unknown) =>
  error instanceof Refusal || (error instanceof Bug && problemOf(error)?.status === 400);

/** True when it was taken, false when Graph refused it. Other failures are thrown. */
async function taken(change: () => Promise<unknown>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    if (isRefused(error)) return false;
    throw error;
  }
}

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
      if (problemOf(error)?.status !== 400 || isFinal(error)) throw error;
      refusal ??= error;
    }
  }
  throw refusal;
}

const isFinal = (error: unknown) => error instanceof Refusal && error.code !== 'graphField';

export async function findByExternalId(bench: Bench, { graphId, externalId }: GraphActivity): Promise<Found> {
  const seconds = await secondsUntil(bench, async () => {
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

/** Seconds until `isThere`, as far as it is looked; undefined when it stays away for five minutes. */
async function secondsUntil(bench: Bench, isThere: () => Promise<boolean>): Promise<number | undefined> {
  let waited = 0;
  for (const seconds of [0, 2, 5, 15, 40, 60, 180]) {
    if (seconds > 0) await bench.pause(seconds * SECOND);
    waited += seconds;
    if (await isThere()) return waited;
  }
  return undefined;
}

/** A PATCH as soon after its POST as the probe's pace allows. */
export async function patchAtOnce(bench: Bench, made: GraphActivity): Promise<Found> {
  const wanted: Assignment = { ...bench.assignment, status: 'inProgress', progress: 40 };
  let isKnown = false;
  const seconds = await secondsUntil(bench, async () => {
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
  const dueAt = toInstant(new Date(Date.parse(before.dueAt ?? '') + 7 * 86_400 * SECOND));
  const isTaken = await taken(() => bench.patch(made, { ...before, dueAt }, before));
  const now = isTaken
    ? await bench.readBack(made.graphId, (activity) => dayOf(activity) === dueAt.slice(0, 10))
    : undefined;
  const isKept = dayOf(now) === dueAt.slice(0, 10);
  return {
    what: 'A new due date',
    believed: 'taken, and read back as the same day',
    found: !isTaken
      ? 'refused'
      : isKept
        ? 'the same day'
        : `${dayOf(now) ?? 'none'} for ${dueAt.slice(0, 10)}`,
    changes: isKept ? asBefore : SEND_BACK,
  };
}

const dayOf = (activity: Activity | undefined) =>
  activity?.kind === 'assignment' ? activity.dueAt?.slice(0, 10) : undefined;

export async function clearNote(bench: Bench, made: GraphActivity): Promise<Found> {
  const before = await bench.readBack(made.graphId, () => true);
  if (before?.kind !== 'assignment') throw new Bug('Graph does not give the assignment back as one');
  const isTaken = await taken(() => bench.patch(made, { ...before, note: null }, before));
  const now = isTaken
    ? await bench.readBack(
        made.graphId,
        (activity) => activity.kind === 'assignment' && activity.note === null,
      )
    : undefined;
  const isCleared = now?.kind === 'assignment' && now.note === null;
  const nullInUpdate = !isTaken ? 'refused' : isCleared ? 'clears' : 'keeps';
  return {
    what: 'Null in an update',
    believed: 'clears the value',
    found: { refused: 'refused', clears: 'clears the value', keeps: 'taken, and the value stays' }[
      nullInUpdate
    ],
    changes:
      nullInUpdate === 'clears' ? asBefore : 'a note or a due date that is taken away stays in Viva Learning',
    behaviour: { nullInUpdate },
  };
}

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
  ];
  const items = changes.map(({ made, after }, place) => ({
    ...{ id: String(place), method: 'PATCH' as const },
    path: pathOf(calls.updateActivity, { provider, id: made.graphId }),
    body: updateBody(after, {
      ...{ providerId: provider, externalIdName: bench.spelling(), externalId: made.externalId },
      confirmed: place === 0 ? (before ?? null) : bench.course,
    }).body,
  }));
  let statuses: ReadonlyMap<string, number> = new Map();
  const isTaken = await taken(async () => {
    statuses = await bench.asked(() => statusesOfBatch(subject.graph, items));
  });
  const all = items.map(({ id }) => statuses.get(id) ?? 0);
  // one that was throttled says nothing of batches: what was answered with it does
  const answered = all.filter((status) => status !== 429);
  const place = all.findIndex((status) => status >= 200 && status < 300);
  const areTaken = isTaken && place !== -1 && answered.every((status) => status >= 200 && status < 300);
  const looked = areTaken ? changes[place]?.made.graphId : undefined;
  const now =
    looked === undefined ? undefined : await bench.readBack(looked, ({ progress }) => progress === 55);
  const isKept = areTaken && now?.progress === 55;
  const found = isKept
    ? `taken${answered.length < all.length ? ', and throttled one by one' : ''}`
    : areTaken
      ? 'answered as taken, and not carried out'
      : `refused${isTaken ? ` (HTTP ${[...new Set(answered)].join(', ')})` : ''}`;
  return {
    what: 'Changes in a $batch',
    believed: 'taken; a refused one is sent again by itself',
    found: answered.length === 0 && isTaken ? 'throttled' : found,
    changes: isKept ? asBefore : 'the bot sends each change by itself',
    ...(answered.length === 0 && isTaken
      ? {}
      : { behaviour: { batchedWrites: isKept ? 'accepted' : 'refused' } }),
  };
}

export async function completeAndReopen(bench: Bench, made: GraphActivity): Promise<readonly Found[]> {
  const before = await bench.readBack(made.graphId, () => true);
  const open = { ...(before ?? bench.assignment), status: 'inProgress', completedAt: null } as Assignment;
  const completedAt = toInstant(bench.subject.clock.now());
  const completed: Assignment = { ...open, status: 'completed', progress: 100, completedAt };
  await bench.patch(made, completed, before);
  const done = await bench.readBack(made.graphId, ({ status }) => status === 'completed');
  const isDone = done?.status === 'completed';
  const half: Assignment = { ...open, progress: 50 };
  const isTaken = await taken(() => bench.patch(made, half, completed));
  const now = isTaken
    ? await bench.readBack(made.graphId, ({ status }) => status === 'inProgress')
    : undefined;
  const reopening = !isTaken ? 'refused' : now?.status === 'inProgress' ? 'accepted' : 'ignored';
  return [
    {
      what: 'Completing',
      believed: 'taken',
      found: isDone ? 'taken' : `${done?.status ?? 'nothing'} is read back`,
      changes: isDone ? asBefore : SEND_BACK,
    },
    {
      what: 'Reopening a completed activity',
      believed: 'taken',
      found: { accepted: 'taken', ignored: 'taken, and it stays completed', refused: 'refused' }[reopening],
      changes:
        reopening === 'accepted'
          ? asBefore
          : 'who reopens a completed course reads that Viva Learning keeps it finished',
      behaviour: { reopening },
    },
  ];
}

/** A second self-initiated course, its first completed: what somebody who takes a course again needs. */
export async function startAgain(bench: Bench, first: GraphActivity): Promise<Found> {
  const completedAt = toInstant(bench.subject.clock.now());
  await bench.patch(
    first,
    { ...bench.course, status: 'completed', progress: 100, completedAt },
    bench.course,
  );
  const isTaken = await taken(() => bench.create(bench.course));
  return {
    what: 'A second activity of one course by the same learner',
    believed: 'taken',
    found: isTaken ? 'taken' : 'refused',
    changes: isTaken ? asBefore : 'who takes a course again reads that Viva Learning keeps one record of it',
    behaviour: { secondActivity: isTaken ? 'accepted' : 'refused' },
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
          bench.made.push({ externalId: item.externalId, graphId: item.graphId, seen: true });
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
  await secondsUntil(bench, async () => {
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
    answer.status === 'rejected' && answer.reason instanceof Later && answer.reason.throttled
      ? [answer.reason.waitMs]
      : [],
  );
  const waits = [...bench.subject.waits, ...throttled];
  const requestsPerSecond = waits.length === 0 ? BURST : 1;
  return {
    what: 'Requests at once',
    believed: 'one a second, until more are taken',
    found: waits.length === 0 ? `${BURST} taken` : `slowed down; ${namedWaits(waits)}`,
    changes:
      waits.length === 0 ? `the bot begins with ${BURST} a second` : 'the bot begins with one a second',
    behaviour: { requestsPerSecond },
  };
}

function namedWaits(waits: readonly (number | undefined)[]): string {
  const named = waits.filter((ms) => ms !== undefined);
  if (named.length === 0) return 'Graph did not say how long; the bot backs off by itself';
  return `Graph asked to wait ${Math.ceil(Math.max(...named) / SECOND)} s, and was understood`;
}
