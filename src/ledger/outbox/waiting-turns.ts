/** Operations that a turn of this process is waiting for: the turn itself will tell the person. */
export interface WaitingTurns {
  has(operationId: string): boolean;
  /** Call what is returned once the turn waits no longer. */
  add(operationId: string): () => void;
}

/** Counts, because a redelivered turn may wait for the same operation. */
export function createWaitingTurns(): WaitingTurns {
  const turns = new Map<string, number>();
  return {
    has: (id) => turns.has(id),
    add(id) {
      turns.set(id, (turns.get(id) ?? 0) + 1);
      let waiting = true;
      return () => {
        if (!waiting) return;
        waiting = false;
        const left = (turns.get(id) ?? 1) - 1;
        if (left > 0) turns.set(id, left);
        else turns.delete(id);
      };
    },
  };
}
