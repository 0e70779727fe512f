/** At most so many at a time; who comes later waits in line. */
export interface Semaphore {
  /** All that are free now, but for this many. */
  takeFree(leaving?: number): readonly (() => void)[];
  /** One that is free now; undefined when none is. */
  takeNow(): (() => void) | undefined;
  /**
   * Resolves with the function that gives the slot back; undefined when `until` came first. Those who wait take turns:
   * however many of `whose` wait, the others wait for one of them at a time.
   */
  take(until?: AbortSignal, whose?: string): Promise<(() => void) | undefined>;
}

type Enter = (slot: () => void) => void;

/** `most` slots, given round robin among those who wait, and of each in the order they were asked for. */
export function createSemaphore(most: number): Semaphore {
  let taken = 0;
  /** By whose they are; whoever's turn is next comes first. */
  const lines = new Map<string, Enter[]>();
  const give = () => {
    let given = true;
    return () => {
      if (!given) return;
      given = false;
      const next = nextInLine();
      if (next === undefined) taken--;
      else next(give());
    };
  };
  const nextInLine = (): Enter | undefined => {
    const [first] = lines;
    if (first === undefined) return undefined;
    const [whose, line] = first;
    const next = line.shift();
    lines.delete(whose);
    if (line.length > 0) lines.set(whose, line);
    return next;
  };
  const takeNow = () => {
    if (taken >= most) return undefined;
    taken++;
    return give();
  };

  return {
    takeNow,
    takeFree(leaving = 0) {
      const free = Array.from({ length: Math.max(0, most - leaving - taken) }, give);
      taken += free.length;
      return free;
    },
    async take(until, whose = '') {
      if (until?.aborted) return undefined;
      const free = takeNow();
      if (free !== undefined) return free;
      return new Promise((resolve) => {
        const line = lines.get(whose) ?? [];
        const leave = () => {
          line.splice(line.indexOf(enter), 1);
          if (line.length === 0) lines.delete(whose);
          resolve(undefined);
        };
        const enter = (slot: () => void) => {
          until?.removeEventListener('abort', leave);
          resolve(slot);
        };
        line.push(enter);
        lines.set(whose, line);
        until?.addEventListener('abort', leave, { once: true });
      });
    },
  };
}
