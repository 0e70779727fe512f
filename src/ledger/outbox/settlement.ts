import { DAY, type Instant, toInstant } from '../../clock.ts';
import { Bug, Refusal, type RefusalCode } from '../../errors.ts';
import type { Activity } from '../../learning/activities/activity.ts';
import { waitBefore } from '../activities/backoff.ts';
import { plausible, settledAt } from '../activities/settling.ts';
import type { Call, Pending } from './collapse.ts';
import type { Outcome } from './send.ts';

/** How long unknown errors are retried before the operations are set aside for an operator. */
const PATIENCE = DAY;

/** An entry and its waiting operations when an outcome is settled. */
export interface EntryState {
  readonly activity: Activity;
  readonly confirmed: Activity | null;
  readonly graphId: string | null;
  readonly deletedAt: Instant | null;
  readonly attempts: number;
  readonly failingSince: Instant | null;
  /** As it was before this attempt. */
  readonly unsure: boolean;
  /** Until then Graph may not show that it has made it. */
  readonly settlingUntil: Instant | null;
  readonly waiting: readonly Pending[];
}

export interface Ended {
  readonly id: string;
  readonly state: 'confirmed' | 'refused' | 'setAside';
  readonly refusal: RefusalCode | null;
}

export interface Settlement {
  readonly entry: {
    readonly graphId: string | null;
    readonly activity: Activity;
    readonly confirmed: Activity | null;
    readonly deletedAt: Instant | null;
    readonly dueAt: Instant | null;
    readonly attempts: number;
    readonly failingSince: Instant | null;
    readonly unsure: boolean;
    readonly settlingUntil: Instant | null;
    readonly blocked: boolean;
  };
  readonly ended: readonly Ended[];
  /** Waiting operations with a new before and after, because an earlier one was refused. */
  readonly rebased: readonly Pick<Pending, 'id' | 'before' | 'after'>[];
  /** True when the next call may follow immediately. */
  readonly goOn: boolean;
}

export interface Moment {
  readonly now: Date;
  readonly random: () => number;
}

/** Decides what follows from Graph's answer. Pure. */
export function settlement(
  entry: EntryState,
  call: Call,
  outcome: Exclude<Outcome, { kind: 'unsent' }>,
  moment: Moment,
): Settlement {
  switch (outcome.kind) {
    case 'done':
      return done(entry, call, outcome, moment);
    case 'found':
      return found(entry, call, outcome, moment);
    case 'gone':
      return gone(entry, moment);
    case 'refused':
      return refused(entry, call, outcome.code, moment);
    case 'later': {
      const { waitMs, ambiguous } = outcome.later;
      return putOff(entry, moment, { waitMs, isUnsure: ambiguous, mayBeMade: ambiguous });
    }
    case 'failed':
      return failed(entry, outcome.error, moment);
  }
}

/** An answer that settles the call resets attempts and errors. */
function settled(
  entry: EntryState,
  { now }: Moment,
  changes: Partial<Settlement['entry']>,
): Settlement['entry'] {
  const { activity, confirmed, graphId, deletedAt, settlingUntil } = entry;
  return {
    ...{ activity, confirmed, graphId, deletedAt, settlingUntil, dueAt: toInstant(now), attempts: 0 },
    ...{ failingSince: null, unsure: false, blocked: false },
    ...changes,
  };
}

function done(
  entry: EntryState,
  call: Call,
  { graphId, confirmed, isNew }: Extract<Outcome, { kind: 'done' }>,
  moment: Moment,
): Settlement {
  const left = without(entry.waiting, call.operations);
  // what a look-up found shows already
  const created = call.kind === 'create' && { settlingUntil: isNew ? settledAt(moment.now) : null };
  return {
    entry: settled(entry, moment, { graphId, confirmed, dueAt: dueIfAny(left, moment), ...created }),
    ended: end(call.operations, 'confirmed'),
    rebased: [],
    goOn: left.length > 0,
  };
}

/** The create is done; operations it included still have to be sent. */
function found(
  entry: EntryState,
  call: Call,
  { graphId, confirmed }: Extract<Outcome, { kind: 'found' }>,
  moment: Moment,
): Settlement {
  const created = { ...call, operations: call.operations.slice(0, 1) };
  return done(entry, created, { kind: 'done', graphId, confirmed }, moment);
}

