import { DAY, MINUTE, SECOND, toInstant } from '../../clock.ts';
import { Bug, Later } from '../../errors.ts';
import { calls } from '../../graph/client/calls.ts';
import { pathOf } from '../../graph/client/path.ts';
import { MOST_WAITS } from '../../graph/client/patient-graph.ts';
import { updateBody } from '../../graph/learning/activity-body.ts';
import type { GraphLearning } from '../../graph/learning/learning-gateway.ts';
import type {
  Activity,
  Assignment,
  GraphActivity,
  SelfInitiatedCourse,
} from '../../learning/activities/activity.ts';
import type { ExternalIdName } from '../../learning/ports/ports.ts';
import { SETTLING_MS } from '../../ledger/activities/settling.ts';
import type { NotedActivity, ProbeJournal } from '../../ledger/stores/probe-journal.ts';
import { LONGEST_WAIT, type Subject } from '../subject.ts';

/** What every activity of a probe is called by: nothing else begins so, and whoever sees one knows where it is from. */
export const PROBE_PREFIX = 'coursemate-doctor-';

/** Between two requests: a draft of Microsoft's speaks of one a second. */
const BETWEEN = SECOND;
/** An activity that the probe made, as far as is known. */
export interface Made {
  readonly externalId: string;
  graphId?: string;
  /** Whether Graph has known it once: from then on a 404 means that it is gone. */
  seen: boolean;
  /** From when on (milliseconds) Graph knows what it was asked to make: its 404 is an answer then. */
  settledAt: number;
  /** Made by an earlier run that was killed: there may be several of one name. */
  readonly isLeft?: boolean;
}

/** Seconds between looks for what Graph may show only after five minutes, and a little more. */
const LOOKS = [0, 2, 5, 15, 40, 60, 180] as const;
/** A create may have waited so long for its place in Graph's throttling, in milliseconds, after its name was noted down. */
const LONGEST_CREATE = MOST_WAITS * LONGEST_WAIT + MINUTE;

/** What an earlier run noted down and may have made, seen from `now`. */
export function leftBehind({ name, notedAt }: NotedActivity, now: Date): Made {
  const sentBy = Math.min(Date.parse(notedAt) + LONGEST_CREATE, now.getTime());
  return {
    externalId: name,
    // of what Graph keeps without an external id its own is noted down
    ...(name.startsWith(PROBE_PREFIX) ? {} : { graphId: name }),
    ...{ seen: true, isLeft: true, settledAt: sentBy + SETTLING_MS },
  };
}

export interface Bench {
  readonly subject: Subject;
  readonly spelling: () => ExternalIdName;
  readonly gateway: () => GraphLearning;
  /** What is there and has to go again. */
  readonly made: Made[];
  readonly course: SelfInitiatedCourse;
  readonly assignment: Assignment;
  use(spelling: ExternalIdName): void;
  /** One call, as far from the last as a cautious client keeps. Throws when interrupted. */
  asked<T>(call: () => Promise<T>): Promise<T>;
  /** A name for the next activity, noted down before it is made. */
  named(): Promise<string>;
  create(activity: Activity, externalId?: string): Promise<GraphActivity>;
  /** A PATCH as the bot composes it, without the mending of refusals that the bot adds. */
  patch(made: GraphActivity, after: Activity, before?: Activity): Promise<void>;
  /** Reads until it is as wanted, for five minutes: what it is then is certain. Undefined when Graph does not know it. */
  readBack(graphId: string, isAsWanted: (activity: Activity) => boolean): Promise<Activity | undefined>;
  /** Seconds until `isThere`, as far as it is looked; undefined when it stays away for five minutes. */
  secondsUntil(isThere: () => Promise<boolean>): Promise<number | undefined>;
  pause(ms: number): Promise<void>;
}

export interface BenchOptions {
  readonly subject: Subject;
  readonly learnerId: string;
  readonly courseId: string;
  readonly journal: ProbeJournal;
  readonly spelling: ExternalIdName;
}

/** What trials are made on and with: one learner, one course, and a careful way to Graph. */
export function createBench({ subject, learnerId, courseId, journal, spelling: first }: BenchOptions): Bench {
  const { graph, clock, mint, config, pause = async () => undefined, signal } = subject;
  const made: Made[] = [];
  let spelling = first;
  const startedAt = toInstant(clock.now());
  const common = { learnerId, courseId, completedAt: null };

  const bench: Bench = {
    ...{ subject, made },
    course: { kind: 'selfInitiated', ...common, status: 'inProgress', progress: 10, startedAt },
    assignment: {
      ...{ kind: 'assignment', ...common, status: 'notStarted', progress: 0 },
      ...{ assignmentType: 'recommended', assignerId: learnerId, assignedAt: startedAt },
      ...{
        dueAt: toInstant(clock.now(), 30 * DAY),
        note: 'A probe of the doctor.',
      },
    },
    spelling: () => spelling,
    gateway: () => subject.gatewayWith(spelling),
    use(name) {
      spelling = name;
    },
    async asked(call) {
      signal?.throwIfAborted();
      await pause(BETWEEN, signal);
      return call();
    },
    async named() {
      const externalId = `${PROBE_PREFIX}${mint()}`;
      await journal.note(externalId);
      return externalId;
    },
    async create(activity, externalId) {
      const name = externalId ?? (await bench.named());
      const entry: Made = { externalId: name, seen: false, settledAt: Number.POSITIVE_INFINITY };
      made.push(entry);
      try {
        const created = await bench.asked(() => bench.gateway().createActivity(name, activity));
        entry.graphId = created.graphId;
        if (created.externalId !== name) await journal.note(created.graphId);
        return created;
      } catch (error) {
        const mayExist = (error instanceof Later || error instanceof Bug) && error.ambiguous;
        if (!mayExist) {
          made.splice(made.indexOf(entry), 1);
          if (!made.some(({ externalId }) => externalId === name)) await journal.strike([name]);
        }
        throw error;
      } finally {
        entry.settledAt = clock.now().getTime() + SETTLING_MS;
      }
    },
    async patch({ graphId, externalId }, after, before) {
      const providerId = config.learningProviderId;
      const { body } = updateBody(after, {
        ...{ providerId, externalIdName: spelling, externalId, confirmed: before ?? null },
      });
      const call = calls.updateActivity;
      const path = pathOf(call, { provider: providerId, id: graphId });
      await bench.asked(() => graph.request({ call, path, body }));
      seen(graphId);
    },
    async readBack(graphId, isAsWanted) {
      let activity: Activity | undefined;
      await bench.secondsUntil(async () => {
        activity = (await bench.asked(() => bench.gateway().activity(graphId)))?.activity;
        if (activity !== undefined) seen(graphId);
        return activity !== undefined && isAsWanted(activity);
      });
      return activity;
    },
    async secondsUntil(isThere) {
      let waited = 0;
      for (const seconds of LOOKS) {
        if (seconds > 0) await bench.pause(seconds * SECOND);
        waited += seconds;
        if (await isThere()) return waited;
      }
      return undefined;
    },
    pause: (ms) => pause(ms, signal),
  };

  function seen(graphId: string): void {
    for (const entry of made) if (entry.graphId === graphId) entry.seen = true;
  }
  return bench;
}
