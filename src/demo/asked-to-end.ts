import { SECOND } from '../clock.ts';

/**
 * Aborted when whoever started this process wants it to end: Ctrl-C (Ctrl-Break on Windows), a signal, a closed terminal, a channel to the
 * starting process that is closed, since Windows has no signals between processes, or npm gone, whose shell passes no signal on when it is ended itself.
 */
export function askedToEnd(): AbortSignal {
  const end = new AbortController();
  const abort = () => end.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) process.on(signal, abort);
  process.once('disconnect', abort);
  process.channel?.unref();
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || abort(), SECOND / 2).unref();
  return end.signal;
}
