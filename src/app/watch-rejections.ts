import type { Log } from '../log.ts';

/** Where rejections that nobody handled are told: `process`. */
interface Rejections {
  on(event: 'unhandledRejection', listener: (error: unknown) => void): unknown;
}

/**
 * Logs and counts rejections that nobody handled, instead of ending the process with everybody's turns: the SDK leaves
 * promises of its own behind.
 */
export function watchRejections(rejections: Rejections, log: Pick<Log, 'error'>): void {
  let count = 0;
  rejections.on('unhandledRejection', (error) => {
    count += 1;
    log.error({ event: 'rejection.unhandled', count, err: error }, 'bug');
  });
}
