/** The longest a turn waits, in milliseconds, to look up something about people that it can do without. */
export const LOOK_UP_MS = 800;

/** The result of work that took too long. */
export const TIMED_OUT = Symbol('timed out');

/** The result of `work`, or {@link TIMED_OUT} after `ms` milliseconds; the work itself goes on. */
export function withTimeout<T>(ms: number, work: Promise<T>): Promise<T | typeof TIMED_OUT> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(TIMED_OUT), ms);
    work.then(
      (done) => {
        clearTimeout(timer);
        resolve(done);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
