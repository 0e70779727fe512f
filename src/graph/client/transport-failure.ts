import { Bug, Later } from '../../errors.ts';
import type { GraphCall } from './calls.ts';
import { nameOf } from './failure.ts';

/** Errors after which certainly nothing was sent. */
const notSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Errors that no retry can help: the request itself is invalid. */
const neverSendable = new Set([
  'UND_ERR_INVALID_ARG',
  'ERR_INVALID_CHAR',
  'ERR_INVALID_ARG_TYPE',
  'ERR_INVALID_URL',
]);

/** The answer is larger than any page of Graph. */
const TOO_LARGE = 'UND_ERR_RES_EXCEEDED_MAX_SIZE';

/** Classifies a connection error: Later, ambiguous for a change unless nothing can have been sent. */
export function transportFailure(error: unknown, call: GraphCall, sentId: string): Later | Bug {
  const code = codeOf(error);
  if (neverSendable.has(code)) {
    return new Bug(`${nameOf(call)} cannot be sent (${code})`, { requestId: sentId, cause: error });
  }
  if (code === TOO_LARGE) {
    const ambiguous = call.method !== 'GET';
    return new Bug(`Graph's answer to ${nameOf(call)} is too large`, { requestId: sentId, ambiguous });
  }
  return new Later(`No answer of Graph to ${nameOf(call)} (${code})`, {
    ambiguous: call.method !== 'GET' && !notSent.has(code),
    requestId: sentId,
    cause: error,
  });
}

/** Node tries all addresses of a name and reports their errors as one aggregate. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as Error & { code?: unknown };
  if (typeof code === 'string' && code !== '') return code;
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error.name;
}
