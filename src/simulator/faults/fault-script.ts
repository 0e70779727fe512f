import type { Fault, FaultEffect, FaultSubject } from './fault.ts';

/** The faults to come, in order: the first that matches a request is the one that happens. */
export interface FaultScript {
  add(...faults: readonly Fault[]): void;
  clear(): void;
  /** What has not happened yet (faults without an end stay). */
  pending(): readonly Fault[];
  /** What happens to this request, if anything; counts it. */
  next(subject: FaultSubject): FaultEffect | undefined;
}

interface Planned {
  readonly fault: Fault;
  left: number;
  passing: number;
}

/** An empty script; `random` (0 to 1) decides faults that have a probability. */
export function createFaultScript(random: () => number): FaultScript {
  let planned: Planned[] = [];
  return {
    add(...faults) {
      for (const fault of faults) {
        const left = fault.times === null ? Number.POSITIVE_INFINITY : (fault.times ?? 1);
        planned.push({ fault, left, passing: fault.after ?? 0 });
      }
    },
    clear() {
      planned = [];
    },
    pending: () => planned.map(({ fault }) => fault),
    next(subject) {
      for (const plan of planned) {
        if (!matches(plan.fault, subject)) continue;
        if (plan.passing > 0) {
          plan.passing -= 1;
          continue;
        }
        const { probability } = plan.fault;
        if (probability !== undefined && random() >= probability) continue;
        plan.left -= 1;
        if (plan.left <= 0) planned = planned.filter((other) => other !== plan);
        return plan.fault.effect;
      }
      return undefined;
    },
  };
}

function matches({ match }: Fault, subject: FaultSubject): boolean {
  if (match === undefined) return true;
  if (typeof match === 'function') return match(subject);
  const { method, path, batched } = match;
  if (method !== undefined && method.toUpperCase() !== subject.method) return false;
  if (batched !== undefined && batched !== subject.batched) return false;
  if (path === undefined) return true;
  return typeof path === 'string' ? subject.path.includes(path) : path.test(subject.path);
}
