import { Refusal } from '../errors.ts';

/**
 * How many steps one message may take. A step is about 20 ns on a small server, so this is some 40 ms; what people
 * write takes a few thousand.
 */
export const MOST_STEPS = 2_000_000;

/** The work that one message may still make, counted in steps rather than in time, so that it is the same everywhere. */
export interface Effort {
  /** Counts work that is about to be done. Refuses with `tooMuchAtOnce` when more than the limit would be done. */
  spend(steps: number): void;
  readonly spent: number;
}

export function createEffort(limit: number = MOST_STEPS): Effort {
  let spent = 0;
  return {
    spend(steps) {
      spent += steps;
      if (spent > limit) throw new Refusal('tooMuchAtOnce');
    },
    get spent() {
      return spent;
    },
  };
}

/** Does work that ends, where it stands, after so many steps; those count among the steps of `effort`. */
export function spendAtMost(most: number, effort: Effort, work: (part: Effort) => void): void {
  const part = createEffort(most);
  try {
    work(part);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'tooMuchAtOnce') throw error;
  }
  effort.spend(part.spent);
}