/** Everything waiting is refused, except removals, which are thereby done. */
function gone(entry: EntryState, moment: Moment): Settlement {
  const removals = entry.waiting.filter(({ kind }) => kind === 'delete');
  return {
    entry: settled(entry, moment, {
      confirmed: null,
      deletedAt: entry.deletedAt ?? toInstant(moment.now),
      dueAt: null,
    }),
    ended: [
      ...end(without(entry.waiting, removals), 'refused', 'graphActivityGone'),
      ...end(removals, 'confirmed'),
    ],
    rebased: [],
    goOn: false,
  };
}

/** Rolls back to Graph's value and replays the remaining operations on it. */
function refused(entry: EntryState, call: Call, code: RefusalCode, moment: Moment): Settlement {
  const { confirmed, waiting, activity } = entry;
  if (confirmed === null)
    return {
      entry: settled(entry, moment, {
        deletedAt: entry.deletedAt ?? toInstant(moment.now),
        dueAt: null,
      }),
      ended: end(waiting, 'refused', code),
      rebased: [],
      goOn: false,
    };
  const left = without(waiting, call.operations);
  const rebased: Pick<Pending, 'id' | 'before' | 'after'>[] = [];
  let value: Activity | null = confirmed;
  for (const { id, before, after } of left) {
    const next: Activity | null = value && replay(before, after, value);
    rebased.push({ id, before: value, after: next });
    value = next;
  }
  return {
    entry: settled(entry, moment, {
      activity: value ?? activity,
      deletedAt: value === null ? entry.deletedAt : null,
      dueAt: dueIfAny(left, moment),
    }),
    ended: end(call.operations, 'refused', code),
    rebased,
    goOn: left.length > 0,
  };
}

function putOff(
  entry: EntryState,
  { now, random }: Moment,
  { waitMs, isUnsure, mayBeMade }: { waitMs?: number | undefined; isUnsure: boolean; mayBeMade: boolean },
): Settlement {
  const attempts = entry.attempts + 1;
  const wait = waitBefore(waitMs, attempts, random);
  const { activity, confirmed, graphId, deletedAt, failingSince } = entry;
  return {
    entry: {
      ...{ activity, confirmed, graphId, deletedAt, failingSince, attempts, blocked: false },
      dueAt: toInstant(now, wait),
      unsure: entry.unsure || isUnsure,
      settlingUntil: mayBeMade && graphId === null ? settledAt(now) : plausible(entry.settlingUntil, now),
    },
    ended: [],
    rebased: [],
    goOn: false,
  };
}

/** Retries for a day, as possibly carried out; then sets aside. */
function failed(entry: EntryState, error: unknown, moment: Moment): Settlement {
  const now = toInstant(moment.now);
  // a time in the future was written by a clock that was wrong
  const failingSince = entry.failingSince !== null && entry.failingSince < now ? entry.failingSince : now;
  const tried = moment.now.getTime() - Date.parse(failingSince);
  const mayBeMade = error instanceof Bug ? error.ambiguous : !(error instanceof Refusal);
  const retried = putOff({ ...entry, failingSince }, moment, { isUnsure: true, mayBeMade });
  if (tried < PATIENCE) return retried;
  return {
    ...retried,
    entry: { ...retried.entry, dueAt: null, blocked: true },
    ended: end(entry.waiting, 'setAside'),
  };
}

function end(
  operations: readonly Pending[],
  state: Ended['state'],
  refusal: RefusalCode | null = null,
): readonly Ended[] {
  return operations.map(({ id }) => ({ id, state, refusal }));
}

function without(operations: readonly Pending[], those: readonly Pending[]): readonly Pending[] {
  const ids = new Set(those.map(({ id }) => id));
  return operations.filter(({ id }) => !ids.has(id));
}

function dueIfAny(left: readonly Pending[], { now }: Moment): Instant | null {
  return left.length > 0 ? toInstant(now) : null;
}

/** Fields that belong together: a change of one decides all three. */
const progressFields = ['status', 'progress', 'completedAt'] as const;

/**
 * Applies the difference between `before` and `after` to `base`, so that an earlier refused change leaves no trace. Null
 * when the change is a removal.
 */
export function replay(before: Activity | null, after: Activity | null, base: Activity): Activity | null {
  if (before === null || after === null) return after;
  const was = before as unknown as Readonly<Record<string, unknown>>;
  const changed = new Set(
    Object.entries(after).flatMap(([field, value]) => (was[field] === value ? [] : [field])),
  );
  if (progressFields.some((field) => changed.has(field)))
    for (const field of progressFields) changed.add(field);
  const taken = Object.fromEntries(Object.entries(after).filter(([field]) => changed.has(field)));
  return { ...base, ...taken } as Activity;
}
