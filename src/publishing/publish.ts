import { SECOND } from '../clock.ts';
import { Bug, Later, Refusal } from '../errors.ts';
import { patientGraph, UNNAMED_WAIT } from '../graph/client/patient-graph.ts';
import type { Graph } from '../graph/client/request.ts';
import { type Publication, publicationsOf } from '../graph/learning/publications.ts';
import type { CourseRow, RefusedRow } from './courses-file.ts';

export interface PublishDeps {
  /** One attempt; throws Refusal, Later or Bug. */
  readonly upsert: (course: Publication) => Promise<unknown>;
  readonly sleep: (ms: number) => Promise<void>;
  readonly progress: (done: number, total: number) => void;
  /** Said when Graph asks to wait, in milliseconds. */
  readonly waiting: (ms: number) => void;
}

/** Rows in hand at the same time, each when its place has come, and attempts for each before it is given up. */
const AT_ONCE = 4;
const ATTEMPTS = 6;
const LONGEST_WAIT = 600 * SECOND;

/** Every course of the provider. Waits as Graph asks. */
export async function published(
  graph: Graph,
  providerId: string,
  { sleep, waiting }: Pick<PublishDeps, 'sleep' | 'waiting'>,
): Promise<readonly Publication[]> {
  const patient = patientGraph(graph, {
    pause: sleep,
    longestMs: LONGEST_WAIT,
    onWait: (ms = UNNAMED_WAIT) => waiting(ms),
  });
  const all: Publication[] = [];
  for await (const page of publicationsOf(patient, providerId)) all.push(...page);
  return all;
}

/** Publishes rows; gives those that Graph did not take, with their lines. Throws what concerns every row. */
export async function publish(rows: readonly CourseRow[], deps: PublishDeps): Promise<readonly RefusedRow[]> {
  const refused: RefusedRow[] = [];
  const left = [...rows];
  let done = 0;
  /** While Graph has asked to wait: nothing is sent. */
  let pause: Promise<void> | undefined;
  const pauseFor = (ms: number) => {
    pause ??= deps.sleep(ms).finally(() => {
      pause = undefined;
    });
    return pause;
  };
  const worker = async () => {
    for (let row = left.shift(); row !== undefined; row = left.shift()) {
      const reason = await publishRow(row, { ...deps, pauseFor, paused: () => pause });
      if (reason !== undefined) refused.push({ line: row.line, externalId: row.course.externalId, reason });
      deps.progress(++done, rows.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return refused.sort((a, b) => a.line - b.line);
}

/** Refusals that would come again for every row. */
const concernsAll = new Set<Refusal['code']>([
  'graphSignIn',
  'graphPermission',
  'graphServicePlan',
  'graphProviderInvalid',
  'graphProviderNotEnabled',
]);

interface RowDeps extends PublishDeps {
  /** All wait, in milliseconds. */
  readonly pauseFor: (ms: number) => Promise<void>;
  /** What all wait for now. */
  readonly paused: () => Promise<void> | undefined;
}

async function publishRow({ course }: CourseRow, deps: RowDeps): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      await deps.paused();
      await deps.upsert(course);
      return undefined;
    } catch (error) {
      if (error instanceof Refusal && !concernsAll.has(error.code)) return reasonOf(error);
      if (error instanceof Bug) return error.message;
      if (!(error instanceof Later)) throw error;
      if (attempt === ATTEMPTS) return `${error.message}; given up after ${ATTEMPTS} attempts, run it again`;
      // An upsert can be repeated: the same course is the same course.
      const wait = Math.min(error.waitMs ?? SECOND * 2 ** attempt, LONGEST_WAIT);
      deps.waiting(wait);
      await (error.throttled ? deps.pauseFor(wait) : deps.sleep(wait));
    }
  }
}

function reasonOf({ fix, code, requestId }: Refusal): string {
  return `${fix ?? code}${requestId === undefined ? '' : ` (request id ${requestId})`}`;
}
