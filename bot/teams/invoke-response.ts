import type { InvokeResponse } from 'botbuilder';
import type { Card } from '../../cards/engine/card.ts';

/** The HTTP status is always 200: clients show an error banner for anything else. */
export function ok(body: unknown): InvokeResponse {
  return { status: 200, body };
}

/** Replaces the pressed card (Universal Actions for Adaptive Cards). */
export function cardResponse(value: Card): InvokeResponse {
  return ok({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value });
}

/** A text that the client shows for a moment under the pressed card. */
export function messageResponse(value: string): InvokeResponse {
  return ok({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value });
}
