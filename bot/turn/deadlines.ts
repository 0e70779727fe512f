/** The timeouts of a turn, in milliseconds of real time. */
export interface Deadlines {
  /** After this a typing indicator is shown (Teams store validation guidelines: within 2 s). */
  readonly typingAfterMs: number;
  /** After this the request is answered, since Teams delivers a message again after 10 to 15 s; the work goes on. */
  readonly takenWithinMs: number;
  /** After this an invoke is answered, since Teams gives up after about 5 s. */
  readonly invokeWithinMs: number;
  /** How long Graph has to confirm a change before its receipt says that it is on its way. */
  readonly flushWithinMs: number;
}

export const usualDeadlines: Deadlines = {
  typingAfterMs: 1_000,
  takenWithinMs: 9_000,
  invokeWithinMs: 2_500,
  flushWithinMs: 1_500,
};
