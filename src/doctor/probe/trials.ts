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

/** What can come of a trial. Where nothing is said of changes, the bot goes by what was found already. */
const trial = (what: string, believed: string) => ({
  found: (found: string, behaviour: KnownBehaviour = {}, changes = asBefore): Found => ({
    ...{ what, believed, found, changes, behaviour },
  }),
  /** As the bot expects it, or in a way that nobody has provided for. */
  seen: (found: string, isExpected: boolean): Found => ({
    ...{ what, believed, found },
    changes: isExpected ? asBefore : SEND_BACK,
  }),
  /** It proved nothing: the bot goes on as it believes. */
  unclear: (found = 'not answered as documented'): Found => ({ what, believed, found, changes: AGAIN }),
});

/** Makes a change: what became of it, and what is read of the activity afterwards, if it was taken. */
async function change(
  bench: Bench,
  made: GraphActivity,
  { before, after }: { readonly before: Activity; readonly after: Activity },
  isAsWanted: (activity: Activity) => boolean,
) {
  const outcome = await tried(() => bench.patch(made, after, before));
  const now = outcome === 'taken' ? await bench.readBack(made.graphId, isAsWanted) : undefined;
  return { outcome, now };
}

/** Creates the self-initiated course in the spelling that Graph takes and keeps. Throws what Graph refuses both with. */
export async function findSpelling(bench: Bench): Promise<{ made: GraphActivity; found: Found }> {
  const [usual] = externalIdNames;
  const { found } = trial('Spelling of the external id', `${usual} (metadata)`);
  let refusal: unknown;
  const names = [bench.spelling(), ...externalIdNames.filter((name) => name !== bench.spelling())];
  for (const name of names) {
    bench.use(name);
    try {
      const externalId = await bench.named();
      const made = await bench.create(bench.course, externalId);
      const changes = name === usual ? asBefore : 'the bot uses this one from now on';
      if (made.externalId === externalId)
        return { made, found: found(name, { externalIdName: name }, changes) };
      refusal = new Bug(`Graph took ${name} and did not keep the external id`);
    } catch (error) {
      if (!isRefused(error)) throw error;
      refusal ??= error;
    }
  }
  throw refusal;
}

const lateUntil = 'may say 404 for up to five minutes';
const since = (seconds: number | undefined, atOnce: string) =>
  seconds === undefined ? '404 for five minutes' : seconds === 0 ? atOnce : `404 for ${seconds} s`;

export async function findByExternalId(bench: Bench, { graphId, externalId }: GraphActivity): Promise<Found> {
  const seconds = await bench.secondsUntil(async () => {
    const found = await bench.asked(() => bench.gateway().activityByExternalId(externalId ?? ''));
    return found?.graphId === graphId;
  });
  const { seen } = trial('Look-up by external id after a create', lateUntil);
  return seen(since(seconds, 'found at once'), seconds !== undefined);
}

/** A PATCH as soon after its POST as the probe's pace allows. */
export async function patchAtOnce(bench: Bench, made: GraphActivity): Promise<Found> {
  const wanted: Assignment = { ...bench.assignment, status: 'inProgress', progress: 40 };
  const seconds = await bench.secondsUntil(async () => {
    try {
      await bench.patch(made, wanted, bench.assignment);
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'graphActivityGone') return false;
      throw error;
    }
  });
  const { seen } = trial('Progress on an assignment right after its creation', lateUntil);
  const taken = since(seconds, 'taken at once');
  if (seconds === undefined) return seen(taken, false);
  const now = await bench.readBack(made.graphId, ({ progress }) => progress === wanted.progress);
  const isKept = now?.progress === wanted.progress;
  return seen(isKept ? taken : `${taken}, but ${now?.progress ?? 'nothing'} % is read back`, isKept);
}

export async function moveDueDate(bench: Bench, made: GraphActivity): Promise<Found> {
  const { seen, unclear } = trial('A new due date', 'taken, and read back as the same day');
  const before: Assignment = { ...bench.assignment, status: 'inProgress', progress: 40 };
  const dueAt = toInstant(new Date(before.dueAt ?? 0), 7 * DAY);
  const wanted = dueAt.slice(0, 10);
  const isWanted = (activity: Activity) => dayOf(activity) === wanted;
  const { outcome, now } = await change(bench, made, { before, after: { ...before, dueAt } }, isWanted);
  if (outcome === 'unclear') return unclear();
  if (outcome === 'refused') return seen('refused', false);
  const day = now && dayOf(now);
  return day === wanted ? seen('the same day', true) : seen(`${day ?? 'none'} for ${wanted}`, false);
}

