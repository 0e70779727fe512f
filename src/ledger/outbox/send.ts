import { Bug, Later, Refusal, type RefusalCode } from '../../errors.ts';
import type { Activity } from '../../learning/activities/activity.ts';
import { sameActivity } from '../../learning/activities/activity-rules.ts';
import type { CallOptions, LearningGateway, WriteOptions } from '../../learning/ports/ports.ts';
import { externalIdInGraph } from '../activities/external-id.ts';
import type { MaySend, SendPermission } from './claim.ts';
import type { Call } from './collapse.ts';

export type Outcome =
  /** Graph holds `confirmed` now; null when it was deleted. */
  | {
      readonly kind: 'done';
      readonly graphId: string | null;
      readonly confirmed: Activity | null;
      /** True when Graph made it just now, and may not show it yet. */
      readonly isNew?: boolean;
    }
  /**
   * An earlier attempt had already created it with another value: operations that the create included must be sent
   * separately.
   */
  | { readonly kind: 'found'; readonly graphId: string; readonly confirmed: Activity }
  /** Graph no longer knows the activity. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly error: Refusal }
  | { readonly kind: 'later'; readonly later: Later }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'unsent'; readonly because: Exclude<MaySend, 'yes'> };

export interface Addressee {
  readonly externalId: string;
  readonly graphId: string | null;
  /** What Graph confirmed last; null when nothing yet. */
  readonly confirmed: Activity | null;
  /** True when an earlier create may have succeeded without an answer. */
  readonly unsure: boolean;
  /** Milliseconds after which Graph may show what was sent to it of late; undefined when its 404 is an answer. */
  readonly waitToShow: number | undefined;
}

/** Refusals that concern the bot's sign-in or load, not the change: the change is kept and retried. */
const passing: ReadonlySet<RefusalCode> = new Set(['graphSignIn', 'graphBusy']);

/** Thrown before a request when the lease or the gate no longer allows it. */
class Unsent extends Error {
  readonly because: Exclude<MaySend, 'yes'>;
  constructor(because: Exclude<MaySend, 'yes'>) {
    super(because);
    this.because = because;
  }
}

/** Makes one attempt, queued with `options`. Never throws. */
export async function send(
  gateway: LearningGateway,
  to: Addressee,
  call: Call,
  { maySend, mayStillSend }: SendPermission,
  options: CallOptions = {},
): Promise<Outcome> {
  const write: WriteOptions = {
    ...options,
    async onAdmitted() {
      const may = await maySend();
      if (may !== 'yes') throw new Unsent(may);
    },
    beforeSend() {
      if (!mayStillSend()) throw new Unsent('lost');
    },
  };
  try {
    switch (call.kind) {
      case 'create':
        return await create(gateway, to, call.value, write);
      case 'update':
        return await update(gateway, to, call.value, write);
      case 'delete':
        return await remove(gateway, to, write);
    }
  } catch (error) {
    return toOutcome(error, to);
  }
}

async function create(
  gateway: LearningGateway,
  to: Addressee,
  value: Activity,
  write: WriteOptions,
): Promise<Outcome> {
  const earlier = to.unsure ? await lookUp(gateway, to.externalId, write) : undefined;
  if (earlier !== undefined && !sameActivity(earlier.activity, value))
    return { kind: 'found', graphId: earlier.graphId, confirmed: earlier.activity };
  if (earlier !== undefined) return { kind: 'done', graphId: earlier.graphId, confirmed: value };
  if (to.unsure && to.waitToShow !== undefined) throw notShownYet(to.waitToShow);
  const { graphId } = await gateway.createActivity(to.externalId, value, write);
  return { kind: 'done', graphId, confirmed: value, isNew: true };
}

async function update(
  gateway: LearningGateway,
  to: Addressee,
  value: Activity,
  write: WriteOptions,
): Promise<Outcome> {
  if (to.graphId === null) throw new Bug('An update needs the id that Graph gave');
  const known = {
    externalId: externalIdInGraph(to.externalId),
    confirmed: to.unsure ? null : to.confirmed,
  };
  await gateway.updateActivity(to.graphId, value, { known, ...write });
  return { kind: 'done', graphId: to.graphId, confirmed: value };
}

async function remove(gateway: LearningGateway, to: Addressee, write: WriteOptions): Promise<Outcome> {
  const graphId = to.graphId ?? (await lookUp(gateway, to.externalId, write))?.graphId ?? null;
  if (graphId === null) {
    if (to.waitToShow !== undefined) throw notShownYet(to.waitToShow);
    return { kind: 'done', graphId, confirmed: null };
  }
  const isDeleted = await gateway.deleteActivity(graphId, write);
  return isDeleted ? { kind: 'done', graphId, confirmed: null } : gone(to);
}

/** A refusal of the look-up says nothing about the change, whose outcome stays unknown. */
async function lookUp(gateway: LearningGateway, externalId: string, { priority, whose }: CallOptions) {
  try {
    return await gateway.activityByExternalId(externalId, { priority, whose });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Bug(`Looking up an activity was refused: ${error.code}`, { cause: error });
  }
}

/** Graph answers 404 for it: for good, or because it has made it so short a time ago that it does not show yet. */
function gone({ waitToShow }: Addressee): Outcome {
  return waitToShow === undefined ? { kind: 'gone' } : { kind: 'later', later: notShownYet(waitToShow) };
}

const notShownYet = (waitMs: number) =>
  new Later('Graph does not show yet what it was asked to make', { waitMs });

function toOutcome(error: unknown, to: Addressee): Outcome {
  if (error instanceof Unsent) return { kind: 'unsent', because: error.because };
  if (error instanceof Later && error.notSent) return { kind: 'unsent', because: 'closed' };
  if (error instanceof Later) return { kind: 'later', later: error };
  if (error instanceof Refusal) {
    if (error.code === 'graphActivityGone') return gone(to);
    if (!passing.has(error.code)) return { kind: 'refused', code: error.code, error };
  }
  return { kind: 'failed', error };
}
