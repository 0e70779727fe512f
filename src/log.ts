import { createHmac } from 'node:crypto';
import { type DestinationStream, pino } from 'pino';

type Write = (about: Readonly<Record<string, unknown>>, message: string) => void;

/** What the rest of the code needs of a logger: a plain object, then a fixed sentence without values in it. */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}

/** Property names that never reach the log, at any depth: credentials, what people wrote, who they are. */
const hidden = new Set(
  [
    'authorization password secret clientSecret privateKey token accessToken access_token idToken assertion',
    'text name displayName givenName surname mail userPrincipalName upn note notes title summary speak',
    'aadObjectId learnerId actorId assignerId userId learnerUserId assignerUserId from recipient value channelData',
  ].flatMap((names) => names.toLowerCase().split(' ')),
);
const HIDDEN = '[hidden]';
const DEEPEST = 6;

export interface LogOptions {
  readonly level: string;
  /** Where the lines go; standard output when absent. */
  readonly destination?: DestinationStream;
}

/** A logger that writes JSON lines. Errors keep class, message, stack and code, and nothing else they carry. */
export function createLog({ level, destination }: LogOptions): Log {
  const logger = pino(
    {
      level,
      base: undefined,
      // errors are reduced below; pino would take the result for an error without a class
      serializers: { err: (error: unknown) => error },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: (about) => withoutPrivate(about) },
    },
    destination ?? pino.destination(1),
  );
  return {
    debug: (about, message) => logger.debug(about, message),
    info: (about, message) => logger.info(about, message),
    warn: (about, message) => logger.warn(about, message),
    error: (about, message) => logger.error(about, message),
  };
}

/** A copy of `about` that can be logged: private properties hidden, errors reduced, cycles and depth cut. */
function withoutPrivate(about: object, depth = 0): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(about).map(([name, value]) => [
      name,
      hidden.has(name.toLowerCase()) ? HIDDEN : withoutPrivateValue(value, depth),
    ]),
  );
}

function withoutPrivateValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return withoutTokens(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return HIDDEN;
  if (value instanceof Error) return describeError(value, depth);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => withoutPrivateValue(item, depth + 1));
  return withoutPrivate(value, depth + 1);
}

/** Addresses in messages of others carry ids of people, hence the GUIDs. */
function describeError(error: Error, depth: number): Record<string, unknown> {
  const { code, statusCode, requestId, fix, cause } = error as Error & Record<string, unknown>;
  return {
    type: error.name,
    message: withoutIds(error.message),
    stack: withoutIds(error.stack ?? ''),
    code,
    statusCode,
    requestId,
    fix,
    cause: cause instanceof Error ? withoutPrivateValue(cause, depth + 1) : undefined,
  };
}

function withoutIds(text: string): string {
  return withoutTokens(text).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '[id]');
}

function withoutTokens(text: string): string {
  return text.replaceAll(/eyJ[\w-]+\.[\w-]+(\.[\w-]*)?|Bearer\s+\S+/g, HIDDEN);
}

/** A name for `id` that is the same each time and says nothing about it to who lacks `key`: 16 hex digits. */
export function createPseudonym(key: string): (id: string) => string {
  return (id) => createHmac('sha256', key).update(id).digest('hex').slice(0, 16);
}
