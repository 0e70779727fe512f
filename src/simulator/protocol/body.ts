import { documentedErrors } from './documented-errors.ts';
import type { GraphRequest } from './graph-request.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The request's body as a JSON object. Throws Graph's 400 when it is none, or not declared as JSON. */
export function jsonBody({ body, headers }: GraphRequest): JsonObject {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) throw unreadable();
  if (!('value' in body) || !isObject(body.value)) throw unreadable();
  return body.value;
}

/** True for a JSON object: neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const unreadable = () =>
  documentedErrors.badRequest(
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
  );
