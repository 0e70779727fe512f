/** Said of work that was not done in time. */
export const LATE = Symbol('late');

/** What `work` comes to within `ms` milliseconds, or {@link LATE}; the work itself goes on. */
export function within<T>(ms: number, work: Promise<T>): Promise<T | typeof LATE> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(LATE), ms);
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
