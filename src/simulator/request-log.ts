import type { Instant } from '../clock.ts';
import { createRing } from './ring.ts';

/** A request as it arrived, and how it was answered. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query below `/v1.0`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed when it was JSON, else its text; undefined when there was none. */
  readonly body: unknown;
  readonly at: Instant;
  /** Null when no answer was given: connection reset, or silence. */
  readonly status: number | null;
  /** True for an item of a $batch, which is recorded too. */
  readonly batched: boolean;
  /** Kind of the fault that happened to it; null when none did. */
  readonly fault: string | null;
}

export interface RequestLog {
  note(request: RecordedRequest): void;
  all(): readonly RecordedRequest[];
  clear(): void;
}

/** An empty log that keeps the newest `size` requests. */
export function createRequestLog(size: number): RequestLog {
  const { push, all, clear } = createRing<RecordedRequest>(size);
  return { note: push, all, clear };
}
