import type { Socket } from 'node:net';
import pg from 'pg';

/** What was asked of PostgreSQL since the process began. */
export interface Counted {
  readonly statements: number;
  /** Times that something was sent after everything before it was answered: what is sent together counts once. */
  readonly roundTrips: number;
}

type Query = (this: pg.Client & { connection: { stream: Socket } }, ...asked: unknown[]) => unknown;

/** Counts from now on; `said` hears each statement. */
export function countPostgres(said: (statement: string) => void = () => undefined): () => Counted {
  let statements = 0;
  let roundTrips = 0;
  const watched = new WeakSet<Socket>();

  function watch(stream: Socket): void {
    watched.add(stream);
    let isAsked = false;
    const write = stream.write;
    stream.write = ((...what: Parameters<typeof write>) => {
      if (!isAsked) roundTrips++;
      isAsked = true;
      return write.apply(stream, what);
    }) as typeof write;
    stream.on('data', () => {
      isAsked = false;
    });
  }

  const prototype = pg.Client.prototype as unknown as { query: Query };
  const ask = prototype.query;
  prototype.query = function (...asked) {
    if (!watched.has(this.connection.stream)) watch(this.connection.stream);
    statements++;
    said(String(asked[0]));
    return ask.apply(this, asked);
  };
  return () => ({ statements, roundTrips });
}
