import type { CountedLog } from '../counted-log.ts';

/** Where rejections that nobody handled are told: `process`. */
interface Rejections {
  on(event: 'unhandledRejection', listener: (error: unknown) => void): unknown;
}

/**
 * Logs and counts rejections that nobody handled, instead of ending the process with everybody's turns: the SDK leaves
 * promises of its own behind. Returns how many there were.
 */
export function watchRejections(rejections: Rejections, countedLog: Pick<CountedLog, 'error'>): () => number {
  let count = 0;
  rejections.on('unhandledRejection', (error) => {
    count += 1;
    const why = error instanceof Error ? error.name : typeof error;
    countedLog.error({ event: 'rejection.unhandled', why, err: error }, 'bug');
  });
  return () => count;
}
