/** At most so many at a time; who comes later waits in line. */
export interface Slots {
  /** All that are free now. */
  takeFree(): readonly (() => void)[];
  /** One that is free now; undefined when none is. */
  takeNow(): (() => void) | undefined;
  /** Resolves with the function that gives the slot back; undefined when `until` came first. */
  take(until?: AbortSignal): Promise<(() => void) | undefined>;
}

/** `most` slots, given in the order they were asked for. */
export function createSlots(most: number): Slots {
  let taken = 0;
  const line: ((slot: () => void) => void)[] = [];
  const give = () => {
    let given = true;
    return () => {
      if (!given) return;
      given = false;
      const next = line.shift();
      if (next === undefined) taken--;
      else next(give());
    };
  };
  const takeNow = () => {
    if (taken >= most) return undefined;
    taken++;
    return give();
  };

  return {
    takeNow,
    takeFree() {
      const free = Array.from({ length: most - taken }, give);
      taken = most;
      return free;
    },
    async take(until) {
      if (until?.aborted) return undefined;
      const free = takeNow();
      if (free !== undefined) return free;
      return new Promise((resolve) => {
        const leave = () => {
          line.splice(line.indexOf(enter), 1);
          resolve(undefined);
        };
        const enter = (slot: () => void) => {
          until?.removeEventListener('abort', leave);
          resolve(slot);
        };
        line.push(enter);
        until?.addEventListener('abort', leave, { once: true });
      });
    },
  };
}