const dayOf = (activity: Activity) =>
  activity.kind === 'assignment' ? activity.dueAt?.slice(0, 10) : undefined;

export async function clearNote(bench: Bench, made: GraphActivity): Promise<Found> {
  const { found, unclear } = trial('Null in an update', 'clears the value');
  const before = await bench.readBack(made.graphId, (activity) => noteOf(activity) !== null);
  if (before?.kind !== 'assignment' || before.note === null)
    return unclear('the note that was sent is not read back');
  const isCleared = (activity: Activity) => noteOf(activity) === null;
  const { outcome, now } = await change(bench, made, { before, after: { ...before, note: null } }, isCleared);
  const kept = 'who takes a note or a due date away reads that Viva Learning keeps it';
  if (outcome === 'refused') return found('refused', { nullInUpdate: 'refused' }, kept);
  if (now === undefined) return unclear();
  return isCleared(now)
    ? found('clears the value', { nullInUpdate: 'clears' })
    : found('taken, and the value stays', { nullInUpdate: 'keeps' }, kept);
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
  const { found, unclear } = trial('Changes in a $batch', 'taken; a refused one is sent again by itself');
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
  if (answered.length === 0) return unclear('throttled');
  const said = `HTTP ${[...new Set(answered)].join(', ')}`;
  const refused = (says: string) =>
    found(says, { batchedWrites: 'refused' }, 'the bot sends each change by itself');
  if (answered.every((status) => status >= 400 && status < 500)) {
    // what Graph takes alone was refused because of the batch
    const alone = await tried(() => bench.patch(assignment, changes[0].after, before));
    return alone === 'taken' ? refused(`refused (${said})`) : unclear(`${said}, and not taken alone either`);
  }
  if (!answered.every((status) => status >= 200 && status < 300)) return unclear(said);
  const looked = changes[all.findIndex((status) => status !== 429)]?.made.graphId ?? '';
  const now = await bench.readBack(looked, ({ progress }) => progress === 55);
  if (now === undefined) return unclear('taken, and not read back');
  if (now.progress !== 55) return refused('answered as taken, and not carried out');
  const throttled = answered.length < all.length ? ', and throttled one by one' : '';
  return found(`taken${throttled}`, { batchedWrites: 'accepted' });
}

export async function completeAndReopen(bench: Bench, made: GraphActivity): Promise<readonly Found[]> {
  const before = await bench.readBack(made.graphId, () => true);
  const open = { ...(before ?? bench.assignment), status: 'inProgress', completedAt: null } as Assignment;
  const completedAt = toInstant(bench.subject.clock.now());
  const completed: Assignment = { ...open, status: 'completed', progress: 100, completedAt };
  await bench.patch(made, completed, before);
  const done = await bench.readBack(made.graphId, isCompleted);
  const isDone = done !== undefined && isCompleted(done);
  const { seen } = trial('Completing', 'taken');
  return [
    seen(isDone ? 'taken' : `${done?.status ?? 'nothing'} is read back`, isDone),
    await reopen(bench, made, isDone ? completed : undefined),
  ];
}

const isCompleted = ({ status }: Activity) => status === 'completed';

async function reopen(bench: Bench, made: GraphActivity, before: Assignment | undefined): Promise<Found> {
  const { found, unclear } = trial('Reopening a completed activity', 'taken');
  if (before === undefined) return unclear('the completion is not read back');
  const after: Assignment = { ...before, status: 'inProgress', progress: 50, completedAt: null };
  const isHalf = (activity: Activity) => !isCompleted(activity) && activity.progress === 50;
  const { outcome, now } = await change(bench, made, { before, after }, isHalf);
  const kept = 'who reopens a completed course reads that Viva Learning keeps it finished';
  if (outcome === 'refused') return found('refused', { reopening: 'refused' }, kept);
  if (now !== undefined && isHalf(now)) return found('taken', { reopening: 'accepted' });
  if (now !== undefined && isCompleted(now))
    return found('taken, and it stays completed', { reopening: 'ignored' }, kept);
  return unclear();
}

