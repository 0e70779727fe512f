import { MINUTE } from '../../clock.ts';
import { Refusal } from '../../errors.ts';
import { operationIdOf } from '../activities/operation-id.ts';
import { meantEntries } from '../activities/own-activities.ts';
import type { CommitChange } from '../activities/record-change.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Ledger, Outbox, TenantFindings } from '../ports/ports.ts';
import type { Drafts, NoticeBook, Run } from '../ports/team-ports.ts';
import { type AssignmentTerms, assign } from './assigning.ts';

/** Lease of a run: another instance resumes it afterwards. */
const RUN_MS = MINUTE;
/** Up to this many people, the manager's turn waits for Graph; more are left to the worker. */
export const WAITED_FOR = 20;
/** Commits between renewals of the lease. */
const SIGN_OF_LIFE = 50;

export interface AssignRunDeps {
  readonly ledger: Ledger;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
  readonly noticeBook: NoticeBook;
  readonly catalogue: Catalogue;
  readonly commitChange: CommitChange;
  readonly tenant: Pick<TenantFindings, 'current'>;
  /** How long the manager's turn waits for Graph, in milliseconds. */
  readonly flushWithinMs: number;
}

/** Carries out confirmed assignments one person at a time, and resumes runs of processes that died. */
export function createAssignRuns(deps: AssignRunDeps) {
  const { ledger, outbox, drafts, noticeBook, catalogue, commitChange, tenant, flushWithinMs } = deps;

  /** Commits one assignment per person; skips people whom the rules now refuse. */
  async function carryOut(run: Run, signal?: AbortSignal): Promise<void> {
    const { actorId, draft, learnerIds, seed } = run;
    const course = catalogue.get(draft.courseId);
    if (course === undefined) throw new Refusal('courseGone');
    const terms: AssignmentTerms = {
      course,
      assignmentType: draft.assignmentType,
      dueAt: draft.dueAt,
      note: draft.note,
      assignerId: actorId,
      assignedAt: run.confirmedAt,
    };
    const todo = learnerIds.map((learnerId) => ({
      learnerId,
      actorId,
      operationId: operationIdOf(actorId, `${seed}\n${learnerId}`),
    }));
    await noticeBook.note(todo.filter(({ learnerId }) => learnerId !== actorId));
    const committed: string[] = [];
    for (const [done, { learnerId, operationId }] of todo.entries()) {
      if (signal?.aborted) return;
      if (done % SIGN_OF_LIFE === SIGN_OF_LIFE - 1) await drafts.goesOn(run.id, RUN_MS);
      if (await assignTo(learnerId, operationId)) committed.push(operationId);
    }
    await drafts.finish(run.id);
    if (committed.length <= WAITED_FOR)
      await Promise.all(committed.map((id) => outbox.flush(id, flushWithinMs)));

    async function assignTo(learnerId: string, operationId: string): Promise<boolean> {
      try {
        const { kind } = await commitChange({
          operationId,
          actorId,
          source: 'background',
          batchId: run.batchId,
          bulk: learnerIds.length > WAITED_FOR,
          read: async () => meantEntries(await ledger.entriesForCourse(course?.id ?? '', [learnerId]))[0],
          decide: (entry) => {
            const own = entry?.activity.kind === 'selfInitiated' && entry.activity.status === 'inProgress';
            if (own && !draft.takeOver) return { kind: 'nothing', because: 'alreadyRunning' };
            return assign(terms, learnerId, entry?.activity, tenant.current());
          },
        });
        return kind === 'committed';
      } catch (error) {
        if (error instanceof Refusal && error.code === 'changedMeanwhile') return false;
        throw error;
      }
    }
  }

  return {
    /** Starts the run of a draft, or joins it when it was confirmed before, and carries it out. */
    async confirm(run: Run): Promise<Run> {
      const begun = await drafts.begin(run, RUN_MS);
      await carryOut(begun);
      return begun;
    },

    /**
     * Resumes runs whose lease expired. A run whose course is gone ends. When aborted, another instance resumes the rest.
     */
    async carryOn(signal?: AbortSignal): Promise<void> {
      // the catalogue is still empty right after a start
      if (catalogue.size === 0) return;
      for (const run of await drafts.abandoned(RUN_MS)) {
        if (signal?.aborted) return;
        if (catalogue.get(run.draft.courseId) === undefined) await drafts.finish(run.id);
        else await carryOut(run, signal);
      }
    },
  };
}

export type AssignRuns = ReturnType<typeof createAssignRuns>;
