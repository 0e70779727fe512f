import type { ServerResponse } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { SECOND } from '../../src/clock.ts';
import { createGraph } from '../../src/graph/client/request.ts';
import { assignment, selfInitiated } from '../support/activities.ts';
import { closeAfterEach, failure, NOW, startGateway } from './gateway.ts';

closeAfterEach();

describe('a request', () => {
  it('carries a fresh client-request-id and, without tokens, no Authorization', async () => {
    const { server, learning } = await startGateway();
    server.answer({ status: 404, headers: { 'request-id': 'r' } });
    await learning.activity('a');
    await learning.activity('b');
    expect(server.requests.map(({ headers }) => headers['client-request-id'])).toEqual([
      'request-1',
      'request-2',
    ]);
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('carries the application’s token, and for delegated calls the one passed in', async () => {
    const tokens = { token: async () => 'app-token', rejected: () => undefined };
    const { server, learning } = await startGateway({ tokens });
    server.answer({ status: 404, headers: { 'request-id': 'r' } });
    await learning.activity('a');
    await learning.myActivity('her-token', 'a');
    expect(server.requests.map(({ headers, path }) => [path, headers.authorization])).toEqual([
      ['/v1.0/employeeExperience/learningCourseActivities/a', 'Bearer app-token'],
      ['/v1.0/me/employeeExperience/learningCourseActivities/a', 'Bearer her-token'],
    ]);
  });

  it('that Graph says 401 to takes the application’s token out of use, never a person’s', async () => {
    const rejected: string[] = [];
    const tokens = { token: async () => 'app-token', rejected: (token: string) => void rejected.push(token) };
    const { server, learning } = await startGateway({ tokens });
    server.answer({
      status: 401,
      body: { error: { code: 'InvalidAuthenticationToken', message: 'expired' } },
    });
    await expect(learning.activity('a')).rejects.toMatchObject({ code: 'graphSignIn' });
    await expect(learning.myActivity('her-token', 'a')).rejects.toMatchObject({ code: 'graphSignIn' });
    expect(rejected).toEqual(['app-token']);
  });

  it('that lacks a role which somebody may grant meanwhile is said to, once for each such refusal', async () => {
    const rejected: unknown[] = [];
    const tokens = {
      token: async () => 'app-token',
      rejected: (...said: unknown[]) => void rejected.push(said),
    };
    const { server, learning } = await startGateway({ tokens });
    const refusals = [
      "Your account doesn't have access to this report or data. Contact your administrator to request access.",
      'Forbidden',
      "The user license isn't valid to perform the operation",
    ];
    for (const said of refusals) {
      server.answer({ status: 403, body: { error: { code: 'Forbidden', message: said } } });
      await expect(learning.activity('a')).rejects.toMatchObject({ name: 'Refusal' });
    }
    expect(rejected).toEqual(Array(2).fill(['app-token', 'lacksRole']));
  });

  it('keeps its connections', async () => {
    const { server, learning } = await startGateway();
    const ports = new Set<number | undefined>();
    server.answer((response, request) => {
      ports.add(request.socket.remotePort);
      response.writeHead(204).end();
    });
    for (let count = 0; count < 10; count++) await learning.updateActivity('a', selfInitiated());
    expect(ports.size).toBeLessThan(4);
  });
});

describe('one attempt', () => {
  it.each([1, 5])('is not made of %i changes that must not be sent any more, and says why', async (count) => {
    const { server, learning } = await startGateway();
    const why = new Error('too late');
    const beforeSend = () => {
      throw why;
    };
    const changes = Array.from({ length: count }, () =>
      failure(learning.updateActivity('a', selfInitiated(), { beforeSend })),
    );
    expect(await Promise.all(changes)).toEqual(Array(count).fill(why));
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['a reset before any answer', (response: ServerResponse) => response.socket?.destroy()],
    [
      'a reset in the middle of the answer',
      (response: ServerResponse) => {
        response.writeHead(201, { 'content-type': 'application/json', 'content-length': '500' });
        response.write('{"id":');
        response.socket?.destroySoon();
      },
    ],
  ])('%s is later; a change may have been made, a read has not changed anything', async (_, answer) => {
    const { server, learning } = await startGateway();
    server.answer((response) => void answer(response));
    expect(await failure(learning.createActivity('x', assignment()))).toMatchObject({
      name: 'Later',
      ambiguous: true,
      throttled: false,
      requestId: 'request-1',
    });
    expect(await failure(learning.activity('a'))).toMatchObject({ name: 'Later', ambiguous: false });
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['never comes', () => undefined],
    [
      'stops half-way',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"id":');
      },
    ],
  ])('an answer that %s is given up at the deadline', async (_, answer) => {
    const { server, learning } = await startGateway({ timeoutMs: 50 });
    server.answer((response) => void answer(response));
    expect(await failure(learning.updateActivity('a', selfInitiated()))).toMatchObject({
      name: 'Later',
      ambiguous: true,
    });
  });

  it('is given up after ten seconds where nobody says otherwise: two fit into what a lease has for a call', async () => {
    const { server, learning } = await startGateway({ batches: false });
    const arrived = Promise.withResolvers<void>();
    server.answer(() => arrived.resolve());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const given = failure(learning.updateActivity('a', selfInitiated()));
      await arrived.promise;
      let over = false;
      void given.then(() => {
        over = true;
      });
      vi.advanceTimersByTime(10 * SECOND - 1);
      await new Promise(setImmediate);
      expect(over).toBe(false);
      vi.advanceTimersByTime(1);
      expect(await given).toMatchObject({ name: 'Later', ambiguous: true });
    } finally {
      vi.useRealTimers();
    }
  });

  it('a read that nobody waits for any more is ended, and one that waited for a connection is never sent', async () => {
    const { server, people } = await startGateway({ connections: 1 });
    const arrived = Promise.withResolvers<void>();
    const left = Promise.withResolvers<void>();
    server.answer((response) => {
      response.on('close', left.resolve);
      arrived.resolve();
    });
    const turn = new AbortController();
    const reads = [people.person('a', turn.signal), people.person('b', turn.signal)];
    await arrived.promise;
    turn.abort(new DOMException('The turn is over', 'AbortError'));
    for (const read of reads) expect(await failure(read)).toMatchObject({ name: 'Later' });
    await left.promise;
    server.answer({ status: 404, body: { error: { code: 'Request_ResourceNotFound', message: '' } } });
    await people.person('c');
    expect(await failure(people.person('d', turn.signal))).toMatchObject({ name: 'Later' });
    expect(server.requests.map(({ path }) => path.split('?')[0])).toEqual(['/v1.0/users/a', '/v1.0/users/c']);
  });

  it('nobody listening is later, and certainly not carried out', async () => {
    const { server, learning } = await startGateway();
    await server.close();
    expect(await failure(learning.createActivity('x', assignment()))).toMatchObject({
      name: 'Later',
      ambiguous: false,
    });
  });

  it.each([429, 500, 503])('%i is not tried again', async (status) => {
    const { server, learning } = await startGateway();
    server.answer({ status, headers: { 'retry-after': '0' } });
    expect(await failure(learning.updateActivity('a', selfInitiated()))).toMatchObject({ name: 'Later' });
    expect(server.requests).toHaveLength(1);
  });

  it('a redirect is refused, and the token does not follow it', async () => {
    const elsewhere = await startGateway();
    const { server, learning } = await startGateway();
    server.answer({ status: 307, headers: { location: `${elsewhere.server.origin}/v1.0/steal` } });
    expect(await failure(learning.activity('a'))).toMatchObject({ name: 'Bug' });
    expect(elsewhere.server.requests).toEqual([]);
  });

  it.each([
    ['truncated JSON', '{"id":"1","learner'],
    ['HTML', '<html>All is well</html>'],
    ['a JSON text', '"ok"'],
    ['an object without an id', '{"learnerUserId":"a","learningContentId":"c"}'],
    ['nothing', ''],
  ])('success with %s is a bug, and the create may have been made', async (_, body) => {
    const { server, learning } = await startGateway();
    server.answer({ status: 201, body, headers: { 'request-id': 'graph-1' } });
    expect(await failure(learning.createActivity('x', assignment()))).toMatchObject({
      name: 'Bug',
      ambiguous: true,
      requestId: 'graph-1',
    });
  });

  it('a token that no header can hold is a bug, not trouble of the network', async () => {
    const { server, learning } = await startGateway();
    expect(await failure(learning.myActivity('bad\ntoken', 'a'))).toMatchObject({ name: 'Bug' });
    expect(server.requests).toEqual([]);
  });

  it('a base address with a trailing slash or no path works the same', async () => {
    const { server } = await startGateway();
    for (const base of [server.origin, `${server.origin}/`, `${server.origin}/v1.0/`]) {
      const graph = createGraph({ baseUrl: base, clock: { now: () => NOW }, mintId: () => 'id' });
      const call = {
        method: 'GET',
        path: '/x',
        least: [],
        higher: [],
        why: '',
        missing: 'graphField',
      } as const;
      await graph.request({ call, path: '/x' });
      await graph.close();
    }
    expect(server.requests.map(({ path }) => path)).toEqual(['/x', '/x', '/v1.0/x']);
  });
});
