import type { CountedLog } from '../counted-log.ts';

interface Rejections {
  on(event: 'unhandledRejection', listener: (error: unknown) => void): unknown;
}

/**
 * Logs and counts unhandled rejections instead of letting them end the process: the SDK leaves promises of its own
 * unhandled. Returns the counter.
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