/** A second self-initiated course, its first completed: what somebody who takes a course again needs. */
export async function startAgain(bench: Bench, first: GraphActivity): Promise<Found> {
  const { found, unclear } = trial('A second activity of one course by the same learner', 'taken');
  const completedAt = toInstant(bench.subject.clock.now());
  const completed = { ...bench.course, status: 'completed', progress: 100, completedAt } as const;
  await bench.patch(first, completed, bench.course);
  const done = await bench.readBack(first.graphId, isCompleted);
  if (done === undefined || !isCompleted(done))
    return unclear('the completion of the first is not read back');
  let isAnother = false;
  const outcome = await tried(async () => {
    isAnother = (await bench.create(bench.course)).graphId !== first.graphId;
  });
  if (outcome === 'unclear') return unclear();
  if (isAnother) return found('taken', { secondActivity: 'accepted' });
  return found(
    outcome === 'taken' ? 'is the first one' : 'refused',
    { secondActivity: 'refused' },
    'who takes a course again reads that Viva Learning keeps one record of it',
  );
}

export async function createTwice(bench: Bench, { graphId, externalId }: GraphActivity): Promise<Found> {
  const { found } = trial('The same external id again', 'makes a second activity: the bot looks first');
  try {
    const second = await bench.create(bench.course, externalId ?? '');
    return found(second.graphId === graphId ? 'is the same activity' : 'makes a second activity');
  } catch (error) {
    const isClear = isRefused(error) || (error instanceof Later && !error.throttled && error.ambiguous);
    if (!isClear) throw error;
    return found('refused');
  }
}

/** Also finds what other runs left, and puts it among what has to go. */
export async function listActivities(bench: Bench, { graphId }: GraphActivity): Promise<Found> {
  const { found } = trial("The list of a provider's activities", 'may be refused');
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
    const read = isAmong ? 'read' : 'read, without the new activity (yet)';
    return found(read, {}, 'what other systems assign is shown');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return found('refused', {}, 'what other systems assign is not shown');
  }
}

export async function remove(bench: Bench, made: GraphActivity): Promise<Found> {
  await bench.asked(() => bench.gateway().deleteActivity(made.graphId));
  const seconds = await bench.secondsUntil(
    async () => (await bench.asked(() => bench.gateway().activity(made.graphId))) === undefined,
  );
  const isGone = seconds !== undefined;
  return trial('Deleting', 'the activity is gone').seen(
    isGone ? 'gone' : 'still read after five minutes',
    isGone,
  );
}

/** Last of all, and on nothing: reads at once, of an activity that is gone. A block then holds nothing of the probe's up. */
export async function burst(bench: Bench, { graphId }: GraphActivity): Promise<Found> {
  await bench.pause(SECOND);
  const { found, unclear } = trial('Requests at once', 'one a second, until more are taken');
  const { graphAtOnce: graph, config, waits: before } = bench.subject;
  const atOnce = createLearningGateway({ graph, providerId: config.learningProviderId });
  const answers = await Promise.allSettled(Array.from({ length: BURST }, () => atOnce.activity(graphId)));
  const failures = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
  const throttled = failures.filter((failure) => failure instanceof Later && isTooMany(failure));
  const waits = [...before, ...throttled.map(({ waitMs }) => waitMs)];
  if (waits.length > 0) {
    const says = `slowed down; ${namedWaits(waits)}`;
    return found(says, { requestsPerSecond: 1 }, 'the bot begins with one a second');
  }
  if (failures.length > 0) return unclear('not all were answered');
  return found(`${BURST} taken`, { requestsPerSecond: BURST }, `the bot begins with ${BURST} a second`);
}

/** How long Graph asked to wait, each time that it did: the longest that it named. */
export function namedWaits(waits: readonly (number | undefined)[]): string {
  const named = waits.filter((ms) => ms !== undefined);
  if (named.length === 0) return 'Graph did not say how long; the bot backs off by itself';
  return `Graph asked to wait ${Math.ceil(Math.max(...named) / SECOND)} s, and was understood`;
}
