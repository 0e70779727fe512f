import { SECOND } from '../../clock.ts';
import { type Correlation, errorAnswer } from '../protocol/error-envelope.ts';
import type { GraphAnswer } from '../protocol/graph-request.ts';
import type { FaultEffect } from './fault.ts';

type AnswerEffect = Extract<FaultEffect, { kind: 'answer' }>;

/** Codes and messages of the documented table, for faults that only name a status. */
const usual: Readonly<Record<number, readonly [code: string, message: string]>> = {
  401: ['InvalidAuthenticationToken', 'Access token validation failure. Invalid token.'],
  429: ['tooManyRequests', 'Too many requests.'],
  500: ['internalServerError', 'Internal server error.'],
  503: ['serviceUnavailable', 'The service is temporarily unavailable.'],
};

/** The answer a fault gives instead of carrying the request out. */
export function faultAnswer(effect: AnswerEffect, correlation: Correlation): GraphAnswer {
  const { status, retryAfterMinutes } = effect;
  const [code, message] = usual[status] ?? ['UnknownError', ''];
  const wait = retryAfterMinutes === undefined ? message : `Retry after ${retryAfterMinutes} minutes`;
  const envelope = errorAnswer(
    { status, code: effect.code ?? code, message: effect.message ?? wait },
    correlation,
  );
  const headers = { ...effect.headers, ...retryAfter(effect, correlation) };
  return { status, body: effect.body === undefined ? envelope.body : effect.body, headers };
}

function retryAfter(
  { retryAfterSeconds, retryAtInSeconds }: AnswerEffect,
  { at }: Correlation,
): Readonly<Record<string, string>> {
  if (retryAfterSeconds !== undefined) return { 'retry-after': String(retryAfterSeconds) };
  if (retryAtInSeconds === undefined) return {};
  return { 'retry-after': new Date(Date.parse(at) + retryAtInSeconds * SECOND).toUTCString() };
}
