/** Said of work that was not done in time. */
export const LATE = Symbol('late');

/** What `work` comes to within `ms` milliseconds, or {@link LATE}; the work itself goes on. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
