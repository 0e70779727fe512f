import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../../src/clock.ts';
import { Bug, Later, Refusal, type RefusalCode } from '../../../src/errors.ts';
import { calls, type GraphCall } from '../../../src/graph/client/calls.ts';
import { failureOf, type RawAnswer } from '../../../src/graph/client/failure.ts';

const NOW = new Date('2026-11-21T09:00:00.000Z');
const context = (call: GraphCall) => ({ call, clock: { now: () => NOW }, sentId: 'sent-1' });

const { createActivity: c, updateActivity: u, activity: g, deleteActivity: d } = calls;

function failed(call: GraphCall, status: number, body: unknown, more: Partial<RawAnswer> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return failureOf(
    { status, text, graphRequestId: 'graph-1', retryAfter: undefined, ...more },
    context(call),
  );
}

const error = (code: string, message: string, details?: unknown) => ({
  error: { code, message, ...(details === undefined ? {} : { details }) },
});

/** The documented table: status, code, message, details, for which calls, what becomes of it. */
const refusals: [number, string, string, unknown, readonly GraphCall[], RefusalCode][] = [
  [
    403,
    'Forbidden',
    "You don't have an adequate service plan for this request.",
    undefined,
    [c, u, g, d],
    'graphServicePlan',
  ],
  [
    403,
    'forbidden',
    "You don't have a service plan adequate for this request.",
    undefined,
    [c, g],
    'graphServicePlan',
  ],
  [
    403,
    'Forbidden',
    "Your account doesn't have access to this report or data. Contact your administrator to request access.",
    undefined,
    [u, g, d],
    'graphPermission',
  ],
  [
    403,
    'Forbidden',
    "The provider isn't valid to create course activity for the given learning content",
    undefined,
    [c, u],
    'graphContentOfOtherProvider',
  ],
  [
    403,
    'Forbidden',
    "The user license isn't valid to perform the operation",
    undefined,
    [c],
    'graphLearnerLicence',
  ],
  [
    403,
    'Forbidden',
    'The user license is not valid to perform the operation',
    undefined,
    [u],
    'graphLearnerLicence',
  ],
  [403, 'Forbidden', 'Something new.', undefined, [c, u, g, d], 'graphForbidden'],
  [403, '', '', undefined, [c], 'graphForbidden'],
  [
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges',
    undefined,
    [calls.person],
    'graphPermission',
  ],
  [
    400,
    'badRequest',
    "This provider isn't enabled for the given tenant.",
    undefined,
    [c, u, g, d],
    'graphProviderNotEnabled',
  ],
  [
    400,
    'Bad Request',
    'This provider isn’t enabled for the given tenant.',
    undefined,
    [c],
    'graphProviderNotEnabled',
  ],
  [
    400,
    'badRequest',
    'There was an issue with your request. Make sure the registrationId you entered is valid or registered for your tenant.',
    undefined,
    [c, u, g, d],
    'graphProviderInvalid',
  ],
  [
    400,
    'badRequest',
    'badRequest',
    [{ code: 'badRequest', message: "Input field learnerUserIdshouldn't be empty" }],
    [c, u],
    'graphField',
  ],
  [
    400,
    'badRequest',
    '{"code":"badRequest","message":"Input field notesshouldn\'t be empty"}',
    undefined,
    [c, u],
    'graphField',
  ],
  [400, 'badRequest', 'badRequest', 'Input field status is required', [c], 'graphField'],
  [400, 'badRequest', 'Required fields are missing', ['Input field status is required'], [u], 'graphField'],
  [400, 'badRequest', 'Required fields are missing', undefined, [u], 'graphField'],
  [
    400,
    'badRequest',
    'Input fields are invalid',
    [{ message: 'Input field dueDateTime is invalid' }],
    [u],
    'graphField',
  ],
  [400, 'badRequest', 'badRequest', 'Input field noteslength exceeded than 500', [c], 'graphField'],
  [404, 'notFound', "The assignment ID requested doesn't exist.", undefined, [u, g, d], 'graphActivityGone'],
  [404, 'NotFound', "The requested assignment 7 doesn't exist.", undefined, [g, d], 'graphActivityGone'],
  [404, 'notFound', 'No such content.', undefined, [c], 'graphField'],
  [
    405,
    'methodNotAllowed',
    "This method isn't supported for this entity type.",
    undefined,
    [u, g, d],
    'graphNotSupported',
  ],
  [401, 'InvalidAuthenticationToken', 'Access token has expired.', undefined, [c, u, g, d], 'graphSignIn'],
];

