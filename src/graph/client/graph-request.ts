import type { WriteOptions } from '../../learning/ports/ports.ts';
import type { GraphCall } from './calls.ts';

/** One call to Graph, as a gateway puts it to the client. */
export interface GraphRequest extends WriteOptions {
  readonly call: GraphCall;
  /** Below the base address, encoded, with its query. */
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** A delegated token for this call alone. */
  readonly token?: string;
  /** Error statuses that are an answer here: 404 of a get. */
  readonly answers?: readonly number[];
  /** One of many reads of the same moment: they may go to Graph together. */
  readonly oneOfMany?: boolean;
  /** A list of everything, which nobody waits for; its path has no query. */
  readonly isLongList?: boolean;
  /** Ends a read that nobody waits for any more; a change has none, as it may have been carried out. */
  readonly signal?: AbortSignal | undefined;
}
