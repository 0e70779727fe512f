/** How long a turn waits for what may be slow, in milliseconds of real time. */
export interface Deadlines {
  /** A message that is not answered by then shows that work goes on (Teams store validation guidelines: within 2 s). */
  readonly typingAfterMs: number;
  /** Teams delivers a message again after 10 to 15 s: by then it has been taken, and the answer comes when it is ready. */
  readonly takenWithinMs: number;
  /** Teams gives up on an invoke after about 5 s; it is answered well before. */
  readonly invokeWithinMs: number;
  /** What Graph has for a change before its receipt says that it is on its way. */
  readonly flushWithinMs: number;
}

export const usualDeadlines: Deadlines = {
  typingAfterMs: 1_000,
  takenWithinMs: 9_000,
  invokeWithinMs: 2_500,
  flushWithinMs: 1_500,
};