describe('each documented refusal', () => {
  const rows = refusals.flatMap(([status, code, message, details, on, refused]) =>
    on.map((call) => ({
      status,
      code,
      message,
      details,
      call,
      refused,
      title: `${call.method} ${code} ${message}`,
    })),
  );

  it.each(rows)('$status $title is $refused', ({ status, code, message, details, call, refused }) => {
    const failure = failed(call, status, error(code, message, details));
    expect(failure).toBeInstanceOf(Refusal);
    expect(failure).toMatchObject({ code: refused, requestId: 'graph-1' });
    expect((failure as Refusal).fix).toMatch(/^[A-Z].{30,}\.$/s);
  });

  it.each(rows)(
    '$status $title is the same in any casing and spacing of the code',
    ({ status, code, message, details, call, refused }) => {
      const spaced = [...code.toUpperCase()].join(' ');
      expect(failed(call, status, error(spaced, message, details))).toMatchObject({ code: refused });
    },
  );

  it('names the fields that were not accepted, once each, to IT', () => {
    const failure = failed(c, 400, {
      error: {
        code: 'badRequest',
        message: 'badRequest',
        details: [
          { code: 'badRequest', message: "Input field notesshouldn't be empty" },
          { code: 'badRequest', message: 'Input field status is required' },
          { code: 'badRequest', message: 'Input field status is invalid' },
        ],
      },
    });
    expect(failure).toMatchObject({ code: 'graphField', values: { fields: 'notes, status' } });
    expect((failure as Refusal).fix).toContain('Fields: notes, status.');
  });
});

describe('each documented "later"', () => {
  const inner = '{"code":"tooManyRequests","message":"Retry after 5 minutes"}';

  it.each([
    ['the message', { error: { code: 'tooManyRequests', message: 'Retry after 5 minutes' } }],
    ['JSON in the message', { error: { code: 'tooManyRequests', message: inner } }],
    ['a bare object', { code: 'tooManyRequests', message: 'Retry after 5 minutes' }],
    [
      'details',
      { error: { code: 'TooManyRequests', message: '', details: [{ message: 'Retry after 5 minutes' }] } },
    ],
    ['JSON in details', { error: { code: 'Too Many Requests', message: 'x', details: [inner] } }],
    [
      'an inner error',
      { error: { code: '', message: '', innerError: { message: 'Retry after 5 minutes' } } },
    ],
    ['an innererror', { error: { code: '', message: '', innererror: { details: inner } } }],
  ])('429 with its minutes in %s waits 5 minutes', (_, body) => {
    expect(failed(u, 429, body)).toMatchObject({
      name: 'Later',
      waitMs: 5 * MINUTE,
      throttled: true,
      ambiguous: false,
      requestId: 'graph-1',
    });
  });

  it('503 waits as told, is throttled, and a change may have been made', () => {
    const body = error(
      'serviceUnavailable',
      '{"code":"serviceUnavailable","message":"Retry after 12 minutes"}',
    );
    expect(failed(c, 503, body)).toMatchObject({ waitMs: 12 * MINUTE, throttled: true, ambiguous: true });
    expect(failed(g, 503, body)).toMatchObject({ waitMs: 12 * MINUTE, throttled: true, ambiguous: false });
  });

  it.each([500, 502, 504, 408, 599])('%i is later, unclear for a change, clear for a read', (status) => {
    const body = error('internalServerError', 'Internal server error.');
    expect(failed(c, status, body)).toMatchObject({ name: 'Later', throttled: false, ambiguous: true });
    expect(failed(g, status, body)).toMatchObject({ name: 'Later', throttled: false, ambiguous: false });
    expect(failed(c, status, '<html>Bad gateway</html>', { graphRequestId: undefined })).toBeInstanceOf(
      Later,
    );
  });
});

