import { Refusal } from '../../src/errors.ts';
import type { Activity, GraphActivity } from '../../src/learning/activities/activity.ts';
import type { DescribedCourse } from '../../src/learning/catalogue/course.ts';
import type { LearningGateway, WriteOptions } from '../../src/learning/ports/ports.ts';

export type CallName = 'create' | 'update' | 'delete' | 'byId' | 'byExternalId';

export interface GraphCall {
  readonly name: CallName;
  /** External id for create and look-up, else the id that Graph gave. */
  readonly key: string;
  readonly value: Activity | null;
}

/** What happens to one call. */
export interface Fault {
  /** True when Graph carries it out all the same. */
  readonly carriedOut?: boolean;
  /** What the caller gets; without it no answer ever comes, as when the caller dies. */
  readonly error?: Error;
}

/** A Graph in memory whose faults a test writes. A second create with one external id makes a duplicate. */
export interface MemoryGraph extends LearningGateway {
  readonly calls: GraphCall[];
  readonly stored: Map<string, GraphActivity>;
  /** Every value one activity had in turn, by external id; null for its removal. */
  readonly history: Map<string, (Activity | null)[]>;
  /** What a call waits for before it is sent. */
  queue: (call: GraphCall) => Promise<void> | void;
  /** Asked of each call that was sent; may wait. */
  fault: (call: GraphCall) => Fault | undefined | Promise<Fault | undefined>;
  /** Told of each activity that was made. */
  onMade: (graphId: string) => void;
  /** Whether reads and writes know this activity yet; they answer 404 until then. */
  isShown: (graphId: string) => boolean;
  coursePages: readonly (readonly DescribedCourse[])[];
  /** Thrown after the course pages or when activities are listed. */
  listError: Error | undefined;
  onList: (() => Promise<void>) | undefined;
}

export function createMemoryGraph(): MemoryGraph {
  const stored = new Map<string, GraphActivity>();
  const history: MemoryGraph['history'] = new Map();
  let minted = 0;

  const record = (externalId: string, value: Activity | null) => {
    history.set(externalId, [...(history.get(externalId) ?? []), value]);
  };

  async function call<T>(
    name: CallName,
    key: string,
    value: Activity | null,
    work: () => T,
    { onAdmitted, beforeSend }: WriteOptions = {},
  ): Promise<T> {
    const made = { name, key, value };
    await onAdmitted?.();
    await graph.queue(made);
    beforeSend?.();
    const fault = await graph.fault(made);
    graph.calls.push(made);
    if (fault === undefined) return work();
    if (fault.carriedOut) work();
    if (fault.error === undefined) return new Promise(() => undefined);
    throw fault.error;
  }

  const shown = (graphId: string) => (graph.isShown(graphId) ? stored.get(graphId) : undefined);

  function known(graphId: string): GraphActivity {
    const found = shown(graphId);
    if (found === undefined) throw new Refusal('graphActivityGone');
    return found;
  }

  const graph: MemoryGraph = {
    calls: [],
    stored,
    history,
    queue: () => undefined,
    fault: () => undefined,
    onMade: () => undefined,
    isShown: () => true,
    coursePages: [],
    listError: undefined,
    onList: undefined,

    createActivity(externalId, activity, options) {
      const work = () => {
        const created = { graphId: `graph-${++minted}`, externalId, activity };
        stored.set(created.graphId, created);
        graph.onMade(created.graphId);
        record(externalId, activity);
        return created;
      };
      return call('create', externalId, activity, work, options);
    },
    updateActivity(graphId, activity, options) {
      const work = () => {
        const found = known(graphId);
        stored.set(graphId, { ...found, activity });
        record(found.externalId ?? graphId, activity);
      };
      return call('update', graphId, activity, work, options);
    },
    deleteActivity(graphId, options) {
      const work = () => {
        const found = shown(graphId);
        if (found === undefined) return false;
        stored.delete(graphId);
        record(found.externalId ?? graphId, null);
        return true;
      };
      return call('delete', graphId, null, work, options);
    },
    activity: (graphId) => call('byId', graphId, null, () => shown(graphId)),
    activityByExternalId: (externalId) =>
      call('byExternalId', externalId, null, () =>
        [...stored.values()].find(
          (activity) => activity.externalId === externalId && graph.isShown(activity.graphId),
        ),
      ),
    async *activities() {
      await graph.onList?.();
      if (graph.listError) throw graph.listError;
      yield { items: [...stored.values()], next: undefined };
    },
    async *courses({ from } = {}) {
      const pages = graph.coursePages;
      for (let n = Number(from ?? 0); n < pages.length; n++) {
        const isLast = n + 1 === pages.length && graph.listError === undefined;
        yield { items: pages[n] ?? [], next: isLast ? undefined : String(n + 1) };
      }
      if (graph.listError) throw graph.listError;
    },
  };
  return graph;
}
