/** What leading a team needs from the world beside `ports.ts`. Implemented in `ledger/`. */
import type { Instant } from '../../clock.ts';

/** The audience as chosen in a form; untrusted. */
export interface AudienceRequest {
  /** Entra ids of single people. */
  readonly people: readonly string[];
  /** All direct reports. */
  readonly everyReport: boolean;
  /** Also everybody below those chosen. */
  readonly includeTeams: boolean;
  /** All members of this Entra group. */
  readonly groupId: string | null;
}

/** An assignment to several people as its form was filled in, with what the preview made of it. */
export interface Draft {
  readonly courseId: string;
  readonly assignmentType: 'required' | 'recommended';
  /** Calendar day as the form sent it; empty for none. */
  readonly due: string;
  readonly dueAt: Instant | null;
  readonly note: string | null;
  readonly audience: AudienceRequest;
  /** Ids of those whom the preview leaves out for now. */
  readonly leftOut: readonly string[];
  /** Whether courses that people started on their own become assignments. */
  readonly takeOver: boolean;
  /** Ids of those on the page of the preview that was shown last: what its "leave out" speaks of. */
  readonly shown: readonly string[];
}

/** A confirmed draft: it is carried out to the end, even if the process dies. */
export interface Run {
  readonly id: string;
  readonly actorId: string;
  readonly draft: Draft;
  /** Seed of the operations' ids: the same press again is the same run. */
  readonly seed: string;
  readonly batchId: string;
  readonly learnerIds: readonly string[];
  readonly confirmedAt: Instant;
}

export interface Drafts {
  /** Keeps a draft, or a changed one, of this person. */
  keep(id: string, actorId: string, draft: Draft): Promise<void>;
  /** Undefined when unknown, forgotten or somebody else's. */
  draft(id: string, actorId: string): Promise<Draft | undefined>;
  /** Begins the run of a draft; the run that was begun first when it was confirmed before. */
  begin(run: Run, runMs: number): Promise<Run>;
  /** Runs whose lease expired, leased to the caller for `runMs`. */
  abandoned(runMs: number): Promise<readonly Run[]>;
  goesOn(runId: string, runMs: number): Promise<void>;
  finish(runId: string): Promise<void>;
}

/** Something done to a learner's activity by somebody else, of which the learner is to hear. */
export interface Notice {
  readonly operationId: string;
  readonly learnerId: string;
  readonly actorId: string;
}

/** Notices to learners: recorded before the change, so that none is lost. */
export interface NoticeBook {
  note(notices: readonly Notice[]): Promise<void>;
  /**
   * Due notices of confirmed changes, grouped by learner and assigner, of reachable learners, and not held: when the newest was recorded
   * `quietMs` ago, or the oldest `atMostMs` ago. Leased to the caller for `claimMs`.
   */
  due(times: { quietMs: number; atMostMs: number; claimMs: number }): Promise<readonly (readonly Notice[])[]>;
  /** Not before this moment: the learner is not at work. */
  hold(operationIds: readonly string[], until: Date): Promise<void>;
  /** Marks notices as delivered, or as never to be delivered. */
  markDelivered(operationIds: readonly string[]): Promise<void>;
}

export interface Nudge {
  readonly learnerId: string;
  readonly courseId: string;
  readonly actorId: string;
}

/** A reminder that waits until its learner is at work. */
export interface HeldNudge {
  readonly entryId: string;
  readonly tenantId: string;
  /** True when it may also be of what is not overdue. */
  readonly ofOpen: boolean;
  readonly until: Date;
}

/** Reminders sent: at most one in a while for a learner and a course, whoever sends it. */
export interface Nudges {
  /** True when it may be sent now, or held; then it counts as sent. */
  claim(nudge: Nudge, everyMs: number, held?: HeldNudge): Promise<boolean>;
  /** It waits, or waits longer. */
  hold(nudge: Nudge, held: HeldNudge): Promise<void>;
  /** The next that wait no more, which count as sent now; each is given to one caller. */
  due(most: number): Promise<readonly { readonly nudge: Nudge; readonly held: HeldNudge }[]>;
  /** Returns the claim: it could not be sent. */
  giveBack(nudge: Nudge): Promise<void>;
  /** When it was last sent, by learner and course as `learnerId courseId`. */
  last(learnerIds: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
}

/** Reminders of many assignments in one person's name. */
export interface ReminderRun {
  /** The same press again is the same run. */
  readonly id: string;
  readonly tenantId: string;
  readonly actorId: string;
  readonly entryIds: readonly string[];
  /** How many of these are done. */
  readonly done: number;
  /** Results; those no longer overdue are not counted. */
  readonly counts: Readonly<Record<'sent' | 'held' | 'waiting' | 'unreachable', number>>;
}

export interface ReminderRuns {
  /** Stores a new run, leased to the caller for `runMs`; false when it exists. */
  begin(run: ReminderRun, runMs: number): Promise<boolean>;
  run(id: string): Promise<ReminderRun | undefined>;
  /** Runs whose lease expired, leased to the caller for `runMs`. */
  abandoned(runMs: number): Promise<readonly ReminderRun[]>;
  /** Saves the progress and renews the lease for `runMs`. False when the run was forgotten. */
  goesOn(run: ReminderRun, runMs: number): Promise<boolean>;
  finish(runId: string): Promise<void>;
}

export const timeRequestStates = ['open', 'approved', 'changed', 'declined', 'expired'] as const;
export type TimeRequestState = (typeof timeRequestStates)[number];

export interface RequestMessage {
  readonly userId: string;
  readonly conversationId: string;
  readonly messageId: string;
}

/** A learner asks for a later due date. */
export interface TimeRequest {
  readonly id: string;
  readonly entryId: string;
  readonly learnerId: string;
  /** Whom it was last put to. */
  readonly managerId: string;
  readonly wantedDueAt: Instant;
  readonly reason: string | null;
  readonly state: TimeRequestState;
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
  /** Cards shown to managers. */
  readonly messages: readonly RequestMessage[];
}

export interface TimeRequests {
  /** False when one is open for this activity already. */
  open(request: TimeRequest): Promise<boolean>;
  request(id: string): Promise<TimeRequest | undefined>;
  /** Open requests put to this manager, the oldest first, at most so many. */
  openFor(managerId: string, most: number): Promise<readonly TimeRequest[]>;
  /** True for the one caller that ends it; false when it had ended. */
  end(id: string, state: Exclude<TimeRequestState, 'open'>): Promise<boolean>;
  /** Whom it is now put to, and on which cards. */
  putTo(id: string, managerId: string, messages: readonly RequestMessage[]): Promise<void>;
  /** How many open requests wait for this manager. */
  waitingFor(managerId: string): Promise<number>;
  /** Open requests due for a check, leased to the caller for `againMs`. */
  toLookAt(againMs: number): Promise<readonly TimeRequest[]>;
}