describe('Retry-After', () => {
  it.each<[string, number | undefined]>([
    ['41', 41 * SECOND],
    [' 315 ', 315 * SECOND],
    ['0', 0],
    ['1.5', 1_500],
    ['Sat, 21 Nov 2026 09:02:00 GMT', 2 * MINUTE],
    ['Saturday, 21-Nov-26 09:02:00 GMT', 2 * MINUTE],
    // passed by our clock: then nobody has said how long
    ['Sat, 21 Nov 2026 08:00:00 GMT', undefined],
    ['999999999999', 24 * 60 * MINUTE],
    ['', undefined],
    ['-5', undefined],
    ['soon', undefined],
  ])('%j', (retryAfter, waitMs) => {
    expect((failed(g, 429, '', { retryAfter }) as Later).waitMs).toBe(waitMs);
  });

  it('the header wins over the message', () => {
    const later = failed(g, 429, error('tooManyRequests', 'Retry after 5 minutes'), { retryAfter: '41' });
    expect(later).toMatchObject({ waitMs: 41 * SECOND });
  });

  it('a header that cannot be read leaves it to the message', () => {
    const later = failed(g, 429, error('tooManyRequests', 'Retry after 5 minutes'), { retryAfter: 'x' });
    expect(later).toMatchObject({ waitMs: 5 * MINUTE });
  });
});

describe('everything else', () => {
  it('an unknown error is a bug with Graph’s request id, and repeats nobody’s words', () => {
    const bug = failed(c, 400, error('badRequest', 'Ann Smith has no learning path.'));
    expect(bug).toBeInstanceOf(Bug);
    expect(bug.requestId).toBe('graph-1');
    expect(bug.message).not.toContain('Ann');
  });

  it('the request id is taken from an inner error, else it is the one we sent', () => {
    const inner = {
      error: {
        code: 'x',
        message: 'y',
        innerError: { 'request-id': 'inner-1', date: '2025-02-13T10:17:05' },
      },
    };
    expect(failed(c, 418, inner, { graphRequestId: undefined }).requestId).toBe('inner-1');
    expect(failed(c, 418, '', { graphRequestId: undefined }).requestId).toBe('sent-1');
  });

  it.each([401, 403, 404, 405])('%i from something that is not Graph is a bug, not a refusal', (status) => {
    const bug = failed(g, status, '<html>Sign in to the guest network</html>', { graphRequestId: undefined });
    expect(bug).toBeInstanceOf(Bug);
  });

  it.each([301, 302, 307, 308])('a redirect (%i) is a bug: it is not followed', (status) => {
    expect(failed(g, status, '')).toBeInstanceOf(Bug);
  });

  it('any status with any body is one of the three kinds', () => {
    const nested = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.record(
          {
            code: fc.oneof(fc.string(), tie('value')),
            message: fc.oneof(fc.string(), fc.json(), tie('value')),
            details: tie('value'),
            innerError: tie('value'),
            error: tie('value'),
          },
          { requiredKeys: [] },
        ),
      ),
    })).value;
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      nested.map((value) => JSON.stringify(value) ?? ''),
      nested.map((value) => JSON.stringify({ error: value })),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 999 }),
        body,
        fc.option(fc.string(), { nil: undefined }),
        fc.option(fc.string(), { nil: undefined }),
        fc.constantFrom<GraphCall[]>(...Object.values(calls)),
        (status, text, retryAfter, graphRequestId, call) => {
          const failure = failureOf({ status, text, retryAfter, graphRequestId }, context(call));
          expect([Refusal, Later, Bug].some((kind) => failure instanceof kind)).toBe(true);
          expect(failure.requestId).toBeTypeOf('string');
          if (failure instanceof Later && failure.waitMs !== undefined) {
            expect(failure.waitMs).toBeGreaterThanOrEqual(0);
            expect(Number.isFinite(failure.waitMs)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
