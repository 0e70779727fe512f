import { setTimeout as wait } from 'node:timers/promises';
import { type Correlation, errorAnswer } from '../protocol/error-envelope.ts';
import type { GraphAnswer } from '../protocol/graph-request.ts';
import type { FaultEffect } from './fault.ts';
import { faultAnswer } from './fault-answer.ts';

/** What leaves the simulator: an answer, whole or cut in half, a reset connection, or nothing ever. */
export type Delivery =
  | { readonly kind: 'answer' | 'malformed'; readonly answer: GraphAnswer }
  | { readonly kind: 'reset' | 'silence' };

type Effects = {
  readonly [K in FaultEffect['kind']]: (
    effect: Extract<FaultEffect, { kind: K }>,
    apply: () => GraphAnswer,
    correlation: Correlation,
  ) => Delivery | Promise<Delivery>;
};

const answered = (answer: GraphAnswer): Delivery => ({ kind: 'answer', answer });

const effects: Effects = {
  answer: (effect, _apply, correlation) => answered(faultAnswer(effect, correlation)),
  async delay({ ms }, apply) {
    await wait(ms, undefined, { ref: false });
    return answered(apply());
  },
  resetBefore: () => ({ kind: 'reset' }),
  resetAfter(_effect, apply) {
    apply();
    return { kind: 'reset' };
  },
  appliedThenFails({ status = 500 }, apply, correlation) {
    apply();
    const error = { status, code: 'internalServerError', message: 'Internal server error.' };
    return answered(errorAnswer(error, correlation));
  },
  timeout: () => ({ kind: 'silence' }),
  appliedThenTimeout(_effect, apply) {
    apply();
    return { kind: 'silence' };
  },
  malformed: (_effect, apply) => ({ kind: 'malformed', answer: apply() }),
};

/** Lets `apply` happen as the effect wants it, or plainly when there is none. */
export function carryOut(
  effect: FaultEffect | undefined,
  apply: () => GraphAnswer,
  correlation: Correlation,
): Delivery | Promise<Delivery> {
  if (effect === undefined) return answered(apply());
  const happen = effects[effect.kind] as (
    effect: FaultEffect,
    apply: () => GraphAnswer,
    correlation: Correlation,
  ) => Delivery | Promise<Delivery>;
  return happen(effect, apply, correlation);
}
