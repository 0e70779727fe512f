import type { Instant } from '../../clock.ts';
import type { ErrorDetail } from './graph-error.ts';
import type { GraphAnswer } from './graph-request.ts';

export interface ErrorContent {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details?: readonly ErrorDetail[] | undefined;
}

export interface Correlation {
  readonly requestId: string;
  readonly clientRequestId: string;
  readonly at: Instant;
}

/** Graph's error envelope; its date has no zone, as in real answers. */
export function errorAnswer(
  { status, code, message, details }: ErrorContent,
  { requestId, clientRequestId, at }: Correlation,
): GraphAnswer {
  const innerError = {
    date: at.slice(0, 19),
    'request-id': requestId,
    'client-request-id': clientRequestId,
  };
  const error = { code, message, ...(details === undefined ? {} : { details }), innerError };
  return { status, body: { error } };
}
