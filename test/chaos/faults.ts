import type { Fault, FaultEffect } from '../../src/simulator/faults/fault.ts';

/** What goes wrong with an answer of Graph, and how often in a hundred. */
const mixture: readonly (readonly [percent: number, effect: FaultEffect])[] = [
  [4, { kind: 'answer', status: 429, retryAfterSeconds: 2 }],
  [1, { kind: 'answer', status: 429, retryAtInSeconds: 10 }],
  [0.3, { kind: 'answer', status: 429, retryAfterMinutes: 1 }],
  [2, { kind: 'answer', status: 503 }],
  [1.7, { kind: 'answer', status: 503, retryAfterSeconds: 5 }],
  [1, { kind: 'answer', status: 500 }],
  [1.5, { kind: 'timeout' }],
  [1.5, { kind: 'appliedThenTimeout' }],
  [2, { kind: 'resetBefore' }],
  [2, { kind: 'resetAfter' }],
  [2, { kind: 'appliedThenFails', status: 500 }],
  [1, { kind: 'appliedThenFails', status: 504 }],
];

/** Faults that together spoil this share of the answers (0 to 1), for as long as they stand. */
export function faultsFor(share: number): readonly Fault[] {
  const whole = mixture.reduce((sum, [percent]) => sum + percent, 0);
  let passed = 1;
  return mixture.map(([percent, effect]) => {
    const chance = (share * percent) / whole;
    // each is asked only when those before it did not happen
    const probability = chance / passed;
    passed -= chance;
    return { effect, times: null, probability };
  });
}
