import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bug, Later, Refusal } from '../../src/errors.ts';
import { assignment, selfInitiated } from '../support/activities.ts';
import { closeAfterEach, collect, startGateway } from './gateway.ts';

closeAfterEach();

const fragment = fc.oneof(
  fc.string(),
  fc.json(),
  fc.constantFrom(
    '',
    'null',
    '[]',
    '{"value":null}',
    '{"value":[{}]}',
    '{"value":[],"@odata.nextLink":""}',
    '{"id":"a"',
  ),
  fc
    .record(
      {
        id: fc.oneof(fc.string(), fc.jsonValue()),
        learnerUserId: fc.oneof(fc.string(), fc.jsonValue()),
        learningContentId: fc.string(),
        value: fc.jsonValue(),
        error: fc.jsonValue(),
        '@odata.nextLink': fc.oneof(fc.string(), fc.webUrl(), fc.jsonValue()),
        '@odata.type': fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((body) => JSON.stringify(body)),
);

it('whatever Graph answers, every call gives a result or one of the three kinds of failure', async () => {
  const { server, learning, people } = await startGateway();
  const attempts: (() => Promise<unknown>)[] = [
    () => learning.createActivity('x', assignment()),
    () => learning.updateActivity('a', selfInitiated()),
    () => learning.deleteActivity('a'),
    () => learning.activity('a'),
    () => collect(learning.activities()),
    () => collect(learning.courses()),
    () => people.person('p'),
    () => people.manager('p'),
    () => people.directReports('p'),
    () => people.search('p'),
    () => people.memberOf('p', ['g']),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 200, max: 599 }),
      fragment,
      fc.constantFrom(...attempts),
      async (status, body, attempt) => {
        server.answer({ status, body, headers: { 'content-type': 'application/json' } });
        const outcome = await attempt().catch((error: unknown) => error);
        if (outcome instanceof Error) {
          expect([Refusal, Later, Bug].some((kind) => outcome instanceof kind)).toBe(true);
        } else {
          expect(status < 300 || status === 404).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});
