import * as z from 'zod';

/** What happens to a request instead of, or besides, being carried out. */
export const faultEffect = z.discriminatedUnion('kind', [
  /** Answered at once, not carried out. */
  z.strictObject({
    kind: z.literal('answer'),
    status: z.int().min(100).max(599),
    code: z.string().optional(),
    message: z.string().optional(),
    /** Replaces the error envelope. */
    body: z.unknown().optional(),
    headers: z.record(z.string(), z.string()).optional(),
    /** `Retry-After: <seconds>`. */
    retryAfterSeconds: z.number().optional(),
    /** `Retry-After: <HTTP-date>`, so many seconds from now. */
    retryAtInSeconds: z.number().optional(),
    /** The documented "Retry after N minutes" in the message. */
    retryAfterMinutes: z.number().optional(),
  }),
  /** Carried out and answered, so many milliseconds later. */
  z.strictObject({ kind: z.literal('delay'), ms: z.number().min(0) }),
  /** Connection reset, not carried out. */
  z.strictObject({ kind: z.literal('resetBefore') }),
  /** Carried out, connection reset. */
  z.strictObject({ kind: z.literal('resetAfter') }),
  /** Carried out, answered as if it had failed. */
  z.strictObject({ kind: z.literal('appliedThenFails'), status: z.int().min(500).max(599).default(500) }),
  /** Never answered, not carried out. */
  z.strictObject({ kind: z.literal('timeout') }),
  /** Carried out, never answered. */
  z.strictObject({ kind: z.literal('appliedThenTimeout') }),
  /** Carried out, answered with half of the JSON. */
  z.strictObject({ kind: z.literal('malformed') }),
]);

/** A fault as it travels over HTTP. */
export const faultWire = z.strictObject({
  match: z
    .strictObject({
      method: z.string().optional(),
      /** Part of the path and query below /v1.0. */
      path: z.string().optional(),
      batched: z.boolean().optional(),
    })
    .optional(),
  effect: faultEffect,
  times: z.int().min(1).nullable().optional(),
  /** How many matching requests go through before it begins. */
  after: z.int().min(0).optional(),
  /** Chance of each matching request, 0 to 1. */
  probability: z.number().min(0).max(1).optional(),
});

export interface FaultSubject {
  readonly method: string;
  /** Path and query below `/v1.0`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it is an item of a $batch. */
  readonly batched: boolean;
}

export interface FaultPattern {
  readonly method?: string | undefined;
  readonly path?: string | RegExp | undefined;
  readonly batched?: boolean | undefined;
}

export type FaultEffect = z.input<typeof faultEffect>;

/** A scripted fault: once (`times`) for every request, unless it says otherwise. */
export interface Fault {
  readonly match?: FaultPattern | ((subject: FaultSubject) => boolean) | undefined;
  readonly effect: FaultEffect;
  readonly times?: number | null | undefined;
  readonly after?: number | undefined;
  readonly probability?: number | undefined;
}
