/** Operations that a turn of this process waits for: that turn tells the person itself. */
export interface WaitingTurns {
  has(operationId: string): boolean;
  /** Returns the function to call when the turn stops waiting. */
  add(operationId: string): () => void;
}

/** A counter per operation, because a redelivered turn may wait for the same one. */
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
